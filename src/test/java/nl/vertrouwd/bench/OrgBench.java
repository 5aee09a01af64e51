package nl.vertrouwd.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.Imports;
import nl.vertrouwd.organisation.OrganisationChart;
import nl.vertrouwd.organisation.PersonFilter;
import nl.vertrouwd.organisation.PersonPlace;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.Units;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code org DIR}: the biggest branch of a folder as it was five years ago: how many people, a page of them, and the pages of units. */
final class OrgBench implements Benchmark {

    private static final int YEARS_AGO = 5;
    private static final Timing TIMING = new Timing(20, 100);
    private static final int PAGE = 50;
    private static final int LINES = 31;

    @Override
    public void run(List<String> arguments) throws Exception {
        Path folder = Path.of(arguments.getFirst());
        try (var context = Product.withoutPages()) {
            LocalDate today = Product.today(context);
            take(context, folder, today);
            measure(context, today.minusYears(YEARS_AGO));
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

    private static void measure(ConfigurableApplicationContext context, LocalDate then) {
        Units units = context.getBean(Units.class);
        Persons persons = context.getBean(Persons.class);
        OrganisationChart chart = context.getBean(OrganisationChart.class);
        UnitId biggest = units.branches(then).stream()
                .map(branch -> branch.id())
                .max(Comparator.comparingInt(
                        branch -> units.figures(branch, then).people()))
                .orElseThrow();
        String code = units.find(biggest, then).orElseThrow().code();
        System.out.printf(
                Locale.ROOT,
                "%s as of %s: %d people, %d units at it or below it; %d rows of paths in all%n%n",
                code,
                then,
                units.figures(biggest, then).people(),
                rows(
                        context,
                        "SELECT COUNT(*) FROM unit_path WHERE ancestor_id = (SELECT id FROM unit WHERE code = '" + code
                                + "') AND valid_from <= '" + then + "' AND valid_until > '" + then + "'"),
                rows(context, "SELECT COUNT(*) FROM unit_path"));
        System.out.println("| question | p50, ms | p95, ms | at most, ms |");
        System.out.println("| --- | --- | --- | --- |");
        TIMING.time("how many people are in it or below it", () -> units.figures(biggest, then));
        TIMING.time("the first 50 of them by name", () -> page(persons, biggest, then, 0));
        TIMING.time("the 50 after the first 10,000", () -> page(persons, biggest, then, 10_000));
        TIMING.time("the branches with their people", () -> chart.below(Accounts.SYSTEM, null, then, 0, LINES));
        TIMING.time(
                "the units right below it with their people",
                () -> chart.below(Accounts.SYSTEM, biggest, then, 0, LINES));
        TIMING.time("its page, with its history", () -> chart.unit(Accounts.SYSTEM, code, then));
        TIMING.time(
                "search of a unit by a part of a name", () -> chart.search(Accounts.SYSTEM, code + "-1", then, LINES));
    }

    private static List<PersonPlace> page(Persons persons, UnitId unit, LocalDate then, int offset) {
        return persons.places(Accounts.SYSTEM, new PersonFilter("", unit, null, then), offset, PAGE);
    }

    private static long rows(ConfigurableApplicationContext context, String sql) {
        Long count = context.getBean(JdbcTemplate.class).queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
