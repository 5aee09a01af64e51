package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
class SuspensionImportTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    ImportFixture imported;

    @Autowired
    Suspensions suspensions;

    @Autowired
    PersonRegister persons;

    @Autowired
    ImportRuns runs;

    @Autowired
    ProbePart probe;

    @Autowired
    JdbcClient database;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
    private PersonId person;

    @BeforeEach
    void theUsualFolder() {
        imported.empty();
        imported.taken(Folder.usual());
        person = persons.byPersonnelNumber("1002").orElseThrow().id();
    }

    @AfterEach
    void nothingIsBroken() {
        probe.afterChecking = () -> {};
        probe.whileWriting = () -> {};
        imported.nothingIsBroken();
    }

    @Test
    void theFileAddsAndChangesAndWhatIsAbsentStays() {
        assertThat(imported.taken(file("1001,DEPLOYMENT,2026-01-01,", "1002,ILLNESS,2026-05-01,2026-07-01")))
                .containsExactly("suspensions +2 ~0 -0 x0 =0");
        assertThat(imported.taken(file("1002,ILLNESS,2026-05-01,2026-06-01", "1002,PARENTAL,2026-05-15,")))
                .containsExactly("suspensions +1 ~1 -0 x0 =0");
        assertThat(imported.suspensions())
                .containsExactly(
                        "1001 deployment 2026-01-01", "1002 illness 2026-05-01 2026-06-01", "1002 parental 2026-05-15");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Folder folder = file("1001,DEPLOYMENT,2026-01-01,", "1002,ILLNESS,2026-05-01,2026-07-01");
        imported.taken(folder);
        assertThat(imported.taken(folder)).containsExactly("suspensions +0 ~0 -0 x0 =2");
    }

    @Test
    void anotherReasonChangesTheFact() {
        imported.taken(file("1002,ILLNESS,2026-05-01,"));
        assertThat(imported.taken(file("1002,OTHER,2026-05-01,"))).containsExactly("suspensions +0 ~1 -0 x0 =0");
        assertThat(imported.suspensions()).containsExactly("1002 other 2026-05-01");
    }

    @Test
    void whatIsWrongWithARowIsTold() {
        assertThat(imported.errors(file(
                        "9,ILLNESS,2026-01-01,",
                        "1001,HOLIDAY,2026-01-01,",
                        "1001,,2026-01-01,",
                        "1001,ILLNESS,2026-01-01,2026-01-01",
                        "1002,ILLNESS,2026-02-01,",
                        "1002,OTHER,2026-02-01,2026-03-01")))
                .containsExactly(
                        "suspensions.csv:2: personnel_number: expected a personnel number from persons.csv, found \"9\"",
                        "suspensions.csv:3: reason: expected one of DEPLOYMENT, ILLNESS, PARENTAL, OTHER, found \"HOLIDAY\"",
                        "suspensions.csv:4: reason: expected one of DEPLOYMENT, ILLNESS, PARENTAL, OTHER, found \"\"",
                        "suspensions.csv:5: until: expected a date after 2026-01-01, or nothing, found \"2026-01-01\"",
                        "suspensions.csv:7: from: expected every key once; line 6 has the same");
    }

    @Test
    void periodsOfOnePersonMayOverlap() {
        assertThat(imported.taken(file("1002,ILLNESS,2026-01-01,", "1002,DEPLOYMENT,2026-02-01,2026-03-01")))
                .containsExactly("suspensions +2 ~0 -0 x0 =0");
    }

    @Test
    void aPersonOfTheSameFolderIsKnown() {
        assertThat(imported.taken(new Folder()
                        .persons(Folder.person("1001"), Folder.person("1002"), Folder.person("1003"))
                        .suspensions("1003,OTHER,2026-01-01,")))
                .contains("suspensions +1 ~0 -0 x0 =0");
    }

    @Test
    void whatSomebodyEndedHereIsNotOverwrittenButTold() {
        Folder folder = file("1002,ILLNESS,2026-05-01,");
        imported.taken(folder);
        suspensions.endEarlier(administrator, only(), JUNE, 0);
        for (int delivery = 0; delivery < 2; delivery++) {
            ImportResult result = imported.run(folder);
            assertThat(imported.counts(result)).containsExactly("suspensions +0 ~0 -0 x0 =1");
            assertThat(imported.conflicts(result))
                    .containsExactly("suspensions.csv:2: until: this suspension lasts until 2026-06-01 in Vertrouwd"
                            + " and stays so");
            assertThat(imported.suspensions()).containsExactly("1002 illness 2026-05-01 2026-06-01 changed");
        }
    }

    @Test
    void onceTheFileSaysTheSameItMayChangeTheFactAgain() {
        imported.taken(file("1002,ILLNESS,2026-05-01,"));
        suspensions.endEarlier(administrator, only(), JUNE, 0);
        ImportResult agreed = imported.run(file("1002,ILLNESS,2026-05-01,2026-06-01"));
        assertThat(imported.conflicts(agreed)).isEmpty();
        assertThat(imported.suspensions()).containsExactly("1002 illness 2026-05-01 2026-06-01");
        assertThat(imported.taken(file("1002,ILLNESS,2026-05-01,2026-08-01")))
                .containsExactly("suspensions +0 ~1 -0 x0 =0");
    }

    @Test
    void whatWasEnteredHereStaysAsItIs() {
        suspensions.enter(administrator, person, SuspensionReason.PARENTAL, JUNE, null);
        assertThat(imported.conflicts(imported.run(file("1002,ILLNESS,2026-06-01,"))))
                .containsExactly(
                        "suspensions.csv:2: reason: this suspension was entered in Vertrouwd with another reason"
                                + " and stays so");
        assertThat(imported.conflicts(imported.run(file("1002,ILLNESS,2026-06-01,2026-07-01"))))
                .containsExactly("suspensions.csv:2: until: this suspension has no end in Vertrouwd and stays so");
        assertThat(imported.suspensions()).containsExactly("1002 parental 2026-06-01 changed");
    }

    @Test
    void whatWasWithdrawnHereDoesNotComeBack() {
        Folder folder = file("1002,ILLNESS,2026-05-01,");
        imported.taken(folder);
        suspensions.withdraw(administrator, only(), 0);
        ImportResult result = imported.run(folder);
        assertThat(imported.conflicts(result))
                .containsExactly(
                        "suspensions.csv:2: from: this suspension was withdrawn in Vertrouwd and stays withdrawn");
        assertThat(imported.suspensions()).containsExactly("1002 illness 2026-05-01 changed withdrawn");
    }

    @Test
    void whatIsEnteredAgainAfterItWasWithdrawnIsTheFact() {
        imported.taken(file("1002,ILLNESS,2026-05-01,"));
        suspensions.withdraw(administrator, only(), 0);
        suspensions.enter(administrator, person, SuspensionReason.ILLNESS, LocalDate.of(2026, 5, 1), null);
        ImportResult result = imported.run(file("1002,ILLNESS,2026-05-01,"));
        assertThat(imported.conflicts(result)).isEmpty();
        assertThat(imported.suspensions())
                .containsExactly("1002 illness 2026-05-01 changed withdrawn", "1002 illness 2026-05-01");
    }

    @Test
    void whatIsChangedBetweenTheCheckAndTheWritingIsNotOverwrittenEither() {
        imported.taken(file("1002,ILLNESS,2026-05-01,"));
        SuspensionId before = only();
        probe.afterChecking = () -> CompletableFuture.runAsync(() -> {
                    suspensions.endEarlier(administrator, before, JUNE, 0);
                    suspensions.enter(administrator, person, SuspensionReason.OTHER, JUNE, null);
                })
                .join();
        ImportResult result =
                imported.run(file("1002,ILLNESS,2026-05-01,2026-08-01", "1002,DEPLOYMENT,2026-06-01,2026-09-01"));
        assertThat(imported.counts(result)).containsExactly("suspensions +0 ~0 -0 x0 =2");
        assertThat(imported.conflicts(result)).hasSize(2);
        assertThat(imported.suspensions())
                .containsExactly("1002 illness 2026-05-01 2026-06-01 changed", "1002 other 2026-06-01 changed");
    }

    @Test
    void whoeverIsAboutToChangeWhatIsKeptWaitsUntilTheImportIsDone() {
        imported.taken(file("1002,ILLNESS,2026-05-01,"));
        suspensions.endEarlier(administrator, only(), JUNE, 0);
        List<Boolean> free = new ArrayList<>();
        probe.whileWriting =
                () -> free.add(CompletableFuture.supplyAsync(this::isFree).join());
        ImportResult result = imported.run(file("1002,ILLNESS,2026-05-01,"));
        assertThat(imported.conflicts(result)).hasSize(1);
        assertThat(free).containsExactly(false);
    }

    @Test
    void aDryRunTellsTheConflictsAndChangesNothing() {
        imported.taken(file("1002,ILLNESS,2026-05-01,"));
        suspensions.endEarlier(administrator, only(), JUNE, 0);
        ImportResult result =
                imported.run(file("1002,ILLNESS,2026-05-01,", "1001,OTHER,2026-05-01,"), ImportFixture.TODAY, true);
        assertThat(imported.counts(result)).containsExactly("suspensions +1 ~0 -0 x0 =1");
        assertThat(imported.conflicts(result)).hasSize(1);
        assertThat(imported.suspensions()).hasSize(1);
    }

    @Test
    void conflictsAreKeptWithTheRunAndNeverSayWhySomebodyIsSuspended() {
        suspensions.enter(administrator, person, SuspensionReason.PARENTAL, JUNE, null);
        ImportResult.Done done = (ImportResult.Done) imported.run(file("1002,ILLNESS,2026-06-01,2026-07-01"));
        ImportRun run = runs.latest(Accounts.SYSTEM, 0, 1).getFirst();
        assertThat(run.conflicts()).isOne();
        ImportRunDetails kept = runs.find(Accounts.SYSTEM, run.id()).orElseThrow();
        assertThat(kept.remarks()).isEqualTo(done.summary().conflicts());
        assertThat(imported.conflicts(done)).noneMatch(line -> line.matches("(?i).*(parental|illness).*"));
    }

    @Test
    void oneErrorElsewhereAndNoSuspensionIsWritten() {
        imported.run(file("1002,ILLNESS,2026-06-01,").sites("A,A,Nowhere"));
        assertThat(imported.suspensions()).isEmpty();
    }

    private static Folder file(String... rows) {
        return new Folder().suspensions(rows);
    }

    /** Whether nobody holds the person. */
    private boolean isFree() {
        return database.sql("SELECT id FROM person WHERE id = ? FOR UPDATE SKIP LOCKED")
                .param(Ids.bytes(person.value()))
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }

    private SuspensionId only() {
        return suspensions.of(administrator, person).getFirst().id();
    }
}
