package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private static Branch branch(ResultSet row, int number) throws SQLException {
        return new Branch(new UnitId(Ids.of(row.getBytes("id"))), row.getString("code"), row.getString("name"));
    }
}
