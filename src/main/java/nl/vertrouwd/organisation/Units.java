package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
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
