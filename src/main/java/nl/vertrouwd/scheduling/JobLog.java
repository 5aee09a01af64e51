package nl.vertrouwd.scheduling;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what runs do; each statement stands by itself and outside any transaction of the job, so that it can be read meanwhile and
 * what is said of a run that is cut off is true.
 */
@Component
class JobLog {

    private static final String SAME = """
            SELECT r.id FROM job_run r
            WHERE r.job = :job AND r.id <> :run AND r.state = 'DONE' AND r.done = 0 AND r.cause <> 'BY_HAND'
              AND (r.failed = 0 OR r.started_at >= COALESCE(
                    (SELECT MAX(d.started_at) FROM job_run d WHERE d.job = :job AND d.done > 0), '1970-01-01'))
              AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.run_id = r.id AND NOT EXISTS (
                    SELECT 1 FROM job_failure g WHERE g.run_id = :run AND g.item = f.item AND g.reason = f.reason))
              AND r.failed = (SELECT n.failed FROM job_run n WHERE n.id = :run)""";

    private final JdbcClient jdbc;

    JobLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a run is. */
    record Progress(@Nullable Long expected, long done, long failed) {}

    /** Begins a run; to be called by who has the turn, so that one which says that it runs was cut off. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID begin(String job, JobCause cause, @Nullable AccountId by, Instant now) {
        cutOff(job, now);
        UUID id = Ids.next();
        jdbc.sql("""
                INSERT INTO job_run (id, job, cause, asked_by, started_at, state, done, failed)
                VALUES (:id, :job, :cause, :by, :now, 'RUNNING', 0, 0)
                """)
                .param("id", Ids.bytes(id))
                .param("job", job)
                .param("cause", cause.name())
                .param("by", by == null ? null : Ids.bytes(by.value()))
                .param("now", utc(now))
                .update();
        return id;
    }

    /** Says of runs of the job that they were cut off; to be called by who has the turn. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void cutOff(String job, Instant now) {
        jdbc.sql("UPDATE job_run SET state = 'CUT_OFF', ended_at = :now WHERE job = :job AND state = 'RUNNING'")
                .param("now", utc(now))
                .param("job", job)
                .update();
    }

    /** Writes down how far it is; tells whether somebody asked it to stop. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean progressed(UUID run, Progress progress) {
        jdbc.sql("UPDATE job_run SET expected = :expected, done = :done, failed = :failed WHERE id = :run")
                .param("expected", progress.expected())
                .param("done", progress.done())
                .param("failed", progress.failed())
                .param("run", Ids.bytes(run))
                .update();
        return jdbc.sql("SELECT stop_asked FROM job_run WHERE id = ?")
                .param(Ids.bytes(run))
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void failed(UUID run, int number, String item, String reason, @Nullable String failure) {
        jdbc.sql("""
                INSERT INTO job_failure (run_id, number, item, reason, failure)
                VALUES (:run, :number, :item, :reason, :failure)
                """)
                .param("run", Ids.bytes(run))
                .param("number", number)
                .param("item", cut(item))
                .param("reason", reason)
                .param("failure", failure)
                .update();
    }

    /** Ends a run. Runs that do nothing, or fail at the same things for the same reasons, follow each other often: only the last is kept. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void end(UUID run, String job, JobState state, Progress progress, @Nullable String failure, Instant now) {
        progressed(run, progress);
        jdbc.sql("UPDATE job_run SET state = :state, failure = :failure, ended_at = :now WHERE id = :run")
                .param("state", state.name())
                .param("failure", failure)
                .param("now", utc(now))
                .param("run", Ids.bytes(run))
                .update();
        if (state == JobState.DONE && progress.done() == 0) {
            forgetTheSame(run, job);
        }
    }

    /** Those before it that did nothing either, up to one that did, as far as they could not do the same things for the same reasons. */
    private void forgetTheSame(UUID run, String job) {
        jdbc.sql(SAME)
                .param("run", Ids.bytes(run))
                .param("job", job)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(same ->
                        jdbc.sql("DELETE FROM job_run WHERE id = ?").param(same).update());
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static String cut(String text) {
        return text.length() > 100 ? text.substring(0, 100) : text;
    }
}
