package nl.vertrouwd.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is kept of runs. One that says it runs while nobody has its turn is said to have been cut off. */
@Component
class JobRuns {

    private static final String LATEST = """
            SELECT * FROM (
              SELECT r.*, MAX(started_at) OVER (PARTITION BY job) AS last_start,
                     ROW_NUMBER() OVER (PARTITION BY job ORDER BY state = 'RUNNING' DESC,
                       done + failed > 0 OR state = 'FAILED' DESC, started_at DESC, id DESC) AS place
              FROM job_run r
            ) latest WHERE place = 1""";

    private final JdbcClient jdbc;
    private final JobTurns turns;
    private final JobLog log;
    private final Clock clock;

    JobRuns(JdbcClient jdbc, JobTurns turns, JobLog log, Clock clock) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What to say of a job.
     *
     * @param run the one that runs; else the last that found something to do, or the last at all
     * @param started when any began last
     */
    record Latest(PastRun run, Instant started) {}

    /** Of each job that ever ran. */
    Map<String, Latest> latest() {
        markCutOff();
        Map<String, Latest> latest = new HashMap<>();
        jdbc.sql(LATEST).query(row -> {
            PastRun run = run(row, 0);
            latest.put(run.job(), new Latest(run, instant(row.getObject("last_start", LocalDateTime.class))));
        });
        return latest;
    }

    /** The runs of a job, newest first. */
    List<PastRun> of(String job, int offset, int limit) {
        return jdbc.sql("SELECT * FROM job_run WHERE job = ? ORDER BY started_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(job, limit, offset)
                .query(JobRuns::run)
                .list();
    }

    Optional<PastRun> find(UUID id) {
        markCutOff();
        return jdbc.sql("SELECT * FROM job_run WHERE id = ?")
                .param(Ids.bytes(id))
                .query(JobRuns::run)
                .optional();
    }

    List<JobFailure> failures(UUID run, int offset, int limit) {
        return jdbc.sql("SELECT * FROM job_failure WHERE run_id = ? ORDER BY number LIMIT ? OFFSET ?")
                .params(Ids.bytes(run), limit, offset)
                .query((row, number) -> new JobFailure(
                        row.getString("item"),
                        row.getString("reason"),
                        Objects.requireNonNullElse(row.getString("failure"), "")))
                .list();
    }

    /** False when it does not run any more. */
    boolean askToStop(UUID run) {
        return jdbc.sql("UPDATE job_run SET stop_asked = TRUE WHERE id = ? AND state = 'RUNNING'")
                        .param(Ids.bytes(run))
                        .update()
                == 1;
    }

    private void markCutOff() {
        List<String> running = jdbc.sql("SELECT DISTINCT job FROM job_run WHERE state = 'RUNNING'")
                .query((row, number) -> row.getString(1))
                .list();
        for (String job : running) {
            Optional<JobTurn> turn = turns.take(job);
            if (turn.isPresent()) {
                try (JobTurn free = turn.get()) {
                    log.cutOff(job, clock.instant());
                }
            }
        }
    }

    private static PastRun run(ResultSet row, int number) throws SQLException {
        byte[] by = row.getBytes("asked_by");
        LocalDateTime ended = row.getObject("ended_at", LocalDateTime.class);
        return new PastRun(
                Ids.of(row.getBytes("id")),
                row.getString("job"),
                JobCause.valueOf(row.getString("cause")),
                account(by),
                instant(row.getObject("started_at", LocalDateTime.class)),
                ended == null ? null : instant(ended),
                JobState.valueOf(row.getString("state")),
                row.getObject("expected", Long.class),
                row.getLong("done"),
                row.getLong("failed"),
                row.getBoolean("stop_asked"),
                Objects.requireNonNullElse(row.getString("failure"), ""));
    }

    static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    static @Nullable AccountId account(byte @Nullable [] column) {
        return column == null ? null : new AccountId(Ids.of(column));
    }
}
