package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A proposal in a list.
 *
 * @param until the day after its term
 * @param sessions that it is about, what is left out apart
 * @param accepted of those that have become drafts
 */
public record ProposalSummary(
        ProposalId id,
        LocalDate from,
        LocalDate until,
        Set<ProposalCount> counts,
        Instant madeAt,
        ProposalState state,
        int sessions,
        int accepted) {

    public ProposalSummary {
        counts = Set.copyOf(counts);
    }
}
