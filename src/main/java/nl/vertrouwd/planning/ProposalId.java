package nl.vertrouwd.planning;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a proposal. */
public record ProposalId(UUID value) {

    /** A new, never used identity. */
    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }
}
