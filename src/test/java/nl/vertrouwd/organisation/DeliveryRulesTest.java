package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.Folder.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sentences of the exchange formats about the organisation's files that {@link FullDeliveryTest} does not cover, one by one. */
@ImportTest
class DeliveryRulesTest {

    private static final LocalDate TODAY = ImportFixture.TODAY;
    private static final LocalDate LATER = LocalDate.of(2026, 10, 1);
    private static final LocalDate EARLIER = LocalDate.of(2026, 3, 1);

    private static final String FIRST = "1001,CLAS-1,UTR,true,2020-01-01,";
    private static final String SECOND = "1002,CLAS-2,CUR,false,2020-01-01,";

    @Autowired
    ImportFixture imported;

    @BeforeEach
    void theUsualFolder() {
        imported.empty();
        imported.taken(Folder.usual());
    }

    @AfterEach
    void nothingIsBroken() {
        imported.nothingIsBroken();
    }

    @Test
    void everyFileTwiceChangesNothingAlsoWhenSomethingWasClosedInBetween() {
        Folder folder = new Folder()
                .sites("UTR,Utrecht,Europe/Amsterdam")
                .units("CLAS,,Landstrijdkrachten,2020-01-01,", "CLAS-1,CLAS,Een,2020-01-01,")
                .persons(person("1001"), person("1003", "2027-01-01", ""))
                .placements(FIRST, "1003,CLAS-1,UTR,false,2027-01-01,2027-06-01")
                .suspensions("1001,ILLNESS,2026-01-01,", "1002,OTHER,2021-01-01,2021-02-01");
        assertThat(imported.taken(folder, LATER))
                .containsExactly(
                        "sites +0 ~0 -0 x0 =1",
                        "units +0 ~0 -1 x0 =2",
                        "persons +1 ~0 -1 x0 =1",
                        "placements +1 ~0 -1 x0 =1",
                        "suspensions +2 ~0 -0 x0 =0");
        for (LocalDate again : new LocalDate[] {LATER, LATER, LATER.plusMonths(1)}) {
            assertThat(imported.taken(folder, again)).hasSize(5).allMatch(counts -> counts.contains("+0 ~0 -0 x0"));
        }
    }

    @Test
    void aPersonWhoIsAbsentIsClosedAndKeepsThePlacementsThatAreStillDelivered() {
        Folder folder = new Folder().persons(person("1001")).placements(FIRST, SECOND);
        assertThat(imported.taken(folder, LATER))
                .containsExactly("persons +0 ~0 -1 x0 =1", "placements +0 ~0 -0 x0 =2");
        assertThat(imported.persons()).contains("1002 Sanne de Voorbeeld 2020-01-01 2026-10-01");
        assertThat(imported.placements()).contains("1002 CLAS-2 CUR in 2020-01-01");
    }

    @Test
    void whenThePlacementsAreNotDeliveredThoseOfWhoLeftStayAsTheyAre() {
        imported.taken(new Folder().persons(person("1001")), LATER);
        assertThat(imported.persons()).contains("1002 Sanne de Voorbeeld 2020-01-01 2026-10-01");
        assertThat(imported.placements()).contains("1002 CLAS-2 CUR in 2020-01-01");
    }

    @Test
    void aPlacementOutsideTheEmploymentIsNoError() {
        Folder folder = new Folder()
                .persons(person("1001", "2021-01-01", "2022-01-01"), person("1002"))
                .placements("1001,CLAS-1,UTR,true,2020-06-01,", SECOND);
        assertThat(imported.taken(folder)).contains("placements +1 ~0 -0 x1 =1");
    }

    @Test
    void aPlacementOfSomeoneWhomOnlyTheProductKnowsIsNoError() {
        imported.taken(new Folder().persons(person("1001")), LATER);
        assertThat(imported.taken(new Folder().placements(FIRST, "1002,CLAS-2,CUR,false,2020-01-01,2026-10-01")))
                .containsExactly("placements +0 ~1 -0 x0 =1");
    }

    @Test
    void placementsMayReferToUnitsAndSitesThatOnlyTheProductHas() {
        assertThat(imported.taken(new Folder().placements(FIRST, "1002,CLAS-1,UTR,false,2021-01-01,")))
                .containsExactly("placements +1 ~0 -0 x1 =1");
    }

    @Test
    void anAbsentRowThatHadEndedIsReplacedAllTheSameByADeliveredOneThatOverlapsIt() {
        imported.taken(new Folder().placements("1001,CLAS-1,UTR,true,2020-01-01,2021-01-01", SECOND));
        assertThat(imported.taken(new Folder().placements("1001,CLAS-2,UTR,true,2020-12-31,", SECOND)))
                .containsExactly("placements +1 ~0 -0 x1 =1");
        assertThat(imported.placements())
                .contains("1001 CLAS-2 UTR leads 2020-12-31")
                .hasSize(2);
    }

