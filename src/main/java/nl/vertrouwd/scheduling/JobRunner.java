package nl.vertrouwd.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Failures;
import nl.vertrouwd.base.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs a job on the thread that asks for it, when nobody else runs it, and keeps how it went. */
@Component
class JobRunner {

    private final JobTurns turns;
    private final JobLog log;
    private final Clock clock;
    private final Map<UUID, CountDownLatch> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    JobRunner(JobTurns turns, JobLog log, Clock clock) {
        this.turns = turns;
        this.log = log;
        this.clock = clock;
    }

    /** How it ended; empty when it was being run already, or there is a reason why it does nothing here. */
    Optional<JobState> run(Job job, JobCause cause, @Nullable AccountId by) {
        if (!isOn(job)) {
            return Optional.empty();
        }
        Optional<JobTurn> turn = turns.take(job.name());
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        try (JobTurn mine = turn.get()) {
            return Optional.of(runMine(job, cause, by, mine));
        }
    }

    static boolean isOn(Job job) {
        return job.offBecause().isEmpty();
    }

    private JobState runMine(Job job, JobCause cause, @Nullable AccountId by, JobTurn turn) {
        UUID id = log.begin(job.name(), cause, by, clock.instant());
        CountDownLatch ended = new CountDownLatch(1);
        running.put(id, ended);
        RunningJob run = new RunningJob(id, log, clock, () -> stopping || turn.isLost());
        JobState state = JobState.FAILED;
        String failure = null;
        try {
            job.run(run);
            state = run.isAskedToStop() ? JobState.STOPPED : JobState.DONE;
        } catch (RuntimeException broken) {
            failure = Failures.log(broken);
        } finally {
            log.end(id, job.name(), state, run.progress(), failure, clock.instant());
            running.remove(id);
            ended.countDown();
        }
        return state;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Asks what runs here to leave the rest, and waits at most so long for it. */
    void stop(Duration atMost) {
        stopping = true;
        for (CountDownLatch ended : running.values()) {
            try {
                if (!ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
