package nl.vertrouwd.access;

import java.util.UUID;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the audit trail is about.
 *
 * @param kind a short English name in lower case with dashes, such as {@code person}, {@code account}, {@code import}
 * @param id of the thing; null when there is only one of the kind
 * @param person whose data it is, so that what is said of them can be found and destroyed; null when it is nobody's
 */
public record AuditSubject(
        String kind, @Nullable UUID id, @Nullable PersonId person) {

    /** Someone of the personnel file. */
    public static AuditSubject person(PersonId person) {
        return new AuditSubject("person", person.value(), person);
    }

    /** Something that is nobody's. */
    public static AuditSubject thing(String kind, @Nullable UUID id) {
        return new AuditSubject(kind, id, null);
    }
}
