package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.scheduling.JobState;
import nl.vertrouwd.scheduling.TestJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What another system puts into the folder comes in, or says why not, and is never half of something. */
@SpringBootTest(properties = "vertrouwd.schema=delivery_job")
@Import({ImportFixture.class, ProbePart.class, TestClock.Wanted.class, TestJobs.class})
class DeliveryJobTest {

    private static final String JOB = "organisation.delivery";
    private static final FileTime LONG_AGO = FileTime.from(TestClock.START.minusSeconds(3600));

    private static Path top;

    @Autowired
    ImportFixture imported;

    @Autowired
    TestJobs jobs;

    @Autowired
    Deliveries deliveries;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportRuns runs;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) throws IOException {
        top = Files.createTempDirectory("deliveries");
        properties.add("vertrouwd.delivery.folder", () -> top.toString());
    }

    @BeforeEach
    void anEmptyFolder() throws IOException {
        TemporaryFolder.delete(top);
        Files.createDirectories(top);
        imported.empty();
    }

    @Test
    void aZipThatIsCompleteIsTakenInAndMovedWithAReport() throws IOException {
        old(zip("levering-2026-11-20.zip", Folder.usual()));
        assertThat(jobs.run(JOB)).contains(JobState.DONE);
        assertThat(jobs.last(JOB)).isEqualTo("DONE 1 0");
        assertThat(names("")).containsExactly("done");
        assertThat(names("done")).containsExactly("levering-2026-11-20.zip", "levering-2026-11-20.zip.report.txt");
        assertThat(Files.readString(top.resolve("done/levering-2026-11-20.zip.report.txt")))
                .contains("persons.csv");
        ImportRun run = runs.latest(administrator, 0, 1).getFirst();
        assertThat(run.outcome()).isEqualTo(ImportRun.Outcome.DONE);
        assertThat(run.deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(run.by()).isEqualTo(Accounts.SYSTEM.account());
    }

    @Test
    void whatIsStillBeingWrittenIsLeftAloneUntilItIsQuietOrMarkedAsFinished() throws IOException {
        Path zip = zip("a.zip", Folder.usual());
        Files.setLastModifiedTime(zip, FileTime.from(TestClock.START.minusSeconds(30)));
        Path part = old(zip("b.zip.part", Folder.usual()));
        jobs.run(JOB);
        assertThat(names("")).containsExactly("a.zip", "b.zip.part");
        Files.createFile(top.resolve("a.zip.finished"));
        Files.move(part, top.resolve("b.zip"));
        jobs.run(JOB);
        assertThat(names("")).containsExactly("done");
        assertThat(names("done")).contains("a.zip", "b.zip").noneMatch(name -> name.endsWith(".finished"));
    }

    @Test
    void aFolderIsADeliveryOnceNothingInItChanges() throws IOException {
        Path delivery = top.resolve("levering");
        Files.move(Folder.usual().path, delivery);
        old(delivery);
        Files.setLastModifiedTime(delivery.resolve("persons.csv"), FileTime.from(TestClock.START));
        jobs.run(JOB);
        assertThat(names("")).containsExactly("levering");
        for (Path file : list(delivery)) {
            old(file);
        }
        jobs.run(JOB);
        assertThat(names("done")).containsExactly("levering", "levering.report.txt");
    }

    @Test
    void filesWithErrorsAreRefusedWithAReportAndTheNextDeliveryIsTakenInAllTheSame() throws IOException {
        old(zip("1.zip", new Folder().sites("X,Nergens,Geen/Zone")));
        Files.writeString(top.resolve("2.zip"), "no zip at all");
        old(top.resolve("2.zip"));
        old(zip("3.zip", Folder.usual()));
        jobs.run(JOB);
        assertThat(jobs.last(JOB)).isEqualTo("DONE 1 2");
        assertThat(jobs.failures(JOB))
                .containsExactly("1.zip: organisation.delivery.rejected", "2.zip: organisation.delivery.rejected");
        assertThat(names("refused")).containsExactly("1.zip", "1.zip.report.txt", "2.zip", "2.zip.report.txt");
        assertThat(Files.readString(top.resolve("refused/1.zip.report.txt"))).contains("sites.csv:2");
        assertThat(Files.readString(top.resolve("refused/2.zip.report.txt"))).isNotBlank();
        assertThat(names("done")).contains("3.zip");
    }

    @Test
    void oneThatTouchesTooManyWaitsUntilAnAdministratorSaysYes() throws Exception {
        old(zip("a-2026-11-01.zip", Folder.usual()));
        jobs.run(JOB);
        old(zip("b-2026-11-20.zip", oneIsGone()));
        jobs.run(JOB);
        assertThat(jobs.failures(JOB)).containsExactly("b-2026-11-20.zip: organisation.delivery.unconfirmed");
        assertThat(runs.latest(administrator, 0, 1).getFirst().outcome()).isEqualTo(ImportRun.Outcome.UNCONFIRMED);
        assertThat(deliveries.waiting(administrator))
                .containsExactly(new WaitingDelivery("b-2026-11-20.zip", LocalDate.of(2026, 11, 20)));
        jobs.run(JOB);
        assertThat(names("waiting")).contains("b-2026-11-20.zip");

        assertThat(deliveries.putOnDesk(administrator, "b-2026-11-20.zip")).isTrue();
        ends(() -> desk.dryRun(administrator, LocalDate.of(2026, 11, 20)));
        assertThat(names("waiting")).as("a try changes nothing").contains("b-2026-11-20.zip");
        Impact impact = java.util.Objects.requireNonNull(
                        desk.state(administrator).tried())
                .impact();
        ends(() -> desk.take(administrator, LocalDate.of(2026, 11, 20), Confirmation.of(impact)));
        assertThat(deliveries.waiting(administrator)).isEmpty();
        assertThat(names("done")).contains("b-2026-11-20.zip");
        assertThat(deliveries.putOnDesk(administrator, "b-2026-11-20.zip")).isFalse();
        desk.clear(administrator);
    }

    @Test
    void oneThatWasTakenInJustBeforeTheProductStoppedIsTakenInOnceMoreAndChangesNothing() throws IOException {
        old(zip("a-2026-11-20.zip", Folder.usual()));
        jobs.run(JOB);
        Files.move(top.resolve("done/a-2026-11-20.zip"), top.resolve("a-2026-11-20.zip"));
        jobs.run(JOB);
        assertThat(runs.latest(administrator, 0, 1).getFirst().touched()).isZero();
        assertThat(names("done")).contains("a-2026-11-20.zip");
    }

    @Test
    void aFolderThatIsGoneIsSaidAndNothingElseHappens() throws IOException {
        TemporaryFolder.delete(top);
        jobs.run(JOB);
        assertThat(jobs.failures(JOB)).containsExactly(top.getFileName() + ": organisation.delivery.no-folder");
    }

    private void ends(Runnable work) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runnable stop = desk.watch(administrator, () -> {
            if (!desk.state(administrator).isRunning()) {
                ended.countDown();
            }
        });
        work.run();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        stop.run();
    }

    private static Folder oneIsGone() {
        return Folder.usual().persons(Folder.person("1001")).placements("1001,CLAS-1,UTR,true,2020-01-01,");
    }

    private static Path zip(String name, Folder folder) throws IOException {
        Path zip = top.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Path file : list(folder.path)) {
                entries.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, entries);
            }
        }
        return zip;
    }

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    private static List<String> names(String folder) throws IOException {
        return list(top.resolve(folder)).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
