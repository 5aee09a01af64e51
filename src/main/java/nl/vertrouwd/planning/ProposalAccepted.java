package nl.vertrouwd.planning;

import java.util.Map;
import java.util.UUID;

/**
 * What came of accepting sessions of a proposal.
 *
 * @param drafts how many became drafts
 * @param refused why others did not; they stay in the proposal
 */
public record ProposalAccepted(int drafts, Map<UUID, ScheduleResult> refused) {

    public ProposalAccepted {
        refused = Map.copyOf(refused);
    }
}
