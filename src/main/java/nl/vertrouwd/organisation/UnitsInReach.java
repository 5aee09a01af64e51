package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Of which units somebody may have figures, by a role that they hold for some part. Shielded units are hidden from who is not in them. */
@Service
public class UnitsInReach {

    private static final String SELECT = """
            SELECT u.code, COALESCE(a.code, '') AS above FROM unit_period n JOIN unit u ON u.id = n.unit_id
            LEFT JOIN unit a ON a.id = n.parent_id
            WHERE n.valid_from <= :day AND n.valid_until > :day AND NOT %s AND (:everything OR u.id IN (
              SELECT c.descendant_id FROM unit_path c
              WHERE c.ancestor_id IN (:units) AND c.valid_from <= :day AND c.valid_until > :day))
            ORDER BY u.code
            """.formatted(UnitShield.hides("u.id", ":day"));

    private final JdbcClient database;
    private final Clock clock;

    UnitsInReach(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The codes of the units that are there on that date, each with the code of the unit above it, empty for a branch; one statement. */
    public Map<String, String> of(Actor by, Role role, LocalDate day) {
        Set<Scope> scopes = by.grants().scopes(role);
        if (scopes.isEmpty()) {
            return Map.of();
        }
        List<byte[]> units = scopes.stream()
                .filter(Scope.Below.class::isInstance)
                .map(scope -> Ids.bytes(((Scope.Below) scope).unit().value()))
                .toList();
        Map<String, String> found = new LinkedHashMap<>();
        database.sql(SELECT)
                .params(new UnitReader(by, day, LocalDate.now(clock)).parameters())
                .param("everything", scopes.contains(Scope.EVERYTHING))
                .param("units", units.isEmpty() ? List.of(new byte[16]) : units)
                .query(row -> {
                    found.put(row.getString("code"), row.getString("above"));
                });
        return found;
    }
}
