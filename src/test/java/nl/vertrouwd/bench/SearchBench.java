package nl.vertrouwd.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import nl.vertrouwd.Vertrouwd;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.CsvOutput;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.Imports;
import nl.vertrouwd.organisation.PersonFilter;
import nl.vertrouwd.organisation.Persons;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code search}: how long a page of people takes that are found by any part of their name, among 68,000 with made-up names. */
final class SearchBench implements Benchmark {

    private static final int PEOPLE = 68_000;
    private static final int WARM_UP = 100;
    private static final int RUNS = 300;
    private static final int PAGE = 31;
    private static final List<String> GIVEN = List.of(
            "Anna", "Sanne", "Daan", "Sem", "Lotte", "Ömer", "Zoë", "Ruben", "Bo", "Maud", "Thijs", "Noor", "Ilse",
            "José");
    private static final List<String> INFIXES =
            List.of("", "", "", "", "de", "van", "van der", "van den", "ter", "in ’t");
    private static final List<String> COMMON =
            List.of("Jansen", "de Vries", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Yılmaz", "Kaya", "Müller");
    private static final String[] BEGIN =
            "Ba Be Bro Da Do Ee Fre Ga Go Haa Hij Ka Ko Lo Maa Mo Nie Oo Pa Rij Sche Ta Ve Wa".split(" ");
    private static final String[] MIDDLE = "ken ling mer sel ter ves zen ding pel ger ran vol".split(" ");
    private static final String[] END = "a aard berg burg dam huis kamp ma man sen stra veld ë".split(" ");

    private final Random random = new Random(68);
    private final List<String> families = new ArrayList<>();

    @Override
    public void run(List<String> arguments) throws Exception {
        Path data = Files.createTempDirectory("vertrouwd-bench-").resolve("data");
        try (var context = new SpringApplicationBuilder(Vertrouwd.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--vertrouwd.data=" + data,
                        "--vertrouwd.command=search",
                        "--vertrouwd.demo=false",
                        "--logging.level.root=warn",
                        "--spring.autoconfigure.exclude=" + ImportBench.NEEDS_PAGES)) {
            fill(context);
            System.out.println("| what is typed | found on a page, mean | p50, ms | p95, ms | at most, ms |");
            System.out.println("| --- | --- | --- | --- | --- |");
            measure(context, "two letters of a name", () -> part(2));
            measure(context, "three letters", () -> part(3));
            measure(context, "five letters", () -> part(5));
            measure(context, "part of a first and part of a family name", () -> given(2) + " " + part(4));
            measure(context, "a whole family name", this::family);
            measure(context, "a word nobody has", () -> "qxz" + random.nextInt(1000));
            measure(context, "the beginning of a number", () -> String.valueOf(10_000 + random.nextInt(6_800)));
        }
    }

    private void measure(ConfigurableApplicationContext context, String what, Supplier<String> typed) {
        Persons persons = context.getBean(Persons.class);
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        long[] nanos = new long[RUNS];
        long found = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            String text = typed.get();
            long begin = System.nanoTime();
            int rows = persons.places(Accounts.SYSTEM, PersonFilter.on(today).withText(text), 0, PAGE)
                    .size();
            if (run >= 0) {
                nanos[run] = System.nanoTime() - begin;
                found += rows;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                what,
                (double) found / RUNS,
                nanos[RUNS / 2] / 1e6,
                nanos[RUNS * 95 / 100] / 1e6,
                nanos[RUNS - 1] / 1e6);
    }

    private String part(int letters) {
        String name = family();
        int from = name.length() <= letters ? 0 : random.nextInt(name.length() - letters + 1);
        return name.substring(from, Math.min(name.length(), from + letters)).strip();
    }

    private String given(int letters) {
        return GIVEN.get(random.nextInt(GIVEN.size())).substring(0, letters);
    }

    private String family() {
        return families.get(random.nextInt(families.size()));
    }

    private void fill(ConfigurableApplicationContext context) throws IOException {
        Path folder = Files.createTempDirectory("vertrouwd-search-");
        Files.writeString(folder.resolve("sites.csv"), "code,name,time_zone\nUTR,Utrecht,Europe/Amsterdam\n");
        Files.writeString(
                folder.resolve("units.csv"),
                "code,parent_code,name,valid_from,valid_until\nCLAS,,Landstrijdkrachten,2020-01-01,\n");
        try (Writer persons = Files.newBufferedWriter(folder.resolve("persons.csv"));
                Writer placements = Files.newBufferedWriter(folder.resolve("placements.csv"))) {
            CsvOutput people = CsvOutput.forMachines(persons)
                    .row(List.of(
                            "personnel_number,given_name,infix,family_name,email,sex,birth_year,rank_group,rank,employed_from,employed_until"
                                    .split(",")));
            CsvOutput places = CsvOutput.forMachines(placements)
                    .row("personnel_number", "unit_code", "site_code", "leads_unit", "from", "until");
            for (int i = 0; i < PEOPLE; i++) {
                String number = String.valueOf(1_000_000 + i * 10);
                String family = newFamily();
                families.add(family);
                String given = GIVEN.get(random.nextInt(GIVEN.size()));
                String infix = INFIXES.get(random.nextInt(INFIXES.size()));
                people.row(number, given, infix, family, "", "", "", "", "", "2020-01-01", "");
                places.row(number, "CLAS", "UTR", "false", "2020-01-01", "");
            }
        }
        try (ImportSource source = ImportSource.folder(folder)) {
            LocalDate today = LocalDate.now(context.getBean(Clock.class));
            ImportResult result =
                    context.getBean(Imports.class).run(new ImportRequest(source, today, false, null), progress -> {});
            if (!(result instanceof ImportResult.Done)) {
                throw new IllegalStateException("not imported: " + result);
            }
        }
    }

    /** Every third has a common name, the others one of some thousands. */
    private String newFamily() {
        return random.nextInt(3) == 0 ? COMMON.get(random.nextInt(COMMON.size())) : one(BEGIN) + one(MIDDLE) + one(END);
    }

    private String one(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