    @Test
    void anAbsentRowThatADeliveredOneOnlyTouchesStays() {
        imported.taken(new Folder().placements("1001,CLAS-1,UTR,true,2020-01-01,2021-01-01", SECOND));
        imported.taken(new Folder().placements("1001,CLAS-2,UTR,true,2021-01-01,", SECOND));
        assertThat(imported.placements())
                .contains("1001 CLAS-1 UTR leads 2020-01-01 2021-01-01", "1001 CLAS-2 UTR leads 2021-01-01");
    }

    @Test
    void anAbsentRowThatEndsOnTheDeliveryDateHadEnded() {
        imported.taken(new Folder().placements("1001,CLAS-1,UTR,true,2020-01-01,2026-09-01", SECOND));
        assertThat(imported.taken(new Folder().placements(SECOND))).containsExactly("placements +0 ~0 -0 x0 =2");
    }

    @Test
    void anAbsentRowOfTheDayBeforeTheDeliveryLastsThatOneDay() {
        imported.taken(new Folder()
                .persons(person("1001"), person("1002"), person("1003", "2026-08-31", ""))
                .placements(FIRST, SECOND, "1003,CLAS-1,UTR,false,2026-08-31,"));
        imported.taken(new Folder().persons(person("1001"), person("1002")).placements(FIRST, SECOND));
        assertThat(imported.persons()).contains("1003 Sanne de Voorbeeld 2026-08-31 2026-09-01");
        assertThat(imported.placements()).contains("1003 CLAS-1 UTR in 2026-08-31 2026-09-01");
    }

    @Test
    void anAbsentPersonOrPlacementThatStartsOnTheDeliveryDateIsWithdrawnAsNoDayWouldBeLeft() {
        imported.taken(new Folder()
                .persons(person("1001"), person("1002"), person("1003", "2026-09-01", ""))
                .placements(FIRST, SECOND, "1003,CLAS-1,UTR,false,2026-09-01,"));
        assertThat(imported.taken(
                        new Folder().persons(person("1001"), person("1002")).placements(FIRST, SECOND)))
                .containsExactly("persons +0 ~0 -0 x1 =2", "placements +0 ~0 -0 x1 =2");
        assertThat(imported.persons()).contains("1003 Sanne de Voorbeeld 2026-09-01 withdrawn");
        assertThat(imported.placements()).noneMatch(row -> row.startsWith("1003"));
    }

    @Test
    void aUnitThatComesBackIsOpenedAgain() {
        imported.taken(new Folder().units("CLAS,,Landstrijdkrachten,2020-01-01,", "CLAS-1,CLAS,Een,2020-01-01,"));
        assertThat(imported.units()).contains("CLAS-2 under CLAS Twee 2020-01-01 2026-09-01");
        assertThat(imported.taken(Folder.usual(), LATER)).contains("units +0 ~1 -0 x0 =2");
        assertThat(imported.units()).contains("CLAS-2 under CLAS Twee 2020-01-01");
        assertThat(imported.count("unit")).isEqualTo(3);
    }

    @Test
    void whoComesBackWithALaterStartHasThatEmploymentAndTheOldPlacement() {
        imported.taken(new Folder().persons(person("1001")).placements(FIRST));
        Folder back = new Folder()
                .persons(person("1001"), person("1002", "2026-11-01", ""))
                .placements(FIRST, "1002,CLAS-1,UTR,false,2026-11-01,");
        assertThat(imported.taken(back, LATER)).containsExactly("persons +0 ~1 -0 x0 =1", "placements +1 ~0 -0 x0 =2");
        assertThat(imported.placements())
                .contains("1002 CLAS-2 CUR in 2020-01-01 2026-09-01", "1002 CLAS-1 UTR in 2026-11-01");
    }

    @Test
    void aDeliveryDateInThePastClosesInThePastAndWithdrawsWhatCameAfterIt() {
        imported.taken(new Folder()
                .placements("1001,CLAS-1,UTR,true,2020-01-01,2026-05-01", "1001,CLAS-2,UTR,true,2026-05-01,", SECOND));
        assertThat(imported.taken(new Folder().placements(SECOND), EARLIER))
                .containsExactly("placements +0 ~0 -1 x1 =1");
        assertThat(imported.placements())
                .containsExactly("1001 CLAS-1 UTR leads 2020-01-01 2026-03-01", "1002 CLAS-2 CUR in 2020-01-01");
    }

    @Test
    void aDeliveryDateInTheFutureClosesThen() {
        LocalDate nextYear = LocalDate.of(2027, 9, 1);
        imported.taken(new Folder().persons(person("1001")).placements(FIRST), nextYear);
        assertThat(imported.persons()).contains("1002 Sanne de Voorbeeld 2020-01-01 2027-09-01");
        assertThat(imported.placements()).contains("1002 CLAS-2 CUR in 2020-01-01 2027-09-01");
    }

    @Test
    void aDeliveryThatIsOlderThanOneThatIsInIsTakenInWithANote() {
        imported.taken(Folder.usual(), LATER);
        ImportSummary older = summary(imported.run(Folder.usual(), EARLIER, false));
        assertThat(older.newerDelivery()).isEqualTo(LATER);
        assertThat(summary(imported.run(Folder.usual(), LATER, false)).newerDelivery())
                .as("of the same day it is not older")
                .isNull();
    }

