package nl.vertrouwd.base;

import java.io.Serializable;
import java.util.UUID;

/** Identity of a unit, the same through all its periods; here because roles refer to units before the organisation is known. */
public record UnitId(UUID value) implements Serializable {

    /** A new, never used identity. */
    public static UnitId next() {
        return new UnitId(Ids.next());
    }
}
