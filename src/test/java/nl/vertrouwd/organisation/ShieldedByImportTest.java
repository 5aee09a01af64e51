package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import makes of who is shielded; whatever it does, the table is what follows from units, placements and marks. */
@ImportTest
class ShieldedByImportTest {

    @Autowired
    ImportFixture imported;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aShieldedUnitWithAUnitBelowIt() {
        imported.empty();
        imported.taken(folder("true")
                .persons(Folder.person("1001"), Folder.person("1002"))
                .placements("1001,CLAS-11,UTR,false,2020-01-01,", "1002,CLAS-2,UTR,false,2020-01-01,"));
    }

    @AfterEach
    void nothingIsBroken() {
        imported.nothingIsBroken();
    }

    @Test
    void whoIsPlacedBelowAShieldedUnitIsShieldedBecauseOfIt() {
        assertThat(shielded()).containsExactly("1001 CLAS-1 2020-01-01 9999-12-31");
    }

    @Test
    void aUnitThatIsShieldedNoMoreShieldsNobody() {
        imported.taken(folder("false"));
        assertThat(shielded()).isEmpty();
    }

    @Test
    void whoMovesIsShieldedAsLongAsTheyWereThere() {
        imported.taken(new Folder()
                .placements(
                        "1001,CLAS-11,UTR,false,2020-01-01,2024-01-01",
                        "1001,CLAS-2,UTR,false,2024-01-01,",
                        "1002,CLAS-2,UTR,false,2020-01-01,2025-01-01",
                        "1002,CLAS-1,UTR,true,2025-01-01,"));
        assertThat(shielded())
                .containsExactly("1001 CLAS-1 2020-01-01 2024-01-01", "1002 CLAS-1 2025-01-01 9999-12-31");
    }

    @Test
    void whoLeavesStaysShieldedAndSoDoesWhoseUnitIsGone() {
        imported.taken(new Folder().placements("1002,CLAS-2,UTR,false,2020-01-01,"));
        assertThat(shielded()).containsExactly("1001 CLAS-1 2020-01-01 9999-12-31");

        imported.taken(new Folder().units("CLAS,,Landstrijdkrachten,2020-01-01,", "CLAS-2,CLAS,Twee,2020-01-01,"));
        assertThat(shielded()).containsExactly("1001 CLAS-1 2020-01-01 9999-12-31");
    }

    @Test
    void aUnitThatMovesOutOfTheShieldedPartTakesItsPeopleAlong() {
        imported.taken(new Folder()
                .file(
                        "units.csv",
                        Folder.UNITS + ",shielded",
                        "CLAS,,Landstrijdkrachten,2020-01-01,,false",
                        "CLAS-1,CLAS,Een,2020-01-01,,true",
                        "CLAS-11,CLAS-1,Een een,2020-01-01,2023-01-01,false",
                        "CLAS-11,CLAS,Een een,2023-01-01,,false",
                        "CLAS-2,CLAS,Twee,2020-01-01,,false"));
        assertThat(shielded()).containsExactly("1001 CLAS-1 2020-01-01 2023-01-01");
    }

    private static Folder folder(String flag) {
        return new Folder()
                .sites("UTR,Utrecht,Europe/Amsterdam")
                .file(
                        "units.csv",
                        Folder.UNITS + ",shielded",
                        "CLAS,,Landstrijdkrachten,2020-01-01,,false",
                        "CLAS-1,CLAS,Een,2020-01-01,," + flag,
                        "CLAS-11,CLAS-1,Een een,2020-01-01,,false",
                        "CLAS-2,CLAS,Twee,2020-01-01,,false");
    }

    private List<String> shielded() {
        return database.sql("""
                        SELECT CONCAT_WS(' ', p.personnel_number, u.code, h.valid_from, h.valid_until) FROM shielded_period h
                        JOIN person p ON p.id = h.person_id JOIN unit u ON u.id = h.part_id
                        ORDER BY p.personnel_number, h.valid_from
                        """).query(String.class).list();
    }
}