    @Test
    void tryingALaterDateMakesTheNextDeliveryNoOlderOne() {
        imported.run(Folder.usual(), LATER, true);
        imported.run(Folder.usual().sites("A,A,Nowhere"), LATER, false);
        assertThat(summary(imported.run(Folder.usual(), TODAY, false)).newerDelivery())
                .isNull();
    }

    @Test
    void attributesOfAPersonHaveNoHistoryTheLatestDeliveryHolds() {
        Folder folder = new Folder()
                .persons(person("1001"), "1002,Sam,,Anders,s@voorbeeld.invalid,,,OFFICER,majoor,2020-01-01,");
        assertThat(imported.taken(folder)).containsExactly("persons +0 ~1 -0 x0 =1");
        assertThat(imported.persons()).contains("1002 Sam Anders 2020-01-01");
    }

    @Test
    void theCodeIsTheKeyOfASite() {
        assertThat(imported.taken(
                        new Folder().sites("UTR,Utrecht Kromhout,Europe/Brussels", "utr,Ander,Europe/Berlin")))
                .containsExactly("sites +1 ~1 -0 x0 =0");
        assertThat(imported.count("site")).isEqualTo(3);
    }

    @Test
    void unitsAndPersonsWhoseCodesDifferInCaseAreDifferent() {
        assertThat(imported.taken(new Folder()
                        .units(
                                "CLAS,,Landstrijdkrachten,2020-01-01,",
                                "CLAS-1,CLAS,Een,2020-01-01,",
                                "CLAS-2,CLAS,Twee,2020-01-01,",
                                "clas-1,CLAS,Klein,2020-01-01,")
                        .persons(person("1001"), person("1002"), person("A1"), person("a1"))))
                .containsExactly("units +1 ~0 -0 x0 =3", "persons +2 ~0 -0 x0 =2");
    }

    @Test
    void aParentMayStandBelowItsChildrenInTheFile() {
        assertThat(imported.taken(new Folder()
                        .units(
                                "CLAS-3,CLAS-4,Drie,2020-01-01,",
                                "CLAS-4,CLAS,Vier,2020-01-01,",
                                "CLAS-1,CLAS,Een,2020-01-01,",
                                "CLAS-2,CLAS,Twee,2020-01-01,",
                                "CLAS,,Landstrijdkrachten,2020-01-01,")))
                .containsExactly("units +2 ~0 -0 x0 =3");
    }

    @Test
    void aUnitWhoseParentEndsLaterOnIsNoError() {
        assertThat(imported.taken(new Folder()
                        .units(
                                "CLAS,,Landstrijdkrachten,2020-01-01,2025-01-01",
                                "CLAS-1,CLAS,Een,2020-01-01,",
                                "CLAS-2,CLAS,Twee,2020-01-01,")))
                .containsExactly("units +0 ~1 -0 x0 =2");
    }

    @Test
    void aUnitBecomesABranchWhenItsParentGoes() {
        imported.taken(new Folder()
                .units(
                        "CLAS,,Landstrijdkrachten,2020-01-01,",
                        "CLAS-1,CLAS,Een,2020-01-01,2026-09-01",
                        "CLAS-1,,Een,2026-09-01,",
                        "CLAS-2,CLAS,Twee,2020-01-01,"));
        assertThat(imported.units()).contains("CLAS-1 under CLAS Een 2020-01-01 2026-09-01", "CLAS-1 Een 2026-09-01");
    }

    @Test
    void anAbsentUnitPeriodThatWouldStartLaterIsWithdrawn() {
        imported.taken(new Folder()
                .units(
                        "CLAS,,Landstrijdkrachten,2020-01-01,",
                        "CLAS-1,CLAS,Een,2020-01-01,",
                        "CLAS-2,CLAS,Twee,2020-01-01,2027-01-01",
                        "CLAS-2,CLAS-1,Twee,2027-01-01,"));
        assertThat(imported.taken(Folder.usual())).contains("units +0 ~1 -0 x1 =2");
        assertThat(imported.units())
                .contains("CLAS-2 under CLAS Twee 2020-01-01")
                .hasSize(3);
    }

    @Test
    void shieldedIsTrueOrFalseWhenTheColumnIsThere() {
        assertThat(imported.errors(new Folder()
                        .file("units.csv", Folder.UNITS + ",shielded", "CLAS,,Landstrijdkrachten,2020-01-01,,ja")))
                .containsExactly("units.csv:2: shielded: expected true or false, found \"ja\"");
    }

    @Test
    void aFullDeliveryOfNobodyClosesEverybody() {
        assertThat(imported.taken(new Folder().persons().placements(), LATER))
                .containsExactly("persons +0 ~0 -2 x0 =0", "placements +0 ~0 -2 x0 =0");
    }

    private static ImportSummary summary(ImportResult result) {
        return ((ImportResult.Done) result).summary();
    }
}
