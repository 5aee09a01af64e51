package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.Folder.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class FullDeliveryTest {

    private static final LocalDate LATER = LocalDate.of(2026, 10, 1);

    @Autowired
    ImportFixture imported;

    @BeforeEach
    void theUsualFolder() {
        imported.empty();
        assertThat(imported.taken(Folder.usual()))
                .containsExactly(
                        "sites +2 ~0 -0 x0 =0",
                        "units +3 ~0 -0 x0 =0",
                        "persons +2 ~0 -0 x0 =0",
                        "placements +2 ~0 -0 x0 =0");
    }

    @AfterEach
    void nothingIsBroken() {
        imported.nothingIsBroken();
    }

    @Test
    void theSameFolderTwiceChangesNothing() {
        assertThat(imported.taken(Folder.usual()))
                .containsExactly(
                        "sites +0 ~0 -0 x0 =2",
                        "units +0 ~0 -0 x0 =3",
                        "persons +0 ~0 -0 x0 =2",
                        "placements +0 ~0 -0 x0 =2");
        assertThat(imported.taken(Folder.usual(), LATER)).allMatch(counts -> counts.contains("+0 ~0 -0 x0"));
    }

    @Test
    void whatIsAbsentIsClosedOnTheDeliveryDate() {
        Folder folder = new Folder()
                .units("CLAS,,Landstrijdkrachten,2020-01-01,", "CLAS-1,CLAS,Een,2020-01-01,")
                .persons(person("1001"))
                .placements("1001,CLAS-1,UTR,true,2020-01-01,");
        assertThat(imported.taken(folder, LATER))
                .containsExactly("units +0 ~0 -1 x0 =2", "persons +0 ~0 -1 x0 =1", "placements +0 ~0 -1 x0 =1");
        assertThat(imported.units()).contains("CLAS-2 under CLAS Twee 2020-01-01 2026-10-01");
        assertThat(imported.persons()).contains("1002 Sanne de Voorbeeld 2020-01-01 2026-10-01");
        assertThat(imported.placements()).contains("1002 CLAS-2 CUR in 2020-01-01 2026-10-01");
    }

    @Test
    void whatWasClosedStaysClosedWhenItIsStillAbsentLater() {
        Folder folder = new Folder().persons(person("1001")).placements("1001,CLAS-1,UTR,true,2020-01-01,");
        imported.taken(folder, LATER);
        assertThat(imported.taken(folder, LATER.plusDays(30)))
                .containsExactly("persons +0 ~0 -0 x0 =2", "placements +0 ~0 -0 x0 =2");
        assertThat(imported.placements()).contains("1002 CLAS-2 CUR in 2020-01-01 2026-10-01");
    }

    @Test
    void whatComesBackIsOpenedAgain() {
        imported.taken(new Folder().persons(person("1001")).placements("1001,CLAS-1,UTR,true,2020-01-01,"));
        assertThat(imported.taken(Folder.usual(), LATER))
                .contains("persons +0 ~1 -0 x0 =1", "placements +0 ~1 -0 x0 =1");
        assertThat(imported.placements()).contains("1002 CLAS-2 CUR in 2020-01-01");
        assertThat(imported.persons()).contains("1002 Sanne de Voorbeeld 2020-01-01");
    }

    @Test
    void aFileThatIsMissingChangesNothingOfItsKind() {
        assertThat(imported.taken(new Folder().sites("UTR,Utrecht Oost,Europe/Amsterdam")))
                .containsExactly("sites +0 ~1 -0 x0 =0");
        assertThat(imported.placements()).hasSize(2).noneMatch(row -> row.contains("2026"));
    }

    @Test
    void sitesThatAreAbsentStay() {
        imported.taken(new Folder().sites("BRD,Breda,Europe/Amsterdam"));
        assertThat(imported.count("site")).isEqualTo(3);
    }

    @Test
    void anAbsentPlacementIsReplacedByADeliveredOneThatOverlapsIt() {
        assertThat(imported.taken(new Folder()
                        .placements("1001,CLAS-1,UTR,true,2020-02-01,", "1002,CLAS-2,CUR,false,2020-01-01,")))
                .containsExactly("placements +1 ~0 -0 x1 =1");
        assertThat(imported.placements())
                .containsExactly("1001 CLAS-1 UTR leads 2020-02-01", "1002 CLAS-2 CUR in 2020-01-01");
        assertThat(imported.count("withdrawn_placement")).isOne();
    }

    @Test
    void anAbsentPlacementOnTheSameDayInAnotherUnitIsReplaced() {
        imported.taken(
                new Folder().placements("1001,CLAS-2,UTR,true,2020-01-01,", "1002,CLAS-2,CUR,false,2020-01-01,"));
        assertThat(imported.placements()).contains("1001 CLAS-2 UTR leads 2020-01-01");
    }

    @Test
    void anAbsentUnitPeriodIsReplacedByADeliveredOneThatOverlapsIt() {
        imported.taken(new Folder()
                .units(
                        "CLAS,,Landstrijdkrachten,2019-12-01,",
                        "CLAS-1,CLAS,Een,2020-01-01,",
                        "CLAS-2,CLAS,Twee,2020-01-01,"));
        assertThat(imported.units())
                .contains("CLAS Landstrijdkrachten 2019-12-01")
                .hasSize(3);
        assertThat(imported.count("withdrawn_unit_period")).isOne();
    }

    @Test
    void anAbsentRowThatHadEndedStays() {
        imported.taken(new Folder()
                .placements(
                        "1001,CLAS-1,UTR,true,2020-01-01,2021-01-01",
                        "1001,CLAS-2,UTR,true,2021-01-01,",
                        "1002,CLAS-2,CUR,false,2020-01-01,"));
        imported.taken(
                new Folder().placements("1001,CLAS-2,UTR,true,2021-01-01,", "1002,CLAS-2,CUR,false,2020-01-01,"));
        assertThat(imported.placements()).contains("1001 CLAS-1 UTR leads 2020-01-01 2021-01-01");
    }

    @Test
    void anAbsentRowThatWouldStartLaterIsWithdrawn() {
        Folder future = new Folder()
                .persons(person("1001"), person("1002"), person("1003", "2027-01-01", ""))
                .placements(
                        "1001,CLAS-1,UTR,true,2020-01-01,",
                        "1002,CLAS-2,CUR,false,2020-01-01,",
                        "1003,CLAS-2,CUR,false,2027-01-01,");
        imported.taken(future);
        assertThat(imported.taken(new Folder()
                        .persons(person("1001"), person("1002"))
                        .placements("1001,CLAS-1,UTR,true,2020-01-01,", "1002,CLAS-2,CUR,false,2020-01-01,")))
                .containsExactly("persons +0 ~0 -0 x1 =2", "placements +0 ~0 -0 x1 =2");
        assertThat(imported.persons()).contains("1003 Sanne de Voorbeeld 2027-01-01 withdrawn");
        assertThat(imported.placements()).noneMatch(row -> row.startsWith("1003"));
        assertThat(imported.taken(future)).containsExactly("persons +0 ~1 -0 x0 =2", "placements +1 ~0 -0 x0 =2");
        assertThat(imported.persons()).contains("1003 Sanne de Voorbeeld 2027-01-01");
    }

    @Test
    void anAbsentRowThatStartsOnTheDeliveryDateIsWithdrawnBecauseItCannotEndThen() {
        Folder folder = new Folder()
                .units(
                        "CLAS,,Landstrijdkrachten,2020-01-01,",
                        "CLAS-1,CLAS,Een,2020-01-01,",
                        "CLAS-2,CLAS,Twee,2020-01-01,",
                        "CLAS-3,CLAS,Drie,2026-09-01,");
        imported.taken(folder);
        imported.taken(Folder.usual());
        assertThat(imported.units()).noneMatch(row -> row.startsWith("CLAS-3"));
    }

    @Test
    void aRowWithAKnownKeyAndOtherValuesChangesTheFact() {
        assertThat(imported.taken(new Folder()
                        .file(
                                "units.csv",
                                Folder.UNITS + ",shielded",
                                "CLAS,,Land,2020-01-01,,false",
                                "CLAS-1,CLAS,Een,2020-01-01,,true",
                                "CLAS-2,CLAS,Twee,2020-01-01,2025-01-01,false")
                        .placements(
                                "1001,CLAS-1,CUR,false,2020-01-01,", "1002,CLAS-2,CUR,false,2020-01-01,2024-01-01")))
                .containsExactly("units +0 ~3 -0 x0 =0", "placements +0 ~2 -0 x0 =0");
        assertThat(imported.units())
                .containsExactly(
                        "CLAS Land 2020-01-01",
                        "CLAS-1 under CLAS Een shielded 2020-01-01",
                        "CLAS-2 under CLAS Twee 2020-01-01 2025-01-01");
        assertThat(imported.placements())
                .containsExactly("1001 CLAS-1 CUR in 2020-01-01", "1002 CLAS-2 CUR in 2020-01-01 2024-01-01");
    }

    @Test
    void aDeliveryWithoutTheColumnShieldedLeavesKnownUnitsAsTheyWere() {
        imported.taken(new Folder()
                .file(
                        "units.csv",
                        Folder.UNITS + ",shielded",
                        "CLAS,,Landstrijdkrachten,2020-01-01,,false",
                        "CLAS-1,CLAS,Een,2020-01-01,2022-01-01,true",
                        "CLAS-1,CLAS,Een,2022-01-01,,false",
                        "CLAS-2,CLAS,Twee,2020-01-01,,true"));
        assertThat(imported.taken(new Folder()
                        .units(
                                "CLAS,,Landstrijdkrachten,2020-01-01,",
                                "CLAS-1,CLAS,Een,2020-01-01,2022-01-01",
                                "CLAS-1,CLAS,Een,2022-01-01,",
                                "CLAS-2,CLAS,Tweede,2020-01-01,2024-01-01",
                                "CLAS-2,CLAS-1,Twee,2024-01-01,",
                                "CLAS-3,CLAS,Drie,2020-01-01,")))
                .containsExactly("units +2 ~1 -0 x0 =3");
        assertThat(imported.units())
                .containsExactly(
                        "CLAS Landstrijdkrachten 2020-01-01",
                        "CLAS-1 under CLAS Een shielded 2020-01-01 2022-01-01",
                        "CLAS-1 under CLAS Een 2022-01-01",
                        "CLAS-2 under CLAS Tweede shielded 2020-01-01 2024-01-01",
                        "CLAS-2 under CLAS-1 Twee shielded 2024-01-01",
                        "CLAS-3 under CLAS Drie 2020-01-01");
    }

    @Test
    void aUnitThatMovesHasTwoPeriods() {
        imported.taken(new Folder()
                .units(
                        "CLAS,,Landstrijdkrachten,2020-01-01,",
                        "CLAS-1,CLAS,Een,2020-01-01,",
                        "CLAS-2,CLAS,Twee,2020-01-01,2023-05-01",
                        "CLAS-2,CLAS-1,Twee,2023-05-01,"));
        assertThat(imported.units())
                .contains("CLAS-2 under CLAS Twee 2020-01-01 2023-05-01", "CLAS-2 under CLAS-1 Twee 2023-05-01");
        assertThat(imported.count("unit")).isEqualTo(3);
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        Folder folder = new Folder().persons(person("1001"), person("1003"));
        assertThat(imported.counts(imported.run(folder, LATER, true))).containsExactly("persons +1 ~0 -1 x0 =1");
        assertThat(imported.persons())
                .containsExactly("1001 Sanne de Voorbeeld 2020-01-01", "1002 Sanne de Voorbeeld 2020-01-01");
    }
}
