package nl.vertrouwd.organisation;

import java.io.Serializable;
import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a delegation. */
public record DelegationId(UUID value) implements Serializable {

    /** A new, never used identity. */
    public static DelegationId next() {
        return new DelegationId(Ids.next());
    }
}
