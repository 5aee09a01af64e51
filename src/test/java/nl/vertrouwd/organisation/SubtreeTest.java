package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twenty thousand people in a thousand units below one, as of a date, are found by one statement that follows the keys. */
@ImportTest
@Import(StatementCounter.Wanted.class)
class SubtreeTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 1);
    private static final int PEOPLE = 20_000;

    @Autowired
    ImportFixture imported;

    @Autowired
    JdbcClient database;

    @Autowired
    Units units;

    private UnitId top;

    @BeforeEach
    void twoBigBranches() {
        imported.empty();
        List<String> rows = new ArrayList<>();
        for (String branch : List.of("A", "B")) {
            rows.add(branch + ",," + branch + ",2015-01-01,");
            for (int group = 0; group < 10; group++) {
                rows.add(branch + group + "," + branch + ",Groep,2015-01-01,");
                for (int team = 0; team < 99; team++) {
                    rows.add("%s%d-%d,%s%d,Team,2015-01-01,".formatted(branch, group, team, branch, group));
                }
            }
        }
        imported.taken(new Folder().sites("UTR,Utrecht,Europe/Amsterdam").units(rows.toArray(String[]::new)));
        database.sql("""
                        INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, rank_name, employed_from,
                            employed_until, withdrawn)
                        WITH digit AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                            UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9),
                        number AS (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n AS n
                            FROM digit a, digit b, digit c, digit d, digit e)
                        SELECT UNHEX(LPAD(HEX(n), 32, '0')), 7000000 + n, 'Naam', '', CONCAT('Naam', n % 977), '', '', '2015-01-01',
                            '9999-12-31', FALSE FROM number WHERE n < :people
                        """).param("people", 2 * PEOPLE).update();
        for (LocalDate from : List.of(LocalDate.of(2015, 1, 1), DAY)) {
            database.sql("""
                            INSERT INTO placement (person_id, valid_from, valid_until, unit_id, site_id, leads_unit)
                            SELECT p.id, :from, :until, u.id, s.id, FALSE FROM (
                              SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS n FROM person) p
                            JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY code) - 1 AS n FROM unit WHERE code LIKE '%-%') u
                              ON u.n = p.n % 1980
                            JOIN site s
                            """)
                    .param("from", from)
                    .param("until", from.equals(DAY) ? LocalDate.of(9999, 12, 31) : DAY)
                    .update();
        }
        database.sql("ANALYZE TABLE unit_path, placement, person, unit_period")
                .query((row, number) -> row.getString(1))
                .list();
        top = units.find("A", DAY).orElseThrow().id();
    }

    @AfterEach
    void nothingIsLeft() {
        imported.empty();
    }

    @Test
    void theCountAndAPageOfPeopleAreOneStatementEach() {
        List<String> count = StatementCounter.during(
                () -> assertThat(units.figures(top, DAY).people()).isBetween(PEOPLE - 200, PEOPLE + 200));
        List<String> page = StatementCounter.during(
                () -> assertThat(units.people(top, DAY, PEOPLE / 2, 50)).hasSize(50));
        assertThat(count).hasSize(1);
        assertThat(page).hasSize(1);
    }

    @Test
    void bothStatementsFollowTheKeysAndReadNoTableWhole() {
        for (String sql : List.of("SELECT " + Units.PEOPLE_BELOW.formatted(":unit") + " AS people", Units.PEOPLE)) {
            List<Map<String, Object>> plan = database.sql("EXPLAIN " + sql)
                    .param("unit", Ids.bytes(top.value()))
                    .param("day", DAY)
                    .param("limit", 50)
                    .param("offset", 0)
                    .query()
                    .listOfRows();
            assertThat(keys(plan))
                    .containsEntry("d", "ref PRIMARY")
                    .containsEntry("x", "ref placement_unit")
                    .containsEntry("e", "eq_ref PRIMARY");
        }
    }

    private static Map<String, String> keys(List<Map<String, Object>> plan) {
        Map<String, String> keys = new java.util.HashMap<>();
        plan.stream()
                .filter(step -> step.get("table") != null)
                .forEach(step -> keys.put(step.get("table").toString(), step.get("type") + " " + step.get("key")));
        return keys;
    }
}
