package nl.vertrouwd.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.base.Failures;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.planning.proposal.Limits;
import nl.vertrouwd.planning.proposal.Outcome;
import nl.vertrouwd.planning.proposal.Progress;
import nl.vertrouwd.planning.proposal.ProposalSolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works proposals out in the background, two at a time, and keeps how far they are once a second, so that any process can tell. */
@Component
class ProposalRuns implements DisposableBean {

    private static final int KEPT_EVERY = 5;

    private final ProposalStore store;
    private final TransactionTemplate transaction;
    private final ExecutorService solving = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("proposals-", 1).daemon().factory());
    private final ScheduledExecutorService telling = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("proposal-pulse").daemon().factory());
    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();

    ProposalRuns(ProposalStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
        telling.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
    }

    /** One proposal that is worked out here. */
    private static final class Run {

        private final ProposalId proposal;
        private final UUID solver = Ids.next();
        private final ProposalWorld world;
        private final ProposalSolver work;
        private volatile @Nullable Progress latest;
        private int ticks;

        Run(ProposalId proposal, ProposalWorld world, Limits limits) {
            this.proposal = proposal;
            this.world = world;
            this.work = new ProposalSolver(limits);
        }
    }

    /** Begins; false when somebody else has. */
    boolean start(ProposalId proposal, ProposalWorld world, Limits limits) {
        Run run = new Run(proposal, world, limits);
        boolean taken = Boolean.TRUE.equals(transaction.execute(status -> store.take(proposal, run.solver)));
        if (taken) {
            runs.put(run.solver, run);
            solving.execute(() -> work(run));
        }
        return taken;
    }

    private void work(Run run) {
        try {
            Outcome outcome =
                    run.work.solve(run.world.problem(), run.world.placements(), progress -> run.latest = progress);
            runs.remove(run.solver);
            transaction.executeWithoutResult(status -> {
                score(run);
                keep(run, outcome);
                store.end(run.proposal, run.solver, false);
            });
        } catch (RuntimeException e) {
            runs.remove(run.solver);
            Failures.log(e);
            store.end(run.proposal, run.solver, true);
        }
    }

    private void keep(Run run, Outcome outcome) {
        if (store.isTakenBy(run.proposal, run.solver)) {
            Map<UUID, ProposalRow> now = new ConcurrentHashMap<>();
            store.rows(run.proposal).forEach(row -> now.put(row.id(), row));
            List<ProposalRow> open =
                    now.values().stream().filter(ProposalRow::open).toList();
            open.forEach(row -> store.write(run.world.placed(row, outcome)));
        }
    }

    private void tell() {
        runs.values().forEach(run -> {
            try {
                tell(run);
            } catch (RuntimeException e) {
                Failures.log(e);
            }
        });
    }

    private void tell(Run run) {
        if (!store.pulse(run.proposal, run.solver)) {
            run.work.stop();
            return;
        }
        score(run);
        run.ticks++;
        Progress latest = run.latest;
        if (latest != null && run.ticks % KEPT_EVERY == 0) {
            Outcome best = latest.best().get();
            transaction.executeWithoutResult(status -> keep(run, best));
        }
    }

    private void score(Run run) {
        Progress latest = run.latest;
        if (latest != null) {
            store.score(
                    run.proposal, new ScorePoint((int) latest.after().toSeconds(), latest.clashes(), latest.penalty()));
        }
    }

    @Override
    public void destroy() {
        runs.values().forEach(run -> run.work.stop());
        telling.shutdownNow();
        solving.shutdownNow();
    }
}
