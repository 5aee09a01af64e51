package nl.vertrouwd.planning.proposal;

import ai.timefold.solver.core.api.score.ScoreExplanation;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one proposal, with Timefold; a new one for each, so that it can be stopped from another thread. */
public final class ProposalSolver {

    private static final long SEED = 20270101L;

    private static final SolverFactory<ProposedTerm> FACTORY = SolverFactory.create(new SolverConfig()
            .withSolutionClass(ProposedTerm.class)
            .withEntityClasses(ProposedSession.class)
            .withConstraintProviderClass(TermRules.class)
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withRandomSeed(SEED)
            .withPhases(new LocalSearchPhaseConfig().withMoveSelectorConfig(moves()))
            .withTerminationConfig(new TerminationConfig().withMoveCountLimit(1L)));

    private static final SolutionManager<ProposedTerm, HardSoftScore> JUDGE = SolutionManager.create(FACTORY);

    private final Solver<ProposedTerm> solver;

    public ProposalSolver(Limits limits) {
        this.solver = FACTORY.buildSolver(new SolverConfigOverride<ProposedTerm>()
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(limits.longest())
                        .withUnimprovedSpentLimit(limits.withoutGain())
                        .withBestScoreLimit("0hard/0soft")
                        .withMoveCountLimit(limits.moves())));
    }

    private static UnionMoveSelectorConfig moves() {
        return new UnionMoveSelectorConfig()
                .withMoveSelectors(
                        change("moment", null),
                        change("venue", null),
                        change("lead", null),
                        change("actor", null),
                        both("moment", "venue"),
                        both("moment", "lead"),
                        both("venue", "lead"),
                        new SwapMoveSelectorConfig());
    }

    private static MoveSelectorConfig<?> both(String one, String other) {
        String name = one + "-" + other;
        ChangeMoveSelectorConfig first = new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig().withId(name))
                .withValueSelectorConfig(new ValueSelectorConfig().withVariableName(one));
        return new CartesianProductMoveSelectorConfig().withMoveSelectors(first, change(other, name));
    }

    private static ChangeMoveSelectorConfig change(String variable, @Nullable String sameSessionAs) {
        ChangeMoveSelectorConfig change = new ChangeMoveSelectorConfig()
                .withValueSelectorConfig(new ValueSelectorConfig().withVariableName(variable));
        return sameSessionAs == null
                ? change
                : change.withEntitySelectorConfig(new EntitySelectorConfig().withMimicSelectorRef(sameSessionAs));
    }

    /**
     * Proposes places for everything that is wanted, from where it is now on; what is pinned stays. Without a clash, pinned ones apart: what
     * fits nowhere has no place.
     *
     * @param told whenever something better was found, by the thread that solves
     */
    public Outcome solve(Problem problem, List<Placement> start, Consumer<Progress> told) {
        Draft draft = new Draft(problem, start);
        new FirstFit().place(draft.sessions());
        if (draft.sessions().stream().allMatch(ProposedSession::pinned)) {
            return judge(problem, start);
        }
        solver.addEventListener(event -> {
            HardSoftScore score = event.getNewBestSolution().score();
            ProposedTerm best = event.getNewBestSolution();
            told.accept(new Progress(
                    Duration.ofMillis(event.getTimeMillisSpent()),
                    -score.hardScore(),
                    -score.softScore(),
                    () -> withoutClashes(problem, best.sessions(), draft.hopeless())));
        });
        ProposedTerm best = solver.solve(new ProposedTerm(draft.sessions(), problem.weights()));
        return withoutClashes(problem, best.sessions(), draft.hopeless());
    }

    /** Ends it soon with the best that was found; also before it began. */
    public void stop() {
        solver.terminateEarly();
    }

    /** What there is to say about these placements as they are, clashes too. */
    public static Outcome judge(Problem problem, List<Placement> placements) {
        Draft draft = new Draft(problem, placements);
        List<ProposedSession> placed = draft.sessions().stream()
                .filter(session -> session.getMoment() != null)
                .toList();
        return outcome(problem, placed, draft.hopeless());
    }

    private static Outcome withoutClashes(Problem problem, List<ProposedSession> all, List<Finding> hopeless) {
        List<ProposedSession> left = all;
        List<Finding> without = new ArrayList<>(hopeless);
        while (true) {
            Outcome outcome = outcome(problem, left, without);
            UUID worst = worst(outcome, left);
            if (worst == null) {
                return outcome;
            }
            without.add(new Finding(Finding.Kind.NO_PLACE, List.of(worst), List.of()));
            left = left.stream().filter(session -> !session.id().equals(worst)).toList();
        }
    }

    /** The session that is in most clashes and is not pinned. */
    private static @Nullable UUID worst(Outcome outcome, List<ProposedSession> sessions) {
        List<Finding> clashes = outcome.findings().stream()
                .filter(finding -> finding.kind().isRule())
                .toList();
        UUID worst = null;
        long most = 0;
        for (ProposedSession session : sessions) {
            long count = session.pinned()
                    ? 0
                    : clashes.stream()
                            .filter(finding -> finding.sessions().contains(session.id()))
                            .count();
            if (count > most) {
                most = count;
                worst = session.id();
            }
        }
        return worst;
    }

    private static Outcome outcome(Problem problem, List<ProposedSession> sessions, List<Finding> hopeless) {
        ScoreExplanation<ProposedTerm, HardSoftScore> explained =
                JUDGE.explain(new ProposedTerm(sessions, problem.weights()));
        Set<Finding> found = new HashSet<>();
        List<Finding> findings = Stream.concat(
                        explained.getJustificationList().stream()
                                .filter(Finding.class::isInstance)
                                .map(Finding.class::cast),
                        hopeless.stream())
                .filter(found::add)
                .toList();
        return new Outcome(
                sessions.stream().map(ProposedSession::placement).toList(),
                findings,
                -explained.getScore().softScore());
    }
}
