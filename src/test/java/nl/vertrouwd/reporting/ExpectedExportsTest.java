package nl.vertrouwd.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Invariant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A folder goes in by the command of the product and its exports come out as an independent program says they must, row for row; skipped,
 * loudly, without the folder maker and its answers.
 */
abstract class ExpectedExportsTest {

    private static final Path SHARED = Path.of("../shared/data");

    @TempDir
    Path folder;

    @Autowired
    List<Command> commands;

    @Autowired
    List<Invariant> invariants;

    private final String persons;
    private final String seed;
    private final String share;
    private final String asOf;

    ExpectedExportsTest(String persons, String seed, String share, String asOf) {
        this.persons = persons;
        this.seed = seed;
        this.share = share;
        this.asOf = asOf;
    }

    @Test
    void everyExportIsAsExpectedAlsoAfterTheSameFolderOnceMoreAndARebuild() throws Exception {
        Path expected =
                SHARED.resolve("expected/persons-%s-seed-%s-share-%s-asof-%s".formatted(persons, seed, share, asOf));
        assumeTrue(Files.isDirectory(expected), "there are no expected answers in " + expected);
        Path files = folder.resolve("files");
        generate(files);
        assertThat(command("import", files.toString())).isZero();
        compare(expected);
        assertThat(command("import", files.toString())).isZero();
        assertThat(command("duties", "rebuild")).isZero();
        compare(expected);
        assertThat(invariants)
                .allSatisfy(invariant ->
                        assertThat(invariant.violations()).as(invariant.name()).isEmpty());
    }

    private void compare(Path expected) throws IOException {
        for (String name : List.of("duty-status", "duty-detail", "certification", "network", "refresher")) {
            same(name, expected.resolve(name + ".csv"), List.of());
        }
        for (String name : List.of("programme", "participation", "activities")) {
            same(name, expected.resolve(name + ".csv"), List.of("--year", asOf.substring(0, 4)));
        }
        for (String scheme : List.of("leadership-duty", "confidant", "confidant-senior")) {
            same("duty-rate", expected.resolve("duty-rate-" + scheme + ".csv"), List.of("--scheme", scheme));
        }
    }

    private void same(String name, Path expected, List<String> options) throws IOException {
        Path out = folder.resolve("out.csv");
        List<String> words = new ArrayList<>(List.of(name, "--as-of", asOf, "--out", out.toString()));
        words.addAll(options);
        assertThat(command("export", words.toArray(String[]::new))).as(name).isZero();
        assertThat(Files.readAllLines(out)).as(name + options).isEqualTo(Files.readAllLines(expected));
    }

    private int command(String name, String... words) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(List.of(words));
    }

    private void generate(Path into) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3",
                        SHARED.resolve("generate.py").toString(),
                        into.toString(),
                        "--persons",
                        persons,
                        "--seed",
                        seed,
                        "--confidant-share",
                        share)
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
    }

    @SpringBootTest(properties = "vertrouwd.schema=expected_a")
    static class OnALeapDayTest extends ExpectedExportsTest {
        OnALeapDayTest() {
            super("1500", "3", "0.15", "2024-02-29");
        }
    }

    @SpringBootTest(properties = "vertrouwd.schema=expected_b")
    static class AtTheTurnOfAYearTest extends ExpectedExportsTest {
        AtTheTurnOfAYearTest() {
            super("600", "11", "0.3", "2023-01-01");
        }
    }

    @SpringBootTest(properties = "vertrouwd.schema=expected_c")
    static class ThisYearTest extends ExpectedExportsTest {
        ThisYearTest() {
            super("1500", "3", "0.15", "2026-09-01");
        }
    }

    @Tag("long")
    @SpringBootTest(properties = "vertrouwd.schema=expected_d")
    static class MorePeopleTest extends ExpectedExportsTest {
        MorePeopleTest() {
            super("4000", "29", "0.2", "2026-03-15");
        }
    }

    @SpringBootTest(properties = "vertrouwd.schema=expected_e")
    static class AtTheEndOfAYearTest extends ExpectedExportsTest {
        AtTheEndOfAYearTest() {
            super("600", "11", "0.3", "2022-12-31");
        }
    }
}
