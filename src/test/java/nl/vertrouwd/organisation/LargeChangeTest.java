package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.Folder.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two hundred people in two branches: ten are five percent, twenty are ten. */
@ImportTest
class LargeChangeTest {

    private static final int PEOPLE = 200;
    private static final LocalDate LATER = LocalDate.of(2026, 10, 1);
    private static final String[] UNITS = {
        "CLAS,,Landstrijdkrachten,2020-01-01,",
        "CLAS-1,CLAS,Een,2020-01-01,",
        "KMAR,,Marechaussee,2020-01-01,",
        "KMAR-1,KMAR,Een,2020-01-01,"
    };

    @Autowired
    ImportFixture imported;

    @Autowired
    ImportRuns runs;

    @Autowired
    JdbcClient database;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void twoHundredPeople() {
        imported.empty();
        assertThat(stopped(everybody())).as("a first import never asks").isNull();
    }

    @AfterEach
    void standardLimits() {
        database.sql("DELETE FROM setting").update();
        imported.nothingIsBroken();
    }

    @Test
    void closingFivePercentGoesInAndOnePersonMoreStops() {
        assertThat(stopped(without(11))).satisfies(impact -> {
            assertThat(impact.employed()).isEqualTo(PEOPLE);
            assertThat(impact.closed()).isEqualTo(11);
            assertThat(impact.moved()).isZero();
            assertThat(impact.closingLimit()).isEqualTo(5);
            assertThat(impact.closesTooMany()).isTrue();
            assertThat(impact.movesTooMany()).isFalse();
            assertThat(impact.branches()).containsExactly(new Impact.OfBranch("CLAS", 100, 11, 0));
        });
        assertThat(imported.persons()).hasSize(PEOPLE).noneMatch(row -> row.contains("2026-10-01"));
        assertThat(stopped(without(10))).isNull();
    }

    @Test
    void tenPercentMayGoToAnotherBranchAndOnePersonMoreStops() {
        assertThat(stopped(moved(21))).satisfies(impact -> {
            assertThat(impact.moved()).isEqualTo(21);
            assertThat(impact.branchLimit()).isEqualTo(10);
            assertThat(impact.branches()).containsExactly(new Impact.OfBranch("CLAS", 100, 0, 21));
        });
        assertThat(stopped(moved(20))).isNull();
    }

    @Test
    void aUnitThatGoesToAnotherBranchTakesItsPeopleWithIt() {
        Folder folder = new Folder()
                .units(
                        UNITS[0],
                        "CLAS-1,CLAS,Een,2020-01-01,2026-10-01",
                        "CLAS-1,KMAR,Een,2026-10-01,",
                        UNITS[2],
                        UNITS[3]);
        assertThat(stopped(folder)).extracting(Impact::moved).isEqualTo(100);
    }

    @Test
    void aMoveAfterTheDeliveryDateDoesNotCountYet() {
        Folder folder = new Folder()
                .units(
                        UNITS[0],
                        "CLAS-1,CLAS,Een,2020-01-01,2026-10-02",
                        "CLAS-1,KMAR,Een,2026-10-02,",
                        UNITS[2],
                        UNITS[3]);
        assertThat(stopped(folder)).isNull();
    }

    @Test
    void aBranchThatIsNotThereAnyMoreCountsForEverybodyInIt() {
        assertThat(stopped(new Folder().units(UNITS[0], UNITS[1])))
                .extracting(Impact::moved)
                .isEqualTo(100);
    }

    @Test
    void peopleWithoutAPlaceAnyMoreCountAsMovedAndThoseWhoGetTheirFirstDoNot() {
        assertThat(stopped(new Folder().placements())).extracting(Impact::moved).isEqualTo(PEOPLE);
        imported.run(new Folder().placements(), LATER, false);
        assertThat(stopped(everybody(), LATER.plusDays(1)))
                .as("nobody has a branch to lose")
                .isNull();
    }

    @Test
    void whoIsClosedDoesNotCountAsMovedToo() {
        Folder folder = new Folder().persons(persons(50)).placements(placements(50, 0));
        assertThat(stopped(folder)).extracting(Impact::closed, Impact::moved).containsExactly(50, 0);
    }

    @Test
    void anEndOfEmploymentInTheFileCountsAsMuchAsAnAbsentPerson() {
        assertThat(stopped(new Folder().persons(persons(PEOPLE, 11))))
                .extracting(Impact::closed)
                .isEqualTo(11);
    }

    @Test
    void whoHadLeftBeforeTheDeliveryDateDoesNotCount() {
        imported.run(new Folder().persons(persons(PEOPLE, 100)), LATER, false);
        assertThat(stopped(new Folder().persons(persons(195, 100)), LATER.plusDays(1)))
                .as("five of the hundred who are left is not too many")
                .isNull();
        assertThat(stopped(new Folder().persons(persons(150, 100)), LATER.plusDays(1)))
                .extracting(Impact::employed, Impact::closed)
                .containsExactly(95, 45);
    }

