package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.DatabaseUpkeep;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.scheduling.TestJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is erased, and that nothing brings them back: no import, no restored backup, no machine that stopped in the middle. */
@SpringBootTest(properties = "vertrouwd.schema=organisation_erasures")
@Import({ImportFixture.class, ProbePart.class, ProbeErasing.class, TestClock.Wanted.class, TestJobs.class})
class ErasuresTest {

    /** On this day somebody is seven years gone who left on it in 2019. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String ADDRESS = "kim@example.invalid";

    @Autowired
    ImportFixture imported;

    @Autowired
    TestJobs jobs;

    @Autowired
    Erasures erasures;

    @Autowired
    ErasedList list;

    @Autowired
    ErasureLog log;

    @Autowired
    Accounts accounts;

    @Autowired
    ErasureCommand command;

    @Autowired
    DatabaseUpkeep upkeep;

    @Autowired
    Texts texts;

    @Autowired
    ProbeErasing probe;

    @Autowired
    PersonRegister register;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void fourPeopleOfWhomTwoLeftLongAgo() throws IOException {
        nobodyWasErasedEver();
        imported.empty();
        database.sql("UPDATE account SET valid_until = '9000-01-01', username = CONCAT('past-', HEX(id))"
                        + " WHERE valid_until IS NOT NULL")
                .update();
        database.sql("DELETE FROM erasure_run").update();
        imported.run(folder(), TODAY, false);
    }

    @AfterEach
    void theProbeDoesNothing() {
        probe.wanted = leavers -> {};
    }

    private static Folder folder() {
        return Folder.usual()
                .persons(
                        Folder.person("1001"),
                        Folder.person("1002", "2010-01-01", "2019-11-24"),
                        Folder.person("1003", "2010-01-01", "2019-11-23"),
                        Folder.person("1004", "2008-01-01", "2015-01-01"))
                .units("CLAS,,Landstrijdkrachten,2000-01-01,", "CLAS-1,CLAS,Een,2000-01-01,")
                .placements(
                        "1001,CLAS-1,UTR,true,2020-01-01,",
                        "1003,CLAS-1,UTR,false,2010-01-01,2019-11-23",
                        "1004,CLAS-1,UTR,false,2010-01-01,2015-01-01")
                .suspensions("1004,ILLNESS,2012-01-01,2012-03-01");
    }

    @Test
    void whoLeftOnThatDaySevenYearsAgoIsErasedAndWhoLeftADayLaterIsNot() {
        ErasurePreview preview = erasures.preview(Accounts.SYSTEM);
        assertThat(preview.leftBefore()).isEqualTo("2019-11-23");
        assertThat(preview.byYear()).isEqualTo(Map.of(2014, 1, 2019, 1));
        assertThat(erase()).isEqualTo(new ErasureResult.Done(2, 0, 0));
        assertThat(numbers()).contains("1001", "1002").doesNotContain("1003", "1004");
        assertThat(erasures.preview(Accounts.SYSTEM).total()).isZero();
        assertThat(erase()).isEqualTo(new ErasureResult.Done(0, 0, 0));
        assertThat(erasures.latest(Accounts.SYSTEM, 0, 10))
                .as("a run without anybody is none")
                .extracting(ErasureRun::outcome, ErasureRun::people, ErasureRun::wanted)
                .containsExactly(tuple(ErasureRun.Outcome.DONE, 2, 2));
    }

    @Test
    void theRetentionPeriodIsASetting() {
        change(11);
        assertThat(erasures.preview(Accounts.SYSTEM).byYear()).isEqualTo(Map.of(2014, 1));
        change(12);
        assertThat(erasures.preview(Accounts.SYSTEM).total()).isZero();
        change(7);
    }

    @Test
    void whoNeverCameIsErasedAsLongAfterTheFirstDay() {
        database.sql("UPDATE person SET withdrawn = TRUE, employed_from = '2018-01-01' WHERE personnel_number = '1001'")
                .update();
        assertThat(erasures.preview(Accounts.SYSTEM).byYear()).containsEntry(2017, 1);
    }

    @Test
    void onlyAdministratorsErase() {
        for (Role role : Role.values()) {
            Actor actor = new Actor(AccountId.next(), null, Set.of(role));
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> erasures.preview(actor)).isInstanceOf(DomainException.class);
                assertThatThrownBy(() -> erasures.erase(actor, progress -> {})).isInstanceOf(DomainException.class);
                assertThatThrownBy(() -> erasures.again(actor, progress -> {})).isInstanceOf(DomainException.class);
                assertThatThrownBy(() -> erasures.admit(actor, "1003")).isInstanceOf(DomainException.class);
                assertThatThrownBy(() -> erasures.latest(actor, 0, 1)).isInstanceOf(DomainException.class);
            }
        }
        assertThat(numbers()).contains("1003", "1004");
    }

    @Test
    void whenItBreaksForOneTheOthersAreErasedAndTheOneIsTriedTheNextTime() {
        probe.wanted = leavers -> {
            if (leavers.all().stream().anyMatch(leaver -> leaver.number().equals("1003"))) {
                throw new DataIntegrityViolationException("not this one");
            }
        };
        assertThat(erase()).isEqualTo(new ErasureResult.Done(1, 0, 1));
        assertThat(numbers()).contains("1003").doesNotContain("1004");
        probe.wanted = leavers -> {};
        assertThat(erase()).isEqualTo(new ErasureResult.Done(1, 0, 0));
        assertThat(numbers()).doesNotContain("1003");
    }

    @Test
    void manyPeopleGoInBatchesAndProgressIsTold() throws IOException {
        imported.run(
                folder().persons(IntStream.range(0, 120)
                                .mapToObj(i -> Folder.person("7" + i, "2001-01-01", "2010-01-01"))
                                .toArray(String[]::new))
                        .without("placements.csv")
                        .without("suspensions.csv"),
                TODAY,
                false);
        List<ErasureProgress> told = new ArrayList<>();
        assertThat(erasures.erase(Accounts.SYSTEM, told::add)).isEqualTo(new ErasureResult.Done(122, 0, 0));
        assertThat(told)
                .containsExactly(
                        new ErasureProgress(0, 122), new ErasureProgress(50, 122), new ErasureProgress(100, 122));
    }

    @Test
    void whoeverAsksItToStopIsHeardBetweenTwoBatchesAndTheRestGoesLater() throws IOException {
        imported.run(
                folder().persons(IntStream.range(0, 120)
                                .mapToObj(i -> Folder.person("7" + i, "2001-01-01", "2010-01-01"))
                                .toArray(String[]::new))
                        .without("placements.csv")
                        .without("suspensions.csv"),
                TODAY,
                false);
        assertThat(erasures.erase(Accounts.SYSTEM, progress -> {}, () -> true))
                .isEqualTo(new ErasureResult.Done(50, 0, 0));
        assertThat(erasures.latest(Accounts.SYSTEM, 0, 1).getFirst().outcome())
                .isEqualTo(ErasureRun.Outcome.INTERRUPTED);
        assertThat(erase()).isEqualTo(new ErasureResult.Done(72, 0, 0));
    }

    @Test
    void anImportThatDeliversThemAgainPassesThemOverAndSaysSoAndChangesNothing() {
        erase();
        List<String> placements = imported.placements();
        List<String> suspensions = imported.suspensions();
        ImportResult result = imported.run(folder(), TODAY.plusDays(1), false);
        assertThat(imported.conflicts(result))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("personnel_number: this person was erased"))
                .noneMatch(line -> line.contains("1003"));
        assertThat(numbers()).doesNotContain("1003", "1004");
        assertThat(imported.placements()).isEqualTo(placements);
        assertThat(imported.suspensions()).isEqualTo(suspensions);
        imported.run(folder().without("persons.csv"), TODAY.plusDays(2), false);
        assertThat(imported.run(
                        folder().file(
                                        "completions.csv",
                                        "personnel_number,course_code,completed_on,reference",
                                        "1003,NIETS,gisteren,"),
                        TODAY.plusDays(3),
                        true))
                .as("nothing is said of what else is wrong in a row of theirs")
                .isInstanceOf(ImportResult.Done.class);
        assertThat(imported.placements()).isEqualTo(placements);
        imported.nothingIsBroken();
    }

    @Test
    void whoComesBackToWorkHereIsLetInAndIsSomebodyNew() {
        erase();
        Folder back = folder().persons(Folder.person("1001"), Folder.person("1003", "2026-12-01", ""))
                .without("placements.csv")
                .without("suspensions.csv");
        imported.run(back, TODAY, false);
        assertThat(numbers()).doesNotContain("1003");
        assertThat(erasures.admit(Accounts.SYSTEM, "9999")).isFalse();
        assertThat(erasures.admit(Accounts.SYSTEM, " 1003 ")).isTrue();
        assertThat(erasures.admit(Accounts.SYSTEM, "1003")).isFalse();
        imported.run(back, TODAY, false);
        assertThat(numbers()).contains("1003").doesNotContain("1004");
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM placement x JOIN person p ON p.id = x.person_id WHERE p.personnel_number = '1003'")
                        .query(Integer.class)
                        .single())
                .as("nothing of before")
                .isZero();
        assertThat(erasures.isBehind()).isFalse();
        assertThat(erasures.again(Accounts.SYSTEM, progress -> {})).isEqualTo(new ErasureResult.Done(0, 0, 0));
        assertThat(numbers()).contains("1003");
    }

    @Test
    void afterABackupIsRestoredWhoWasErasedIsErasedAgainAtTheStart() {
        Backup backup = new Backup(database);
        erase();
        backup.restore();
        assertThat(numbers()).contains("1003", "1004");
        assertThat(erasures.isBehind()).isTrue();
        start();
        assertThat(numbers()).contains("1001", "1002").doesNotContain("1003", "1004");
        assertThat(erasures.isBehind()).isFalse();
        assertThat(erasures.latest(Accounts.SYSTEM, 0, 1).getFirst())
                .returns(ErasureRun.Kind.AGAIN, ErasureRun::kind)
                .returns(2, ErasureRun::people);
        start();
        assertThat(erasures.latest(Accounts.SYSTEM, 0, 10)).as("once is enough").hasSize(2);
    }

    @Test
    void theCommandErasesAgainAlsoWhenTheDatabaseThinksThatAllIsWell() {
        Backup backup = new Backup(database);
        erase();
        backup.restorePeopleOnly();
        assertThat(erasures.isBehind()).isFalse();
        assertThat(run("--again")).isEqualTo("0 0 of 2\n2 people were erased.");
        assertThat(numbers()).doesNotContain("1003", "1004");
    }

    @Test
    void anImportIntoARestoredDatabaseLeavesThemAlone() {
        Backup backup = new Backup(database);
        erase();
        backup.restore();
        ImportResult result = imported.run(folder(), TODAY.plusDays(1), false);
        assertThat(imported.conflicts(result)).hasSize(2);
        start();
        assertThat(numbers()).doesNotContain("1003", "1004");
    }

    @Test
    void killedBetweenTheListAndTheDatabaseTheyAreErasedAtTheNextStart() {
        probe.wanted = leavers -> {
            throw new Killed();
        };
        assertThatThrownBy(this::erase).isInstanceOf(Killed.class);
        probe.wanted = leavers -> {};
        assertThat(numbers()).as("the transaction is gone").contains("1003", "1004");
        assertThat(list.erased()).as("the list is on the disk").hasSize(2);
        assertThat(erasures.isBehind()).isTrue();
        start();
        assertThat(numbers()).doesNotContain("1003", "1004");
        assertThat(list.copied()).isEqualTo(list.erased());
    }

    @Test
    void aListThatIsLostIsMadeAgainFromTheDatabase() throws IOException {
        erase();
        Set<Pseudonym> before = list.erased();
        Files.delete(file(ErasedList.LIST));
        assertThat(list.erased()).as("the copy counts").isEqualTo(before).hasSize(2);
        assertThat(list.content().erased()).isEmpty();
        assertThat(erasures.isBehind()).isTrue();
        start();
        assertThat(list.content().erased().keySet()).isEqualTo(before);
        assertThat(erasures.isBehind()).isFalse();
        Files.delete(file(ErasedList.LIST));
        assertThat(erasures.again(Accounts.SYSTEM, progress -> {})).isEqualTo(new ErasureResult.Done(0, 0, 0));
        assertThat(list.content().erased().keySet()).isEqualTo(before);
    }

    @Test
    void anImportAfterTheListIsLostOrIsAnOlderOneBringsNobodyBack() throws IOException {
        erase();
        String whole = Files.readString(file(ErasedList.LIST));
        List<String> lines = whole.lines().toList();
        Files.delete(file(ErasedList.LIST));
        importedWithoutThem(1);
        Files.writeString(file(ErasedList.LIST), lines.get(0) + "\n" + lines.get(1) + "\n");
        assertThat(erasures.isBehind()).isTrue();
        importedWithoutThem(2);
        Files.writeString(file(ErasedList.LIST), "");
        importedWithoutThem(3);
        start();
        assertThat(Files.readString(file(ErasedList.LIST))).isEqualTo(whole);
    }

    @Test
    void whoIsLetInAfterTheListWasLostStaysInAndNobodyElse() throws IOException {
        erase();
        Files.delete(file(ErasedList.LIST));
        assertThat(erasures.admit(Accounts.SYSTEM, "1003")).isTrue();
        start();
        imported.run(folder(), TODAY.plusDays(1), false);
        assertThat(numbers()).contains("1003").doesNotContain("1004");
    }

    @Test
    void somebodyFromOutsideIsErasedAgainWhateverTheRetentionPeriodHasBecome() {
        AccountId account = outsider("2019-11-01");
        assertThat(erase()).isEqualTo(new ErasureResult.Done(2, 1, 0));
        restore(account);
        change(30);
        assertThat(erasures.isBehind()).isTrue();
        start();
        change(7);
        assertThat(isErased(account)).isTrue();
        assertThat(erasures.isBehind()).isFalse();
        AccountId again = outsider("2026-01-01");
        assertThat(erasures.again(Accounts.SYSTEM, progress -> {})).isEqualTo(new ErasureResult.Done(0, 0, 0));
        assertThat(isErased(again))
                .as("invited again with that address is somebody new")
                .isFalse();
    }

    @Test
    void whoCouldNotBeErasedAgainIsNotTakenForErased() {
        AccountId account = outsider("2019-11-01");
        Backup backup = new Backup(database);
        erase();
        backup.restore();
        restore(account);
        probe.wanted = leavers -> {
            if (leavers.accounts().contains(account)) {
                throw new DataIntegrityViolationException("not this one");
            }
        };
        assertThat(erasures.again(Accounts.SYSTEM, progress -> {})).isEqualTo(new ErasureResult.Done(2, 0, 1));
        assertThat(list.copied()).hasSize(2);
        assertThat(erasures.isBehind()).isTrue();
        probe.wanted = leavers -> {};
        start();
        assertThat(isErased(account)).isTrue();
        assertThat(list.copied()).hasSize(3);
    }

    @Test
    void whoseLastDayIsMovedWhileTheErasureIsOnItsWayIsNotErased() {
        AccountId account = outsider("2019-11-01");
        erasures.erase(
                Accounts.SYSTEM,
                progress -> elsewhere(() -> {
                    database.sql("UPDATE account SET valid_until = '2027-01-01' WHERE id = ?")
                            .param(Ids.bytes(account.value()))
                            .update();
                    database.sql("UPDATE person SET employed_until = '2019-11-24' WHERE personnel_number = '1003'")
                            .update();
                }));
        assertThat(isErased(account)).isFalse();
        assertThat(numbers()).contains("1003").doesNotContain("1004");
        assertThat(list.erased()).as("nor does the list name them").hasSize(1);
        assertThat(erasures.isBehind()).isFalse();
    }

    @Test
    void anErasureWaitsForWhoIsMovingALastDay() throws Exception {
        AccountId account = outsider("2019-11-01");
        CompletableFuture<Void> found = new CompletableFuture<>();
        CompletableFuture<ErasureResult> erasure = new CompletableFuture<>();
        transaction.executeWithoutResult(status -> {
            database.sql("UPDATE account SET valid_until = '2027-01-01' WHERE id = ?")
                    .param(Ids.bytes(account.value()))
                    .update();
            erasure.completeAsync(() -> erasures.erase(Accounts.SYSTEM, progress -> tell(found, progress)));
            found.orTimeout(30, TimeUnit.SECONDS).join();
        });
        assertThat(erasure.get(30, TimeUnit.SECONDS)).isEqualTo(new ErasureResult.Done(2, 0, 0));
        assertThat(isErased(account)).isFalse();
    }

    @Test
    void withoutTheKeyNobodyIsErasedAndNothingIsImportedAndItIsSaid() throws IOException {
        erase();
        String key = Files.readString(file(ErasedList.KEY));
        Files.delete(file(ErasedList.KEY));
        assertThat(erasures.problem(Accounts.SYSTEM)).contains("organisation.erasure.problem.key-lost");
        assertThat(erase()).isEqualTo(new ErasureResult.Impossible("organisation.erasure.problem.key-lost"));
        assertThat(run()).startsWith("1 The key of the list of erased people is gone. Put the file erased-key back");
        assertThat(imported.run(folder(), TODAY.plusDays(1), false))
                .isEqualTo(new ImportResult.Refused("organisation.erasure.import-refused"));
        start();
        Files.writeString(file(ErasedList.KEY), ErasedKey.fresh());
        assertThat(erasures.problem(Accounts.SYSTEM)).contains("organisation.erasure.problem.other-key");
        assertThat(imported.run(folder(), TODAY.plusDays(1), false)).isInstanceOf(ImportResult.Refused.class);
        Files.writeString(file(ErasedList.KEY), key);
        assertThat(erasures.problem(Accounts.SYSTEM)).isEmpty();
        assertThat(imported.run(folder(), TODAY.plusDays(1), false)).isInstanceOf(ImportResult.Done.class);
    }

    @Test
    void aDamagedListIsNotUsed() throws IOException {
        erase();
        Files.writeString(
                file(ErasedList.LIST), Files.readString(file(ErasedList.LIST)).replaceFirst("\\+", "*"));
        assertThat(erase()).isEqualTo(new ErasureResult.Impossible("organisation.erasure.problem.damaged"));
        assertThat(imported.run(folder(), TODAY.plusDays(1), false)).isInstanceOf(ImportResult.Refused.class);
    }

    @Test
    void anErasureWaitsForAnImportAndAnImportForAnErasure() {
        transaction.executeWithoutResult(status -> {
            database.sql("SELECT id FROM import_lock FOR UPDATE")
                    .query(Integer.class)
                    .list();
            assertThat(erasedElsewhere()).isEqualTo(new ErasureResult.Busy());
        });
        List<ImportResult> meanwhile = new ArrayList<>();
        probe.wanted = leavers -> meanwhile.add(importedElsewhere());
        erase();
        assertThat(meanwhile).isNotEmpty().allMatch(ImportResult.Busy.class::isInstance);
    }

    @Test
    void theListAndItsCopyDoNotSayWhoIsWho() throws IOException {
        erase();
        String text = Files.readString(file(ErasedList.LIST));
        assertThat(text).doesNotContain("1003").doesNotContain("1004");
        List<String> lines = text.lines().skip(1).toList();
        assertThat(lines).hasSize(2).isSorted();
        assertThat(database.sql("SELECT LOWER(HEX(pseudonym)) FROM erased_person")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        lines.stream().map(line -> line.substring(1)).toList());
    }

    @Test
    void theCommandCountsErasesAndRefuses() {
        assertThat(run("--dry-run")).isEqualTo("0 2 people left before 23 November 2019.\n2014: 1\n2019: 1");
        assertThat(numbers()).contains("1003", "1004");
        assertThat(run("--fly")).startsWith("2 Usage: vertrouwd erase");
        assertThat(run()).isEqualTo("0 0 of 2\n2 people were erased.");
        assertThat(run("--admit", "9999")).isEqualTo("1 Nobody with this personnel number was erased.");
        assertThat(run("--admit", "1003")).startsWith("0 Let in.");
    }

    private ErasureResult erase() {
        return erasures.erase(Accounts.SYSTEM, progress -> {});
    }

    private void start() {
        boolean ours = upkeep.isOurs();
        assertThat(ours).isTrue();
        new ErasureAtStart(erasures, list, upkeep, texts).run(null);
    }

    private String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = command.run(List.of(arguments), out, out);
        return exit + " " + said.toString(StandardCharsets.UTF_8).strip();
    }

    private ErasureResult erasedElsewhere() {
        return CompletableFuture.supplyAsync(this::erase).join();
    }

    private ImportResult importedElsewhere() {
        return CompletableFuture.supplyAsync(() -> imported.run(folder(), TODAY, false))
                .join();
    }

    private void change(int years) {
        database.sql(
                        "REPLACE INTO setting (name, value, version, changed_by, changed_at) VALUES (?, ?, 1, ?, '2026-01-01')")
                .params(OrganisationSettings.RETENTION_YEARS.key(), years, new byte[16])
                .update();
        settings.change(Accounts.SYSTEM, OrganisationSettings.RETENTION_YEARS, years, 1);
    }

    private List<String> numbers() {
        return database.sql("SELECT personnel_number FROM person")
                .query(String.class)
                .list();
    }

    private void importedWithoutThem(int daysLater) {
        ImportResult result = imported.run(folder(), TODAY.plusDays(daysLater), false);
        assertThat(imported.conflicts(result)).hasSize(2);
        assertThat(numbers()).doesNotContain("1003", "1004");
    }

    /** The two of the personnel file are done, so the one from outside was found as well. */
    private static void tell(CompletableFuture<Void> found, ErasureProgress progress) {
        if (progress.done() == 2) {
            found.complete(null);
        }
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    /** Somebody from outside, always with the same address, who is not let in from that day. */
    private AccountId outsider(String until) {
        AccountResult made =
                accounts.createExternal(Accounts.SYSTEM, "Kim van Buiten", ADDRESS, Set.of(Role.EXTERNAL_TRAINER));
        AccountId account = ((AccountResult.Done) made).account();
        database.sql("UPDATE account SET valid_until = ? WHERE id = ?")
                .params(until, Ids.bytes(account.value()))
                .update();
        return account;
    }

    /** As a backup has it; the address is another one, as it may have been invited again. */
    private void restore(AccountId account) {
        database.sql("UPDATE account SET erased = FALSE, display_name = 'Kim van Buiten', username = ? WHERE id = ?")
                .params(account.value() + "@example.invalid", Ids.bytes(account.value()))
                .update();
        database.sql("DELETE FROM erased_person").update();
    }

    private boolean isErased(AccountId account) {
        return database.sql("SELECT erased FROM account WHERE id = ?")
                .param(Ids.bytes(account.value()))
                .query(Boolean.class)
                .single();
    }

    private Path file(String name) {
        return list.file(name).orElseThrow();
    }

    private void nobodyWasErasedEver() throws IOException {
        database.sql("DELETE FROM erased_person").update();
        Files.deleteIfExists(file(ErasedList.LIST));
        Files.deleteIfExists(file(ErasedList.KEY));
    }

    /** The machine stops: nothing after this happens any more, and what was not committed is gone. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** What the people were, and whom the database knew as erased, as a dump has it. */
    private static final class Backup {

        private final JdbcClient database;
        private final List<Map<String, Object>> people;

        Backup(JdbcClient database) {
            this.database = database;
            people = database.sql(
                            "SELECT id, personnel_number, given_name, infix, family_name, email, birth_year, rank_name, erased"
                                    + " FROM person")
                    .query()
                    .listOfRows();
        }

        void restore() {
            database.sql("DELETE FROM erased_person").update();
            restorePeopleOnly();
        }

        void restorePeopleOnly() {
            people.forEach(row -> database.sql(
                            "UPDATE person SET personnel_number = :personnel_number, given_name = :given_name,"
                                    + " infix = :infix, family_name = :family_name, email = :email, birth_year = :birth_year,"
                                    + " rank_name = :rank_name, erased = :erased WHERE id = :id")
                    .params(row)
                    .update());
        }
    }

    @Test
    void scheduledWorkErasesThemAndSaysSo() {
        jobs.run("organisation.erasure");
        assertThat(jobs.last("organisation.erasure")).isEqualTo("DONE 2 0");
        assertThat(erasures.preview(Accounts.SYSTEM).total()).isZero();
        jobs.run("organisation.erasure");
        assertThat(jobs.last("organisation.erasure")).isEqualTo("DONE 0 0");
    }
}
