package nl.vertrouwd.planning;

import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;

/**
 * A proposal as it stands beside today's plan.
 *
 * @param remarks broken rules first
 * @param scores of the last time it was worked out, in order of time
 */
public record ProposalDetails(
        ProposalSummary summary, List<ProposalRow> rows, List<ProposalRemark> remarks, List<ScorePoint> scores)
        implements AboutPerson {

    public ProposalDetails {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        scores = List.copyOf(scores);
    }

    /** What there is to say about one session, broken rules first. */
    public List<ProposalRemark> about(UUID row) {
        return remarks.stream().filter(remark -> remark.rows().contains(row)).toList();
    }

    /** Broken rules among what has a place. */
    public long clashes() {
        return remarks.stream()
                .filter(remark -> remark.rule()
                        && rows.stream()
                                .anyMatch(row -> row.proposed() && remark.rows().contains(row.id())))
                .count();
    }

    public long wishes() {
        return remarks.stream().filter(remark -> !remark.rule()).count();
    }

    /** Sessions that are wanted and have no place. */
    public long unplaced() {
        return rows.stream().filter(row -> row.open() && row.firstDay() == null).count();
    }
}
