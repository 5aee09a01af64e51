package nl.vertrouwd.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times that administrators chose in place of those a job comes with. */
@Component
class JobSchedules {

    private final JdbcClient jdbc;
    private final Clock clock;

    JobSchedules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was chosen last, by whom and when. */
    record Chosen(String cron, long version, AccountId by, Instant at) {}

    Map<String, Chosen> all() {
        Map<String, Chosen> all = new HashMap<>();
        jdbc.sql("SELECT job, cron, version, changed_by, changed_at FROM job_schedule")
                .query(row -> {
                    all.put(
                            row.getString("job"),
                            new Chosen(
                                    row.getString("cron"),
                                    row.getLong("version"),
                                    new AccountId(Ids.of(row.getBytes("changed_by"))),
                                    JobRuns.instant(row.getObject("changed_at", LocalDateTime.class))));
                });
        return all;
    }

    /** False when it is not the version that is there; what was never changed has 0. */
    boolean store(Actor by, String job, String cron, long version) {
        LocalDateTime now = JobLog.utc(clock.instant());
        byte[] account = Ids.bytes(by.account().value());
        if (version > 0) {
            return jdbc.sql("UPDATE job_schedule SET cron = ?, version = version + 1, changed_by = ?, changed_at = ?"
                                    + " WHERE job = ? AND version = ?")
                            .params(cron, account, now, job, version)
                            .update()
                    == 1;
        }
        try {
            return jdbc.sql(
                                    "INSERT INTO job_schedule (job, cron, version, changed_by, changed_at) VALUES (?, ?, 1, ?, ?)")
                            .params(job, cron, account, now)
                            .update()
                    == 1;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        }
    }
}
