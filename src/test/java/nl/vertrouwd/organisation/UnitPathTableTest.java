package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.vertrouwd.base.Invariant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
class UnitPathTableTest {

    @Autowired
    ImportFixture imported;

    @Autowired
    JdbcClient database;

    @Autowired
    Invariant pathsFollowThePeriods;

    @BeforeEach
    void theUsualFolder() {
        imported.empty();
        imported.taken(Folder.usual());
    }

    @AfterEach
    void nothingIsLeft() {
        imported.empty();
    }

    @Test
    void anImportMakesThePathsOfItsUnits() {
        assertThat(paths())
                .containsExactly(
                        "CLAS 0 CLAS 2020-01-01",
                        "CLAS 1 CLAS-1 2020-01-01",
                        "CLAS 1 CLAS-2 2020-01-01",
                        "CLAS-1 0 CLAS-1 2020-01-01",
                        "CLAS-2 0 CLAS-2 2020-01-01");
        imported.nothingIsBroken();
    }

    @Test
    void aLaterDeliveryRenewsThePathsOfWhatMovedAndEnded() {
        imported.taken(new Folder()
                .units(
                        "CLAS,,Landstrijdkrachten,2020-01-01,",
                        "CLAS-1,CLAS,Een,2020-01-01,2024-01-01",
                        "CLAS-2,CLAS,Twee,2020-01-01,2023-05-01",
                        "CLAS-2,CLAS-1,Twee,2023-05-01,",
                        "CLAS-3,CLAS-2,Drie,2023-05-01,"));
        assertThat(paths())
                .containsExactly(
                        "CLAS 0 CLAS 2020-01-01",
                        "CLAS 1 CLAS-1 2020-01-01 2024-01-01",
                        "CLAS 1 CLAS-2 2020-01-01 2023-05-01",
                        "CLAS 2 CLAS-2 2023-05-01 2024-01-01",
                        "CLAS 3 CLAS-3 2023-05-01 2024-01-01",
                        "CLAS-1 0 CLAS-1 2020-01-01 2024-01-01",
                        "CLAS-1 1 CLAS-2 2023-05-01 2024-01-01",
                        "CLAS-1 2 CLAS-3 2023-05-01 2024-01-01",
                        "CLAS-2 0 CLAS-2 2020-01-01",
                        "CLAS-2 1 CLAS-3 2023-05-01",
                        "CLAS-3 0 CLAS-3 2023-05-01");
        imported.nothingIsBroken();
        imported.taken(Folder.usual());
        assertThat(paths())
                .contains("CLAS 1 CLAS-2 2020-01-01", "CLAS-2 1 CLAS-3 2023-05-01 2026-09-01")
                .noneMatch(path -> path.startsWith("CLAS-1 1"));
        imported.nothingIsBroken();
    }

    @Test
    void aDryRunAndADeliveryWithoutUnitsLeaveThePathsAlone() {
        List<String> before = paths();
        imported.run(new Folder().units("CLAS,,Land,2019-01-01,"), ImportFixture.TODAY, true);
        imported.taken(Folder.usual().without("units.csv"));
        assertThat(paths()).isEqualTo(before);
    }

    @Test
    void theCheckSeesARowThatIsMissing() {
        database.sql("DELETE FROM unit_path WHERE distance = 1 LIMIT 1").update();
        assertThat(pathsFollowThePeriods.violations())
                .singleElement()
                .asString()
                .startsWith("missing:");
    }

    @Test
    void theCheckSeesARowThatShouldNotBeThere() {
        database.sql(
                        "INSERT INTO unit_path SELECT descendant_id, ancestor_id, 1, '2021-01-01', '2021-01-02' FROM unit_path"
                                + " WHERE distance = 1 LIMIT 1")
                .update();
        assertThat(pathsFollowThePeriods.violations()).anyMatch(line -> line.startsWith("too much:"));
    }

