package nl.vertrouwd.planning.proposal;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All sessions that can be placed at all, as the solver moves them about. Public because Timefold wants it so. */
@PlanningSolution
public class ProposedTerm {

    @PlanningEntityCollectionProperty
    private List<ProposedSession> sessions;

    private ConstraintWeightOverrides<HardSoftScore> weights;

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For Timefold, which copies the fields. */
    @SuppressWarnings("NullAway.Init")
    public ProposedTerm() {}

    ProposedTerm(List<ProposedSession> sessions, Map<Finding.Kind, Integer> weights) {
        this.sessions = sessions;
        Map<String, HardSoftScore> scores = new HashMap<>();
        weights.forEach((kind, weight) -> scores.put(kind.name(), HardSoftScore.ofSoft(weight)));
        this.weights = ConstraintWeightOverrides.of(scores);
    }

    List<ProposedSession> sessions() {
        return sessions;
    }

    HardSoftScore score() {
        return score == null ? HardSoftScore.ZERO : score;
    }
}
