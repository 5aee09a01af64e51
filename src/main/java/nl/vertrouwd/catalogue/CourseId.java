package nl.vertrouwd.catalogue;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a course. */
public record CourseId(UUID value) {

    /** A new, never used identity. */
    public static CourseId next() {
        return new CourseId(Ids.next());
    }
}
