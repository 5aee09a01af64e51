package nl.vertrouwd.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.Imports;
import org.quartz.Scheduler;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code jobs DIR}: what the nightly jobs do with the people of a folder, as they are caught up with after a week of standstill; for those
 * that tell people things it is their first run.
 */
final class JobsBench implements Benchmark {

    private static final String SCHEDULING = "--vertrouwd.scheduling=true";
    private static final long PAUSE = 50;

    @Override
    public void run(List<String> arguments) throws Exception {
        Path data = Product.emptyFolder();
        try (ConfigurableApplicationContext context = Product.withoutPages(data, SCHEDULING)) {
            take(context, Path.of(arguments.getFirst()));
            standStill(context);
        }
        long start = System.nanoTime();
        try (ConfigurableApplicationContext context = Product.withoutPages(data, SCHEDULING)) {
            JdbcTemplate database = context.getBean(JdbcTemplate.class);
            double ready = seconds(start);
            while (count(database, "SELECT COUNT(*) FROM QRTZ_TRIGGERS WHERE NEXT_FIRE_TIME < ?") > 0
                    || count(database, "SELECT COUNT(*) FROM job_run WHERE state = 'RUNNING' AND ? > 0") > 0) {
                Thread.sleep(PAUSE);
            }
            System.out.printf(
                    Locale.ROOT,
                    "ready after %.1f s; all caught up after %.1f s, with a start of the program%n%n",
                    ready,
                    seconds(start));
            System.out.println("| job | runs | done | not done | seconds |");
            System.out.println("| --- | --- | --- | --- | --- |");
            database.query("""
                    SELECT job, COUNT(*), SUM(done), SUM(failed), SUM(TIMESTAMPDIFF(MICROSECOND, started_at, ended_at)) / 1000000
                    FROM job_run GROUP BY job ORDER BY job""", row -> {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %,d | %d | %.1f |%n",
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getDouble(5));
            });
            System.out.printf(
                    Locale.ROOT,
                    "%n%,d overdue, of whom %,d were told; %,d told of days that are left%n",
                    count(
                            database,
                            "SELECT COUNT(*) FROM duty_period WHERE state = 'OVERDUE' AND valid_from <= CURRENT_DATE"
                                    + " AND valid_until > CURRENT_DATE AND ? > 0"),
                    count(database, "SELECT COUNT(*) FROM message WHERE kind = 'OVERDUE' AND ? > 0"),
                    count(database, "SELECT COUNT(*) FROM message WHERE kind = 'DUE' AND ? > 0"));
        }
    }

    private static void take(ConfigurableApplicationContext context, Path folder) {
        try (ImportSource source = ImportSource.folder(folder)) {
            ImportResult result = context.getBean(Imports.class)
                    .run(new ImportRequest(source, Product.today(context), false, null), progress -> {});
            if (!(result instanceof ImportResult.Done)) {
                throw new IllegalStateException("not imported: " + result);
            }
        }
    }

    /** As if the product had been off for a week. */
    private static void standStill(ConfigurableApplicationContext context) throws Exception {
        context.getBean(Scheduler.class).standby();
        JdbcTemplate database = context.getBean(JdbcTemplate.class);
        database.update("DELETE FROM job_run");
        database.update(
                "UPDATE QRTZ_TRIGGERS SET NEXT_FIRE_TIME = NEXT_FIRE_TIME - ?",
                Duration.ofDays(8).toMillis());
    }

    private static long count(JdbcTemplate database, String sql) {
        Long count = database.queryForObject(sql, Long.class, System.currentTimeMillis());
        return count == null ? 0 : count;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
