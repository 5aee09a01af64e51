package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.LikePattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Accounts as lists show them: one statement a page, roles included. */
@Component
class AccountList {

    /** Of somebody whose name the reader may not see there is the user name only, also to search by and in the order. */
    private static final String HIDDEN = "COALESCE(a.person_id IN (:hidden), FALSE)";

    private static final String COLUMNS = """
            SELECT a.id, a.username, IF(%1$s, a.username, a.display_name) AS shown_name, IF(%1$s, '', a.email) AS shown_email,
                   a.person_id IS NULL AS external, a.enabled,
                   a.valid_until - INTERVAL 1 DAY AS last_day,
                   a.password_hash IS NOT NULL AS activated,
                   (SELECT JSON_ARRAYAGG(CONCAT(r.open_role, ' ', r.open_scope)) FROM role_assignment r
                     WHERE r.account_id = a.id AND r.open_role IS NOT NULL) AS grants
              FROM account a
            """.formatted(HIDDEN);
    private static final String FILTER = """
             WHERE (:text = '' OR a.username LIKE :start
                    OR (NOT %s AND (a.display_name LIKE :anywhere OR a.email LIKE :start)))
               AND ((:role = '' AND :scope = '') OR EXISTS (SELECT 1 FROM role_assignment h
                     WHERE h.account_id = a.id AND h.open_role IS NOT NULL
                       AND (:role = '' OR h.open_role = :role) AND (:scope = '' OR h.open_scope = :scope)))
               AND (NOT :inactive OR a.password_hash IS NULL)
               AND NOT a.erased
            """.formatted(HIDDEN);

    /** So that the list of them is never empty. */
    private static final byte[] NOBODY = new byte[16];

    private static final String INVITABLE = """
               AND a.password_hash IS NULL AND a.enabled AND (a.person_id IS NOT NULL OR a.email <> '') AND (a.valid_until IS NULL OR a.valid_until > :today)
            """;

    private final JdbcClient jdbc;
    private final PersonNames people;
    private final JsonMapper json;

    AccountList(JdbcClient jdbc, PersonNames people, JsonMapper json) {
        this.jdbc = jdbc;
        this.people = people;
        this.json = json;
    }

    Optional<AccountRow> find(Actor viewer, AccountId id) {
        return jdbc.sql(COLUMNS + " WHERE a.id = :id")
                .param("id", Ids.bytes(id.value()))
                .param("hidden", hidden(viewer))
                .query((row, number) -> row(row))
                .optional();
    }

    List<AccountRow> list(Actor viewer, AccountFilter filter, int offset, int limit) {
        List<byte[]> hidden = hidden(viewer);
        String order = hidden.size() == 1 ? "a.display_name" : "shown_name";
        return filtered(COLUMNS + FILTER + " ORDER BY " + order + ", a.id LIMIT :limit OFFSET :offset", filter, hidden)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    int count(Actor viewer, AccountFilter filter) {
        return filtered("SELECT COUNT(*) FROM account a" + FILTER, filter, hidden(viewer))
                .query(Integer.class)
                .single();
    }

    /** How many of these can be asked to choose their first password, as far as the list knows: let in, and with an address or a file that may have one. */
    int countInvitable(Actor viewer, AccountFilter filter, LocalDate today) {
        return filtered("SELECT COUNT(*) FROM account a" + FILTER + INVITABLE, filter, hidden(viewer))
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** The same accounts, by name. */
    List<AccountId> invitable(Actor viewer, AccountFilter filter, LocalDate today, int limit) {
        return filtered(
                        "SELECT a.id FROM account a" + FILTER + INVITABLE
                                + " ORDER BY a.display_name, a.id LIMIT :limit",
                        filter,
                        hidden(viewer))
                .param("today", today)
                .param("limit", limit)
                .query((row, number) -> new AccountId(Ids.of(row.getBytes("id"))))
                .list();
    }

    private List<byte[]> hidden(Actor viewer) {
        return Stream.concat(
                        Stream.of(NOBODY), people.nameless(viewer).stream().map(person -> Ids.bytes(person.value())))
                .toList();
    }

    private JdbcClient.StatementSpec filtered(String sql, AccountFilter filter, List<byte[]> hidden) {
        Role role = filter.role();
        Scope part = filter.part();
        return jdbc.sql(sql)
                .param("hidden", hidden)
                .param("text", filter.text().strip())
                .param("inactive", filter.inactive())
                .param("start", LikePattern.startsWith(filter.text()))
                .param("anywhere", LikePattern.contains(filter.text()))
                .param("role", role == null ? "" : role.name())
                .param("scope", part == null ? "" : ScopeColumn.text(part));
    }

    private AccountRow row(ResultSet row) throws SQLException {
        return new AccountRow(
                new AccountId(Ids.of(row.getBytes("id"))),
                row.getString("username"),
                row.getString("shown_name"),
                row.getString("shown_email"),
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
