package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.NamedScope;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.access.ScopeDirectory;
import nl.vertrouwd.access.ScopeKind;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.LikePattern;
import nl.vertrouwd.base.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units and networks as parts for which a role can be held; a network is that of a branch and bears its code. */
@Component
class OrganisationParts implements ScopeDirectory {

    private static final String TODAY = " p.valid_from <= :day AND p.valid_until > :day ";
    private static final String SELECT = """
            SELECT u.id, u.code, p.name, p.parent_id IS NULL AS branch
              FROM unit_period p JOIN unit u ON u.id = p.unit_id WHERE
            """;

    private final JdbcClient database;
    private final Clock clock;

    OrganisationParts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<NamedScope> search(ScopeKind kind, String text, int offset, int limit) {
        if (kind == ScopeKind.EVERYTHING) {
            return List.of();
        }
        String branches = kind == ScopeKind.NETWORK ? " AND p.parent_id IS NULL" : "";
        return database.sql(SELECT + TODAY + branches + """
                         AND (u.code COLLATE utf8mb4_0900_ai_ci LIKE :start OR p.name LIKE :anywhere)
                        ORDER BY p.parent_id IS NULL DESC, u.code LIMIT :limit OFFSET :offset
                        """)
                .param("day", today())
                .param("start", LikePattern.startsWith(text))
                .param("anywhere", LikePattern.contains(text))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> kind == ScopeKind.NETWORK ? network(row) : unit(row))
                .list();
    }

    @Override
    public Map<Scope, NamedScope> named(Collection<Scope> scopes) {
        Map<Scope, NamedScope> named = new HashMap<>();
        List<byte[]> units = scopes.stream()
                .filter(Scope.Below.class::isInstance)
                .map(scope -> Ids.bytes(((Scope.Below) scope).unit().value()))
                .toList();
        List<String> networks = scopes.stream()
                .filter(Scope.Network.class::isInstance)
                .map(scope -> ((Scope.Network) scope).code())
                .toList();
        if (!units.isEmpty()) {
            last("u.id IN (:keys)", units)
                    .query((row, number) -> unit(row))
                    .list()
                    .forEach(each -> named.put(each.scope(), each));
        }
        if (!networks.isEmpty()) {
            last("u.code IN (:keys)", networks)
                    .query((row, number) -> network(row))
                    .list()
                    .forEach(each -> named.put(each.scope(), each));
        }
        return named;
    }

    @Override
    public boolean exists(Scope scope) {
        return switch (scope) {
            case Scope.Everything everything -> true;
            case Scope.Below below -> any("u.id = :key", Ids.bytes(below.unit().value()));
            case Scope.Network network -> any("p.parent_id IS NULL AND u.code = :key", network.code());
        };
    }

    /** By the last period of each that has begun, or else its first. */
    private JdbcClient.StatementSpec last(String condition, List<?> keys) {
        return database.sql(SELECT + condition + """
                         AND p.valid_from = COALESCE(
                             (SELECT MAX(q.valid_from) FROM unit_period q WHERE q.unit_id = p.unit_id AND q.valid_from <= :day),
                             (SELECT MIN(q.valid_from) FROM unit_period q WHERE q.unit_id = p.unit_id))
                        """).param("day", today()).param("keys", keys);
    }

    private boolean any(String condition, Object key) {
        return !database.sql(SELECT + TODAY + " AND " + condition + " LIMIT 1")
                .param("day", today())
                .param("key", key)
                .query((row, number) -> row.getString("code"))
                .list()
                .isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NamedScope unit(ResultSet row) throws SQLException {
        String code = row.getString("code");
        String name = row.getString("name");
        return new NamedScope(
                new Scope.Below(new UnitId(Ids.of(row.getBytes("id")))),
                row.getBoolean("branch") ? code : name,
                full(code, name));
    }

    private static NamedScope network(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new NamedScope(new Scope.Network(code), code, full(code, row.getString("name")));
    }

    private static String full(String code, String name) {
        return name.equals(code) ? code : name + " (" + code + ")";
    }
}
