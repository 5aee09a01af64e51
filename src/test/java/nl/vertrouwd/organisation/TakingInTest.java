package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
class TakingInTest {

    @Autowired
    ImportFixture imported;

    @Autowired
    ImportRuns runs;

    @Autowired
    ProbePart probe;

    @Autowired
    ImportTexts texts;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nothingThere() {
        imported.empty();
    }

    @AfterEach
    void nothingIsBroken() {
        probe.whileWriting = () -> {};
        imported.nothingIsBroken();
    }

    @Test
    void aFailureInTheMiddleOfWritingLeavesNothingAndIsRemembered() {
        probe.whileWriting = () -> {
            assertThat(imported.count("placement"))
                    .as("seen inside the transaction")
                    .isEqualTo(2);
            throw new IllegalStateException("the disk is full");
        };
        assertThatThrownBy(() -> imported.run(Folder.usual())).hasMessage("the disk is full");
        assertThat(imported.count("site") + imported.count("unit") + imported.count("person"))
                .isZero();
        assertThat(runs.latest(Accounts.SYSTEM, 0, 10))
                .singleElement()
                .extracting(ImportRun::outcome, ImportRun::touched)
                .containsExactly(ImportRun.Outcome.FAILED, 0);
        probe.whileWriting = () -> {};
        assertThat(imported.taken(Folder.usual())).isNotEmpty();
    }

    @Test
    void whoLooksWhileItRunsSeesNothingOfItAndASecondImportIsRefused() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        probe.whileWriting = () -> {
            written.countDown();
            try {
                assertThat(looked.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        CompletableFuture<ImportResult> first = CompletableFuture.supplyAsync(() -> imported.run(Folder.usual()));
        assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(imported.count("person")).isZero();
        assertThat(runs.latest(Accounts.SYSTEM, 0, 10))
                .extracting(ImportRun::outcome)
                .containsExactly(ImportRun.Outcome.RUNNING);
        assertThat(imported.run(Folder.usual())).isInstanceOf(ImportResult.Busy.class);
        looked.countDown();
        assertThat(first.get(60, TimeUnit.SECONDS)).isInstanceOf(ImportResult.Done.class);
        assertThat(imported.count("person")).isEqualTo(2);
        assertThat(runs.latest(Accounts.SYSTEM, 0, 10))
                .extracting(ImportRun::outcome)
                .containsExactly(ImportRun.Outcome.BUSY, ImportRun.Outcome.DONE);
    }

    @Test
    void everyImportIsRememberedWithItsResult() {
        imported.run(Folder.usual());
        imported.run(Folder.usual(), ImportFixture.TODAY, true);
        imported.run(Folder.usual().sites("UTR,Utrecht,Nowhere"));
        assertThat(runs.latest(Accounts.SYSTEM, 0, 10))
                .extracting(ImportRun::outcome, ImportRun::dryRun, ImportRun::errors, ImportRun::touched)
                .containsExactly(
                        tuple(ImportRun.Outcome.REJECTED, false, 1, 0),
                        tuple(ImportRun.Outcome.DONE, true, 0, 0),
                        tuple(ImportRun.Outcome.DONE, false, 0, 9));
        assertThat(runs.latest(Accounts.SYSTEM, 0, 10))
                .allSatisfy(run -> assertThat(run.deliveredOn()).isEqualTo(ImportFixture.TODAY));
    }

    @Test
    void theErrorsOfARunAreKeptForNinetyDays() {
        ImportResult.Rejected rejected = (ImportResult.Rejected) imported.run(new Folder().sites("A,A,Nowhere"));
        ImportRun run = runs.latest(Accounts.SYSTEM, 0, 1).getFirst();
        assertThat(kept(run)).isEqualTo(rejected.errors());
        aged(run, 89);
        imported.run(Folder.usual());
        assertThat(kept(run).shown()).hasSize(1);
        aged(run, 91);
        imported.run(Folder.usual());
        assertThat(kept(run)).isEqualTo(new ImportRemarks(List.of(), 1));
    }

    @Test
    void errorsForASpreadsheetAreNeverCalculated() {
        imported.run(Folder.usual());
        ImportResult.Rejected rejected =
                (ImportResult.Rejected) imported.run(new Folder().placements("=1+1,CLAS-1,UTR,true,2020-01-01,"));
        assertThat(texts.table(Languages.ENGLISH, rejected.errors().shown()))
                .startsWith("\uFEFFFile,Line,Column,What about it\r\nplacements.csv,2,personnel_number,")
                .contains("\"expected a personnel number from persons.csv, found \"\"=1+1\"\"\"");
        assertThat(texts.table(
                        Languages.ENGLISH,
                        List.of(new ImportRemark("@x.csv", 2, "=a", "organisation.import.error.utf8", List.of()))))
                .contains("\r\n'@x.csv,2,'=a,\"expected text in UTF-8");
    }

    @Test
    void nobodyButAnAdministratorReadsTheRuns() {
        imported.run(Folder.usual());
        ImportRun run = runs.latest(Accounts.SYSTEM, 0, 1).getFirst();
        Actor planner = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));
        assertThatThrownBy(() -> runs.latest(planner, 0, 1)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> runs.find(planner, run.id())).isInstanceOf(DomainException.class);
    }

    private ImportRemarks kept(ImportRun run) {
        return runs.find(Accounts.SYSTEM, run.id()).orElseThrow().remarks();
    }

    private void aged(ImportRun run, int days) {
        database.sql("UPDATE import_run SET started_at = UTC_TIMESTAMP(6) - INTERVAL ? DAY WHERE id = ?")
                .params(days, Ids.bytes(run.id()))
                .update();
    }

    @Test
    void aRunThatWasCutOffIsShownAsInterrupted() {
        imported.run(Folder.usual());
        database.sql("UPDATE import_run SET result = 'RUNNING'").update();
        assertThat(runs.latest(Accounts.SYSTEM, 0, 10))
                .extracting(ImportRun::outcome)
                .containsExactly(ImportRun.Outcome.INTERRUPTED);
    }

    @Test
    void filesOfOthersAreNamedAndLeftAlone() {
        Folder folder = Folder.usual()
                .file("evaluations.csv", "broken")
                .file("Persons.csv", "broken")
                .file(".hidden", "");
        ImportResult.Done done = (ImportResult.Done) imported.run(folder);
        assertThat(done.summary().skipped())
                .containsExactly(new SkippedFile("Persons.csv", false), new SkippedFile("evaluations.csv", true));
    }
}
