package nl.vertrouwd.planning.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Where everything is placed, and what there is to say about it.
 *
 * @param placements of the sessions that have a place; without any clash when a solver made it, pinned ones apart
 * @param findings rules and wishes; of sessions without a place why
 * @param penalty the weights of the wishes that are not met added up, 0 or more
 */
public record Outcome(List<Placement> placements, List<Finding> findings, int penalty) {

    public Outcome {
        placements = List.copyOf(placements);
        findings = List.copyOf(findings);
    }

    /** Broken rules among what has a place. */
    public int clashes() {
        return (int) findings.stream()
                .filter(finding ->
                        finding.kind().isRule() && finding.sessions().stream().anyMatch(this::isPlaced))
                .count();
    }

    /** Wishes that are not met. */
    public int wishes() {
        return (int)
                findings.stream().filter(finding -> !finding.kind().isRule()).count();
    }

    public boolean isPlaced(UUID session) {
        return placements.stream().anyMatch(placement -> placement.session().equals(session));
    }

    /** What there is to say about one session, rules first. */
    public List<Finding> about(UUID session) {
        return findings.stream()
                .filter(finding -> finding.sessions().contains(session))
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }
}
