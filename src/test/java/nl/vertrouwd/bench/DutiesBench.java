package nl.vertrouwd.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.DutyPeriods;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.Imports;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code duties DIR}: the duties of everybody in a folder made anew, those of one person when a fact changes, how all units stand today and
 * five years ago, and every export.
 */
final class DutiesBench implements Benchmark {

    private static final int YEARS_AGO = 5;
    private static final int REBUILDS = 5;
    private static final Timing TIMING = new Timing(10, 60);
    private static final long MEGABYTE = 1024 * 1024;

    @Override
    public void run(List<String> arguments) throws Exception {
        try (var context = Product.withoutPages()) {
            LocalDate today = Product.today(context);
            take(context, Path.of(arguments.getFirst()), today);
            sizes(context);
            rebuilds(context.getBean(DutyPeriods.class));
            onePerson(context);
            for (String scheme : List.of("leadership-duty", "confidant")) {
                tree(context, scheme, today, today);
                tree(context, scheme, today.minusYears(YEARS_AGO), today);
            }
            exports(context, today);
        }
    }

    private static void take(ConfigurableApplicationContext context, Path folder, LocalDate today) {
        try (ImportSource source = ImportSource.folder(folder)) {
            ImportResult result =
                    context.getBean(Imports.class).run(new ImportRequest(source, today, false, null), progress -> {});
            if (!(result instanceof ImportResult.Done)) {
                throw new IllegalStateException("not imported: " + result);
            }
        }
    }

    private static void sizes(ConfigurableApplicationContext context) {
        JdbcTemplate database = context.getBean(JdbcTemplate.class);
        System.out.printf(
                Locale.ROOT,
                "%,d persons, %,d of them with duties; %,d units, %,d completions, %,d periods%n%n",
                rows(database, "person"),
                rows(database, "(SELECT DISTINCT person_id FROM duty_period) d"),
                rows(database, "unit"),
                rows(database, "completion"),
                rows(database, "duty_period"));
    }

    private static Long rows(JdbcTemplate database, String table) {
        return database.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
    }

    private static void rebuilds(DutyPeriods periods) {
        System.out.println("| everybody made anew | seconds | heap used at most, MB | heap limit, MB |");
        System.out.println("| --- | --- | --- | --- |");
        for (int i = 1; i <= REBUILDS; i++) {
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long begin = System.nanoTime();
            periods.renewAll();
            double seconds = (System.nanoTime() - begin) / 1e9;
            long peak = heap().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %d | %d |%n",
                    i,
                    seconds,
                    peak / MEGABYTE,
                    Runtime.getRuntime().maxMemory() / MEGABYTE);
        }
        System.out.println();
        System.out.println("| question | p50, ms | p95, ms | at most, ms |");
        System.out.println("| --- | --- | --- | --- |");
    }

    private static void onePerson(ConfigurableApplicationContext context) {
        DutyPeriods periods = context.getBean(DutyPeriods.class);
        List<PersonId> people = context.getBean(JdbcTemplate.class)
                .query(
                        "SELECT DISTINCT person_id FROM duty_period LIMIT " + (TIMING.warmUp() + TIMING.runs()),
                        (row, number) -> new PersonId(Ids.of(row.getBytes(1))));
        int[] next = {0};
        TIMING.time("duties of one person made anew", () -> periods.renew(List.of(people.get(next[0]++))));
    }

    private static void tree(ConfigurableApplicationContext context, String scheme, LocalDate day, LocalDate today) {
        Export rate = context.getBeansOfType(Export.class).values().stream()
                .filter(export -> export.name().equals("duty-rate"))
                .findFirst()
                .orElseThrow();
        int[] units = {0};
        rate.write(new ExportRequest(day, day.getYear(), scheme, today), row -> units[0]++);
        TIMING.time(
                scheme + " of all " + units[0] + " units as of " + day,
                () -> rate.write(new ExportRequest(day, day.getYear(), scheme, today), row -> {}));
    }

    private static void exports(ConfigurableApplicationContext context, LocalDate today) {
        System.out.println();
        System.out.println("| export | rows | seconds, best of three |");
        System.out.println("| --- | --- | --- |");
        context.getBeansOfType(Export.class).values().stream()
                .sorted(Comparator.comparing(Export::name))
                .forEach(export -> {
                    int[] rows = {0};
                    double best = Double.MAX_VALUE;
                    for (int i = 0; i < 3; i++) {
                        rows[0] = 0;
                        long begin = System.nanoTime();
                        export.write(
                                new ExportRequest(today, today.getYear(), "leadership-duty", today), row -> rows[0]++);
                        best = Math.min(best, (System.nanoTime() - begin) / 1e9);
                    }
                    System.out.printf(Locale.ROOT, "| %s | %,d | %.2f |%n", export.name(), rows[0], best);
                });
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
