package nl.vertrouwd.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night: messages older than the retention period go, with the letters they were in; what waits to be sent stays. */
@Component
class OldMessages implements Job {

    private static final int AT_ONCE = 500;

    private final Settings settings;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    OldMessages(Settings settings, TransactionTemplate transaction, JdbcClient jdbc) {
        this.settings = settings;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "notification.old-messages";
    }

    @Override
    public String schedule() {
        return "0 40 2 * * ?";
    }

    @Override
    public void run(JobRun run) {
        int months = settings.get(NotificationSettings.KEPT_MONTHS);
        Instant before = run.now().atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
        int gone;
        do {
            Integer some = transaction.execute(status -> letters(before) + alone(before));
            gone = some == null ? 0 : some;
            run.done(gone);
        } while (gone > 0 && !run.isAskedToStop());
    }

    private int letters(Instant before) {
        List<byte[]> old = jdbc.sql("SELECT id FROM letter WHERE created_at < ? AND state <> 'WAITING' LIMIT ?")
                .params(Utc.of(before), AT_ONCE)
                .query((row, number) -> row.getBytes("id"))
                .list();
        if (old.isEmpty()) {
            return 0;
        }
        jdbc.sql("DELETE FROM message WHERE letter_id IN (:letters)")
                .param("letters", old)
                .update();
        return jdbc.sql("DELETE FROM letter WHERE id IN (:letters)")
                .param("letters", old)
                .update();
    }

    private int alone(Instant before) {
        return jdbc.sql("DELETE FROM message WHERE created_at < ? AND mail = 'NONE' LIMIT ?")
                .params(Utc.of(before), AT_ONCE)
                .update();
    }
}
