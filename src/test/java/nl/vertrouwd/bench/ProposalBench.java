package nl.vertrouwd.bench;

import java.time.Duration;
import java.util.List;
import nl.vertrouwd.planning.proposal.Limits;
import nl.vertrouwd.planning.proposal.Outcome;
import nl.vertrouwd.planning.proposal.Problem;
import nl.vertrouwd.planning.proposal.Progress;
import nl.vertrouwd.planning.proposal.ProposalSolver;
import nl.vertrouwd.planning.proposal.TermOfSessions;

/** {@code proposal [SECONDS]}: 120 sessions, 30 trainers, 40 rooms; clashes and the weight of the wishes that are not met over time. */
final class ProposalBench implements Benchmark {

    private static final int SESSIONS = 120;
    private static final int TRAINERS = 30;
    private static final int ROOMS = 40;
    private static final List<Integer> MOMENTS = List.of(0, 1, 2, 5, 10, 20, 30, 60, 90);

    private int next;

    @Override
    public void run(List<String> arguments) {
        Duration longest = Duration.ofSeconds(arguments.isEmpty() ? 30 : Integer.parseInt(arguments.getFirst()));
        Problem term = TermOfSessions.of(SESSIONS, TRAINERS, ROOMS);
        System.out.println("| after (s) | clashes | weight of wishes |");
        System.out.println("|---|---|---|");
        Outcome outcome =
                new ProposalSolver(new Limits(longest, longest, Long.MAX_VALUE)).solve(term, List.of(), this::print);
        System.out.printf(
                "| %d (end) | %d | %d |%n%d of %d placed, %d wishes not met%n",
                longest.toSeconds(),
                outcome.clashes(),
                outcome.penalty(),
                outcome.placements().size(),
                SESSIONS,
                outcome.wishes());
    }

    private void print(Progress progress) {
        if (next < MOMENTS.size() && progress.after().toSeconds() >= MOMENTS.get(next)) {
            System.out.printf(
                    "| %.1f | %d | %d |%n",
                    progress.after().toMillis() / 1000.0, progress.clashes(), progress.penalty());
            next++;
        }
    }
}
