package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.Vertrouwd;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of its own, on a server that is not its own, erases the people of this test and is killed while it does. */
@SpringBootTest(properties = "vertrouwd.schema=erasure_kill")
@Import(TestOrganisation.class)
class ErasureSurvivesKillTest {

    private static final int PEOPLE = 600;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    Erasures erasures;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    @Test
    void whoeverIsErasedStandsInTheListWhateverHappensAndTheNextRunDoesTheRest() throws Exception {
        DateRange longAgo = new DateRange(LocalDate.of(2001, 1, 1), LocalDate.of(2012, 1, 1));
        for (int i = 0; i < PEOPLE; i++) {
            organisation.person(longAgo);
        }
        assertThat(end(start(null)))
                .as("without a place for the list nobody is erased")
                .isOne();
        assertThat(erased()).isZero();

        killWhen("150 of " + PEOPLE, start(folder));
        waitUntilTheDatabaseLetGo();
        long done = erased();
        assertThat(done).isBetween(100L, (long) PEOPLE - 1).isEqualTo(counted());
        assertThat(lines())
                .as("who is erased stands in the list, and it may be ahead by one batch")
                .isBetween(done, done + 50);
        assertThat(erasures.latest(Accounts.SYSTEM, 0, 1).getFirst().outcome())
                .isEqualTo(ErasureRun.Outcome.INTERRUPTED);

        assertThat(end(start(folder))).isZero();
        assertThat(erased()).isEqualTo(PEOPLE);
        assertThat(database.sql("SELECT COUNT(*) FROM erased_person")
                        .query(Long.class)
                        .single())
                .isEqualTo(PEOPLE);
        assertThat(new ErasedFile(folder.resolve(ErasedList.LIST)).read().erased())
                .hasSize(PEOPLE);
        database.sql("DELETE FROM erased_person").update();
    }

    private Process start(Path list) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Vertrouwd.class.getName(),
                        "erase")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> variables = builder.environment();
        for (String key : List.of("url", "username", "password")) {
            variables.put(
                    "SPRING_DATASOURCE_" + key.toUpperCase(Locale.ROOT),
                    environment.getRequiredProperty("spring.datasource." + key));
        }
        variables.put("LC_ALL", "en_GB.UTF-8");
        if (list != null) {
            variables.put("VERTROUWD_ERASURE_FOLDER", list.toString());
        }
        return builder.start();
    }

    private static int end(Process child) throws IOException, InterruptedException {
        try (BufferedReader lines = child.errorReader()) {
            lines.lines().forEach(line -> {});
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return child.exitValue();
    }

    private static void killWhen(String moment, Process child) throws IOException, InterruptedException {
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
        while (erasures.latest(Accounts.SYSTEM, 0, 1).getFirst().outcome() == ErasureRun.Outcome.RUNNING) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private long erased() {
        return database.sql("SELECT COUNT(*) FROM person WHERE erased AND family_name = 'N.'")
                .query(Long.class)
                .single();
    }

    private long counted() {
        return erasures.latest(Accounts.SYSTEM, 0, 1).getFirst().people();
    }

    private long lines() throws IOException {
        return Files.readAllLines(folder.resolve(ErasedList.LIST)).size() - 1L;
    }
}