    @Test
    void aDryRunShowsItAndStillSaysWhatWouldChange() {
        ImportResult result = imported.run(without(50), LATER, true, Confirmation.NONE, null);
        assertThat(((ImportResult.Done) result).summary().impact().isLarge()).isTrue();
        assertThat(imported.counts(result)).contains("persons +0 ~0 -50 x0 =150");
        assertThat(imported.persons()).noneMatch(row -> row.contains("2026-10-01"));
    }

    @Test
    void afterAYesItGoesInAndTheRunSaysWhoConfirmed() {
        Impact impact = stopped(without(50));
        ImportResult result = imported.run(without(50), LATER, false, Confirmation.of(impact), administrator);
        assertThat(result).isInstanceOf(ImportResult.Done.class);
        List<ImportRun> both = runs.latest(Accounts.SYSTEM, 0, 2);
        assertThat(both)
                .extracting(ImportRun::outcome, ImportRun::confirmed)
                .containsExactly(tuple(ImportRun.Outcome.DONE, true), tuple(ImportRun.Outcome.UNCONFIRMED, false));
        assertThat(both.getFirst().by()).isEqualTo(administrator.account());
        assertThat(both)
                .allSatisfy(run -> assertThat(runs.find(Accounts.SYSTEM, run.id())
                                .orElseThrow()
                                .impact())
                        .isEqualTo(impact));
        assertThat(database.sql("SELECT after_json FROM audit_content c JOIN audit_entry e ON e.id = c.entry_id"
                                + " WHERE e.action = 'organisation.import-done' AND e.account_id = ?")
                        .param(Ids.bytes(administrator.account().value()))
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("\"large-change-confirmed\":\"true\"", "\"delivered-on\":\"2026-10-01\"");
    }

    @Test
    void aYesIsOnlyForTheNumbersThatWereSeen() {
        Impact seen = stopped(without(50));
        assertThat(imported.run(without(51), LATER, false, Confirmation.of(seen), null))
                .isInstanceOf(ImportResult.Unconfirmed.class);
    }

    @Test
    void administratorsSetTheLimits() {
        database.sql(
                        "INSERT INTO setting (name, value, version, changed_by, changed_at)"
                                + " VALUES ('organisation.closing-limit', 50, 0, ?, NOW(6)), ('organisation.branch-limit', 0, 0, ?, NOW(6))")
                .params(new byte[16], new byte[16])
                .update();
        assertThat(stopped(moved(1))).extracting(Impact::branchLimit).isEqualTo(0);
        assertThat(stopped(without(100))).isNull();
    }

    @Test
    void theDemoIsNoDelivery() {
        imported.empty();
        try (ImportSource source = ImportSource.folder(Folder.usual().path)) {
            assertThat(imported.run(new ImportRequest(source, LATER, false, null).asDemo()))
                    .isInstanceOf(ImportResult.Done.class);
        }
        assertThat(stopped(everybody(), LATER.plusDays(1)))
                .as("the first real delivery closes the demo without asking")
                .isNull();
        assertThat(stopped(without(50), LATER.plusDays(2))).isNotNull();
    }

    /** What it touches when it stops; null when it goes in. */
    private Impact stopped(Folder folder) {
        return stopped(folder, LATER);
    }

    private Impact stopped(Folder folder, LocalDate deliveredOn) {
        ImportResult result = imported.run(folder, deliveredOn, false, Confirmation.NONE, null);
        return switch (result) {
            case ImportResult.Unconfirmed unconfirmed -> unconfirmed.summary().impact();
            case ImportResult.Done done -> null;
            default -> throw new AssertionError(result);
        };
    }

    private static Folder everybody() {
        return new Folder()
                .sites("UTR,Utrecht,Europe/Amsterdam")
                .units(UNITS)
                .persons(persons(0))
                .placements(placements(0, 0));
    }

    private static Folder without(int people) {
        return new Folder().persons(persons(people));
    }

    private static Folder moved(int people) {
        return new Folder().placements(placements(0, people));
    }

    /** The first so many, of whom the first have left. */
    private static String[] persons(int people, int left) {
        return IntStream.range(0, people)
                .mapToObj(i -> person(number(i), "2020-01-01", i < left ? "2026-09-15" : ""))
                .toArray(String[]::new);
    }

    private static String[] persons(int without) {
        return IntStream.range(without, PEOPLE).mapToObj(i -> person(number(i))).toArray(String[]::new);
    }

    /** The first half works for CLAS; of them so many go to KMAR. */
    private static String[] placements(int without, int moved) {
        return IntStream.range(without, PEOPLE)
                .boxed()
                .flatMap(i -> i < moved
                        ? Stream.of(
                                number(i) + ",CLAS-1,UTR,false,2020-01-01,2026-10-01",
                                number(i) + ",KMAR-1,UTR,false,2026-10-01,")
                        : Stream.of(number(i) + (i < PEOPLE / 2 ? ",CLAS-1" : ",KMAR-1") + ",UTR,false,2020-01-01,"))
                .toArray(String[]::new);
    }

    private static String number(int i) {
        return "9" + (1000 + i);
    }
}