    @Test
    void theCheckSeesARowThatLastsADayTooLongOrTooShort() {
        database.sql("UPDATE unit_path SET valid_until = '2025-12-31' WHERE distance = 1 LIMIT 1")
                .update();
        assertThat(pathsFollowThePeriods.violations()).anyMatch(line -> line.startsWith("missing:"));
        imported.taken(new Folder()
                .units(
                        "CLAS,,Landstrijdkrachten,2020-01-01,",
                        "CLAS-1,CLAS,Een,2020-01-01,2025-01-01",
                        "CLAS-2,CLAS,Twee,2020-01-01,2025-01-01"));
        imported.nothingIsBroken();
        database.sql("UPDATE unit_path SET valid_until = '2025-01-02' WHERE distance = 1 LIMIT 1")
                .update();
        assertThat(pathsFollowThePeriods.violations())
                .singleElement()
                .asString()
                .startsWith("too much:");
    }

    @Test
    void theCheckSeesAPeriodThatIsInTwoRows() {
        database.sql(
                        "UPDATE unit_path SET valid_until = '2022-01-01' WHERE distance = 1 ORDER BY descendant_id LIMIT 1")
                .update();
        database.sql(
                        "INSERT INTO unit_path SELECT ancestor_id, descendant_id, 1, '2022-01-01', '9999-12-31' FROM unit_path"
                                + " WHERE distance = 1 ORDER BY descendant_id LIMIT 1")
                .update();
        assertThat(pathsFollowThePeriods.violations()).anyMatch(line -> line.startsWith("twice:"));
    }

    /** A database from before the paths gets them from the migration, which has another way of working them out. */
    @Test
    void theMigrationMakesTheSamePathsOfWhatIsThere() throws IOException {
        imported.taken(new Folder().units(generated(new Random(7))));
        List<String> renewed = paths();
        assertThat(renewed).hasSizeGreaterThan(150).anyMatch(path -> path.matches(".* [4-9] .*"));
        imported.nothingIsBroken();
        database.sql("DELETE FROM unit_path").update();
        String migration = Files.readString(Path.of("migrations/V075__unit_path.sql"));
        database.sql(migration
                        .substring(migration.indexOf("INSERT INTO unit_path"))
                        .strip()
                        .replaceAll(";$", ""))
                .update();
        assertThat(paths()).isEqualTo(renewed);
    }

    /** Units whose parent is there on the first day of every row, as an import wants it, and sometimes no longer later. */
    private static String[] generated(Random random) {
        TreeSet<String> rows = new TreeSet<>();
        int[] ends = new int[40];
        for (int unit = 0; unit < ends.length; unit++) {
            int from = 2010;
            while (from < 2026) {
                int until = random.nextInt(3) == 0 ? 2030 : from + 1 + random.nextInt(6);
                int day = from;
                int[] possible = java.util.stream.IntStream.range(0, unit)
                        .filter(above -> ends[above] > day)
                        .toArray();
                String parent = possible.length == 0 ? "" : "U" + possible[random.nextInt(possible.length)];
                rows.add("U" + unit + "," + (random.nextInt(8) == 0 ? "" : parent) + ",Naam," + from + "-01-01,"
                        + (until == 2030 ? "" : until + "-01-01"));
                ends[unit] = until;
                from = until == 2030 ? 2030 : until + (random.nextInt(4) == 0 ? 1 : 0);
                if (random.nextInt(6) == 0) {
                    break;
                }
            }
        }
        return rows.toArray(String[]::new);
    }

    private List<String> paths() {
        return database.sql("""
                        SELECT CONCAT_WS(' ', a.code, c.distance, d.code, c.valid_from, NULLIF(c.valid_until, '9999-12-31'))
                        FROM unit_path c JOIN unit a ON a.id = c.ancestor_id JOIN unit d ON d.id = c.descendant_id
                        ORDER BY a.code, d.code, c.valid_from
                        """).query(String.class).list();
    }
}
