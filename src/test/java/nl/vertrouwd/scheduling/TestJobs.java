package nl.vertrouwd.scheduling;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quartz.SchedulerException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs jobs as a scheduler would, on the thread of the test. */
@TestComponent
public class TestJobs {

    private final KnownJobs known;
    private final JobRunner runner;
    private final JdbcClient jdbc;
    private final JobPlan plan;
    private final JobLog log;
    private final JobTurns turns;
    private final Clock clock;

    TestJobs(
            KnownJobs known, JobRunner runner, JdbcClient jdbc, JobPlan plan, JobLog log, JobTurns turns, Clock clock) {
        this.known = known;
        this.runner = runner;
        this.jdbc = jdbc;
        this.plan = plan;
        this.log = log;
        this.turns = turns;
        this.clock = clock;
    }

    /** Runs it; empty when it is off or runs already. */
    public Optional<JobState> run(String name) {
        return runner.run(known.find(name).orElseThrow(), JobCause.SCHEDULE, null);
    }

    /** What the last run of a job did, as {@code DONE 3 1}: how it ended, done, failed. */
    public String last(String name) {
        return jdbc.sql(
                        "SELECT CONCAT(state, ' ', done, ' ', failed) FROM job_run WHERE job = ? ORDER BY id DESC LIMIT 1")
                .param(name)
                .query(String.class)
                .single();
    }

    /** What the last run could not do, as {@code item: reason}. */
    public List<String> failures(String name) {
        return jdbc.sql("""
                        SELECT CONCAT(item, ': ', reason) FROM job_failure
                        WHERE run_id = (SELECT MAX(id) FROM job_run WHERE job = ?) ORDER BY number
                        """).param(name).query(String.class).list();
    }

    /** Plans all of them, without letting any begin. */
    public void plan() throws SchedulerException {
        plan.bringUpToDate();
    }

    /** A run that could not do one thing. */
    public void fail(String name, String item, String reason) {
        UUID run = log.begin(name, JobCause.SCHEDULE, null, clock.instant());
        log.failed(run, 1, item, reason, null);
        log.end(run, name, JobState.DONE, new JobLog.Progress(null, 0, 1), null, clock.instant());
    }

    /** Does something while a run is under way, which then ends without a word. */
    public void beginUnderTurn(String name, long expected, long done, Runnable meanwhile) {
        try (JobTurn turn = turns.take(name).orElseThrow()) {
            UUID run = log.begin(name, JobCause.SCHEDULE, null, clock.instant());
            log.progressed(run, new JobLog.Progress(expected, done, 0));
            meanwhile.run();
        }
    }
}
