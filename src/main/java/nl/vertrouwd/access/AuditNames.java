package nl.vertrouwd.access;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a code in the audit trail is called; owned here because the audit trail comes before what it tells of, told by who keeps that. */
public interface AuditNames {

    /**
     * The name of what stands in a field; empty for a field or a code that is not theirs. Must not ask the database for every entry.
     *
     * @param entry all fields of the entry with this one
     */
    Optional<String> name(String field, String code, Map<String, String> entry, Locale language);
}
