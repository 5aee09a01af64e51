package nl.vertrouwd.enrolment;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of an enrolment. */
public record EnrolmentId(UUID value) {

    /** A new, never used identity. */
    public static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }
}
