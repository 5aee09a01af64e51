package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Accounts as lists show them: one statement a page, roles included. */
@Component
class AccountList {

    private static final String COLUMNS = """
            SELECT a.id, a.username, a.display_name, a.email, a.person_id IS NULL AS external, a.enabled,
                   a.valid_until - INTERVAL 1 DAY AS last_day,
                   a.password_hash IS NOT NULL AS activated,
                   (SELECT JSON_ARRAYAGG(CONCAT(r.open_role, ' ', r.open_scope)) FROM role_assignment r
                     WHERE r.account_id = a.id AND r.open_role IS NOT NULL) AS grants
              FROM account a
            """;
    private static final String FILTER = """
             WHERE (:text = '' OR a.username LIKE :start OR a.display_name LIKE :part OR a.email LIKE :start)
               AND ((:role = '' AND :part = '') OR EXISTS (SELECT 1 FROM role_assignment h
                     WHERE h.account_id = a.id AND h.open_role IS NOT NULL
                       AND (:role = '' OR h.open_role = :role) AND (:part = '' OR h.open_scope = :part)))
               AND (NOT :inactive OR a.password_hash IS NULL)
            """;

    private static final String INVITABLE = """
               AND a.password_hash IS NULL AND a.enabled AND (a.person_id IS NOT NULL OR a.email <> '') AND (a.valid_until IS NULL OR a.valid_until > :today)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AccountList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<AccountRow> find(AccountId id) {
        return jdbc.sql(COLUMNS + " WHERE a.id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, number) -> row(row))
                .optional();
    }

    List<AccountRow> list(AccountFilter filter, int offset, int limit) {
        return filtered(COLUMNS + FILTER + " ORDER BY a.display_name, a.id LIMIT :limit OFFSET :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    int count(AccountFilter filter) {
        return filtered("SELECT COUNT(*) FROM account a" + FILTER, filter)
                .query(Integer.class)
                .single();
    }

    /** How many of these can be asked to choose their first password, as far as the list knows: let in, and with an address or a file that may have one. */
    int countInvitable(AccountFilter filter, LocalDate today) {
        return filtered("SELECT COUNT(*) FROM account a" + FILTER + INVITABLE, filter)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** The same accounts, by name. */
    List<AccountId> invitable(AccountFilter filter, LocalDate today, int limit) {
        return filtered(
                        "SELECT a.id FROM account a" + FILTER + INVITABLE
                                + " ORDER BY a.display_name, a.id LIMIT :limit",
                        filter)
                .param("today", today)
                .param("limit", limit)
                .query((row, number) -> new AccountId(Ids.of(row.getBytes("id"))))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, AccountFilter filter) {
        String text = filter.text().strip();
        String escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        Role role = filter.role();
        Scope part = filter.part();
        return jdbc.sql(sql)
                .param("text", text)
                .param("inactive", filter.inactive())
                .param("start", escaped + "%")
                .param("part", "%" + escaped + "%")
                .param("role", role == null ? "" : role.name())
                .param("part", part == null ? "" : ScopeColumn.text(part));
    }

    private AccountRow row(ResultSet row) throws SQLException {
        return new AccountRow(
                new AccountId(Ids.of(row.getBytes("id"))),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("external"),
                row.getBoolean("enabled"),
                row.getBoolean("activated"),
                row.getObject("last_day", LocalDate.class),
                grants(row.getString("grants")));
    }

    private Set<Grant> grants(@Nullable String array) {
        Set<Grant> grants = new HashSet<>();
        if (array != null) {
            for (String held : json.readValue(array, String[].class)) {
                int end = held.indexOf(' ');
                grants.add(new Grant(
                        Role.valueOf(held.substring(0, end)),
                        ScopeColumn.parse(held.substring(end + 1)).orElseThrow()));
            }
        }
        return grants;
    }
}
