package nl.vertrouwd.obligation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.vertrouwd.base.DateRange;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules against answers that an independent program worked out from rules.md, row for row; skipped, loudly, without them. */
class ExpectedDutiesTest {

    private static final Path SHARED = Path.of("../shared/data");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1500 3 0.15 2024-02-29",
                "1500 3 0.15 2026-09-01",
                "4000 29 0.2 2026-03-15",
                "600 11 0.3 2022-12-31",
                "600 11 0.3 2023-01-01"
            })
    void everyStatusAndCertificationIsAsExpected(String which) throws Exception {
        String[] words = which.split(" ");
        Path expected = SHARED.resolve(
                "expected/persons-%s-seed-%s-share-%s-asof-%s".formatted(words[0], words[1], words[2], words[3]));
        assumeTrue(Files.isDirectory(expected), "there are no expected answers in " + expected);
        generate(words);
        LocalDate day = LocalDate.parse(words[3]);
        List<DeliveredFacts.Person> people = DeliveredFacts.read(folder);
        assertThat(people).hasSizeGreaterThan(500);
        assertThat(rows(people.stream().flatMap(person -> statuses(person, day))))
                .isEqualTo(rows(lines(expected.resolve("duty-status.csv"))));
        assertThat(rows(people.stream().flatMap(person -> details(person, day))))
                .isEqualTo(rows(lines(expected.resolve("duty-detail.csv"))));
        assertThat(rows(people.stream().flatMap(person -> certification(person, day))))
                .isEqualTo(rows(lines(expected.resolve("certification.csv"))));
        people.forEach(person -> throughTimeAsOnEachDay(person, day));
    }

    private void generate(String[] words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3",
                        SHARED.resolve("generate.py").toString(),
                        folder.toString(),
                        "--persons",
                        words[0],
                        "--seed",
                        words[1],
                        "--confidant-share",
                        words[2])
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
    }

    private static Stream<String> statuses(DeliveredFacts.Person person, LocalDate day) {
        return StandardSchemes.ALL.stream().flatMap(scheme -> {
            SchemeStatus status = new Judge(scheme).judge(person.facts(), person.roles(), day, day);
            return status.state() == State.NOT_APPLICABLE
                    ? Stream.of()
                    : Stream.of(String.join(
                            ",", person.number(), scheme.code(), status.state().name(), text(status.due())));
        });
    }

    private static Stream<String> details(DeliveredFacts.Person person, LocalDate day) {
        return StandardSchemes.ALL.stream()
                .flatMap(scheme -> new Judge(scheme)
                        .judge(person.facts(), person.roles(), day, day).requirements().stream()
                                .filter(status -> status.state() != State.NOT_APPLICABLE)
                                .map(status -> String.join(
                                        ",",
                                        person.number(),
                                        scheme.code(),
                                        status.requirement(),
                                        status.state().name(),
                                        text(status.due()))));
    }

    private static Stream<String> certification(DeliveredFacts.Person person, LocalDate day) {
        if (!person.roles().holds(HeldRole.CONFIDANT, day)) {
            return Stream.of();
        }
        Certification found = Certification.on(day, StandardSchemes.CONFIDANT, person.facts(), person.roles());
        return Stream.of(String.join(
                ",",
                person.number(),
                person.roles().network(day),
                Boolean.toString(found.certified()),
                text(found.until())));
    }

    /** The periods say on every day what the function says, behind today and ahead of it. */
    private static void throughTimeAsOnEachDay(DeliveredFacts.Person person, LocalDate today) {
        for (Scheme scheme : StandardSchemes.ALL) {
            List<StatusPeriod> periods = new StatusTimeline(scheme, person.facts(), person.roles())
                    .through(new DateRange(LocalDate.of(2016, 1, 1), LocalDate.of(2030, 1, 1)), today);
            for (LocalDate day = LocalDate.of(2019, 11, 1); day.getYear() < 2029; day = day.plusDays(53)) {
                LocalDate asked = day;
                SchemeStatus status =
                        new Judge(scheme).judge(person.facts(), person.roles(), day, day.isBefore(today) ? day : today);
                SchemeStatus prepared = periods.stream()
                        .filter(period -> period.period().contains(asked))
                        .findFirst()
                        .orElseThrow()
                        .status();
                assertThat(prepared.state()).as(person.number() + " on " + day).isEqualTo(status.state());
                assertThat(prepared.due()).as(person.number() + " on " + day).isEqualTo(status.due());
            }
        }
    }

    private static String text(LocalDate day) {
        return Objects.toString(day, "");
    }

    private static List<String> rows(Stream<String> rows) {
        return List.copyOf(new TreeSet<>(rows.toList()));
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1);
    }
}
