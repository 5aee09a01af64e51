package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.vertrouwd.Vertrouwd;
import nl.vertrouwd.access.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A process of its own imports into the database of this test and is killed while it writes. */
@ImportTest
class ImportSurvivesKillTest {

    private static final int PEOPLE = 5000;

    @Autowired
    ImportFixture imported;

    @Autowired
    ImportRuns runs;

    @Autowired
    Environment environment;

    @BeforeEach
    void nothingThere() {
        imported.empty();
    }

    @Test
    void afterAKillEitherAllOfTheImportIsThereOrNothing() throws Exception {
        Folder folder = manyPeople();
        for (String moment : List.of("writing units.csv", "writing persons.csv", "writing placements.csv")) {
            kill(folder, moment);
            waitUntilTheDatabaseLetGo();
            assertThat(imported.count("person")).as("killed at " + moment).isIn(0L, (long) PEOPLE);
            assertThat(imported.count("placement")).isEqualTo(imported.count("person"));
            assertThat(imported.count("site") == 0).isEqualTo(imported.count("person") == 0);
            imported.nothingIsBroken();
        }
        assertThat(runs.latest(Accounts.SYSTEM, 0, 10))
                .extracting(ImportRun::outcome)
                .contains(ImportRun.Outcome.INTERRUPTED);
        assertThat(imported.run(folder)).isInstanceOf(ImportResult.Done.class);
        assertThat(imported.count("placement")).isEqualTo(PEOPLE);
    }

    private void kill(Folder folder, String moment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Vertrouwd.class.getName(),
                        "import",
                        folder.path.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        for (String key : List.of("url", "username", "password")) {
            builder.environment()
                    .put(
                            "SPRING_DATASOURCE_" + key.toUpperCase(Locale.ROOT),
                            environment.getRequiredProperty("spring.datasource." + key));
        }
        builder.environment().put("LC_ALL", "en_GB.UTF-8");
        Process child = builder.start();
        try (BufferedReader lines = child.errorReader()) {
            List<String> said = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains(moment)) {
                    break;
                }
            }
            assertThat(said.getLast()).as(said.toString()).contains(moment);
        } finally {
            child.destroyForcibly();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** The server notices the broken connection and rolls back; until then it still holds the lock. */
    private void waitUntilTheDatabaseLetGo() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (runs.latest(Accounts.SYSTEM, 0, 1).getFirst().outcome() == ImportRun.Outcome.RUNNING) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static Folder manyPeople() throws IOException {
        Folder folder = new Folder();
        folder.sites("UTR,Utrecht,Europe/Amsterdam");
        folder.units(IntStream.range(0, 3000)
                .mapToObj(i -> "U" + i + "," + (i == 0 ? "" : "U0") + ",Unit,2020-01-01,")
                .toArray(String[]::new));
        folder.persons(
                IntStream.range(0, PEOPLE).mapToObj(i -> Folder.person("9" + i)).toArray(String[]::new));
        folder.placements(IntStream.range(0, PEOPLE)
                .mapToObj(i -> "9" + i + ",U" + i % 3000 + ",UTR,false,2020-01-01,")
                .toArray(String[]::new));
        assertThat(Files.size(folder.path.resolve("persons.csv"))).isPositive();
        return folder;
    }
}
