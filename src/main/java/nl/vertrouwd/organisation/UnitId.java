package nl.vertrouwd.organisation;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a unit, the same through all its periods. */
public record UnitId(UUID value) {

    /** A new, never used identity. */
    public static UnitId next() {
        return new UnitId(Ids.next());
    }
}
