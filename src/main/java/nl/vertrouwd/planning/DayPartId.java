package nl.vertrouwd.planning;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a day-part of a session. */
public record DayPartId(UUID value) {

    /** A new, never used identity. */
    public static DayPartId next() {
        return new DayPartId(Ids.next());
    }
}
