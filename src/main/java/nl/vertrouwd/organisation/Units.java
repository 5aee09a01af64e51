package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The units and their tree through time. */
@Service
public class Units {

    private static final String BRANCHES = """
            SELECT u.id, u.code, p.name FROM unit_period p JOIN unit u ON u.id = p.unit_id
            WHERE p.parent_id IS NULL AND p.valid_from <= :day AND p.valid_until > :day
            """;

    private static final String SELECT = """
            SELECT u.id, u.code, p.name, p.parent_id, p.valid_from, p.valid_until,
                   EXISTS (SELECT 1 FROM unit_path c
                           JOIN unit_period s ON s.unit_id = c.ancestor_id AND s.valid_from <= :day AND s.valid_until > :day
                           WHERE c.descendant_id = u.id AND c.valid_from <= :day AND c.valid_until > :day AND s.shielded) AS shielded
            FROM unit u JOIN unit_period p ON p.unit_id = u.id AND p.valid_from <= :day AND p.valid_until > :day
            """;

    /** Employed people who are placed in the unit of a column or below it. */
    private static final String PLACED = """
            FROM unit_path d
            JOIN placement x ON x.unit_id = d.descendant_id AND x.valid_from <= :day AND x.valid_until > :day
            JOIN person e ON e.id = x.person_id AND e.employed_from <= :day AND e.employed_until > :day AND NOT e.withdrawn
            WHERE d.ancestor_id = %s AND d.valid_from <= :day AND d.valid_until > :day
            """;

    static final String PEOPLE = "SELECT e.id " + PLACED.formatted(":unit")
            + "ORDER BY e.family_name, e.given_name, e.personnel_number LIMIT :limit OFFSET :offset";
    static final String PEOPLE_BELOW = "(SELECT COUNT(*) " + PLACED + ")";

    /** Every unit as it was nearest to the day: then, or else at its latest before, or else at its first. */
    static final String NEAREST = """
            SELECT u.id, u.code, n.name, n.valid_from <= :day AND n.valid_until > :day AS there,
                   CAST(CASE WHEN n.valid_from > :day THEN n.valid_from WHEN n.valid_until > :day THEN :day
                        ELSE n.valid_until - INTERVAL 1 DAY END AS DATE) AS shown_day
            FROM unit u JOIN unit_period n ON n.unit_id = u.id AND n.valid_from = COALESCE(
              (SELECT MAX(q.valid_from) FROM unit_period q WHERE q.unit_id = u.id AND q.valid_from <= :day),
              (SELECT MIN(q.valid_from) FROM unit_period q WHERE q.unit_id = u.id))
            """;

    /** How many units are right below the unit of a column. */
    static final String UNITS_BELOW =
            "(SELECT COUNT(*) FROM unit_period b WHERE b.parent_id = %s AND b.valid_from <= :day AND b.valid_until > :day)";

    private final JdbcClient database;

    Units(JdbcClient database) {
        this.database = database;
    }

    /** The branches on that date, by code. */
    public List<Branch> branches(LocalDate asOf) {
        return database.sql(BRANCHES + "ORDER BY u.code")
                .param("day", asOf)
                .query(Units::branch)
                .list();
    }

    /** The branch with this code on that date, if there is one. */
    public Optional<Branch> branch(String code, LocalDate asOf) {
        return database.sql(BRANCHES + "AND u.code = :code")
                .param("day", asOf)
                .param("code", code)
                .query(Units::branch)
                .optional();
    }

    /** The unit with this code as it is on that date; none when it is not there that day. */
    public Optional<Unit> find(String code, LocalDate asOf) {
        return database.sql(SELECT + "WHERE u.code = :code")
                .param("day", asOf)
                .param("code", code)
                .query(Units::unit)
                .optional();
    }

    /** The unit with this identity as it is on that date; none when it is not there that day. */
    public Optional<Unit> find(UnitId id, LocalDate asOf) {
        return database.sql(SELECT + "WHERE u.id = :id")
                .param("day", asOf)
                .param("id", Ids.bytes(id.value()))
                .query(Units::unit)
                .optional();
    }

    /** The units right below a unit on that date, by code. */
    public List<Unit> children(UnitId above, LocalDate asOf) {
        return database.sql(SELECT + "WHERE p.parent_id = :above ORDER BY u.code")
                .param("day", asOf)
                .param("above", Ids.bytes(above.value()))
                .query(Units::unit)
                .list();
    }

    /**
     * The way down to a unit on that date, the unit itself last. It begins with the branch, unless a unit in between is not there that day.
     */
    public List<Unit> path(UnitId unit, LocalDate asOf) {
        return database.sql(SELECT + """
                        JOIN unit_path w ON w.ancestor_id = u.id AND w.valid_from <= :day AND w.valid_until > :day
                        WHERE w.descendant_id = :unit ORDER BY w.distance DESC
                        """)
                .param("day", asOf)
                .param("unit", Ids.bytes(unit.value()))
                .query(Units::unit)
                .list();
    }

    /** The branches above these units on that date; a unit that is in none that day is left out. */
    public Map<UnitId, Branch> branchOf(Collection<UnitId> units, LocalDate asOf) {
        Map<UnitId, Branch> found = new HashMap<>();
        if (!units.isEmpty()) {
            database.sql("""
                            SELECT u.id, u.code, p.name, w.descendant_id FROM unit_path w
                            JOIN unit_period p ON p.unit_id = w.ancestor_id AND p.parent_id IS NULL
                              AND p.valid_from <= :day AND p.valid_until > :day
                            JOIN unit u ON u.id = w.ancestor_id
                            WHERE w.descendant_id IN (:units) AND w.valid_from <= :day AND w.valid_until > :day
                            """)
                    .param("day", asOf)
                    .param(
                            "units",
                            new HashSet<>(units)
                                    .stream()
                                            .map(unit -> Ids.bytes(unit.value()))
                                            .toList())
                    .query(row -> {
                        found.put(new UnitId(Ids.of(row.getBytes("descendant_id"))), branch(row, 0));
                    });
        }
        return found;
    }

    /** How big a unit is on that date; all zero when it is not there. */
    public UnitFigures figures(UnitId unit, LocalDate asOf) {
        return database.sql("SELECT " + PEOPLE_BELOW.formatted(":unit") + " AS people, "
                        + PEOPLE_BELOW.formatted(":unit AND d.distance = 0") + " AS here, "
                        + UNITS_BELOW.formatted(":unit") + " AS units")
                .param("day", asOf)
                .param("unit", Ids.bytes(unit.value()))
                .query((row, number) -> new UnitFigures(row.getInt("people"), row.getInt("here"), row.getInt("units")))
                .single();
    }

    /**
     * The employed people placed in a unit or below it on that date, by family name; one statement. Knows no actor: it is for services that
     * carry something out, never for showing who they are.
     */
    List<PersonId> people(UnitId unit, LocalDate asOf, int offset, int limit) {
        return database.sql(PEOPLE)
                .param("day", asOf)
                .param("unit", Ids.bytes(unit.value()))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new PersonId(Ids.of(row.getBytes("id"))))
                .list();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        byte[] parent = row.getBytes("parent_id");
        return new Unit(
                new UnitId(Ids.of(row.getBytes("id"))),
                row.getString("code"),
                row.getString("name"),
                parent == null ? null : new UnitId(Ids.of(parent)),
                row.getBoolean("shielded"),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)));
    }

    private static Branch branch(ResultSet row, int number) throws SQLException {
        return new Branch(new UnitId(Ids.of(row.getBytes("id"))), row.getString("code"), row.getString("name"));
    }
}
