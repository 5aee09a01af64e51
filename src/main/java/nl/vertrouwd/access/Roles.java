package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role for which part, now and before; for administrators only. */
@Service
public class Roles {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final Accounts service;
    private final AccountNames names;

    Roles(JdbcClient jdbc, AccountRepository accounts, Accounts service, AccountNames names) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.service = service;
        this.names = names;
    }

    /** What an account may do because of the personnel file, without anybody giving it. */
    @Transactional(readOnly = true)
    public Set<Grant> derived(Actor by, AccountId id) {
        Administrators.require(by);
        return accounts.findById(id.value())
                .flatMap(service::known)
                .filter(KnownPerson::employedNow)
                .map(person -> service.derived(person.id()))
                .orElse(Set.of());
    }

    /** What an account was given, latest first; at most {@code limit} after the first {@code offset}. */
    @Transactional(readOnly = true)
    public List<RolePeriod> history(Actor by, AccountId id, Locale locale, int offset, int limit) {
        Administrators.require(by);
        return periods(by, id, locale, offset, limit);
    }

    /** All that the actor was ever given, latest first. */
    @Transactional(readOnly = true)
    public List<RolePeriod> own(Actor by, Locale locale) {
        return periods(by, by.account(), locale, 0, Integer.MAX_VALUE);
    }

    private List<RolePeriod> periods(Actor by, AccountId id, Locale locale, int offset, int limit) {
        List<Row> rows = jdbc.sql("""
                        SELECT role, scope_unit, scope_network, valid_from, valid_until, given_by, ended_by
                          FROM role_assignment WHERE account_id = :id
                         ORDER BY valid_from DESC, id DESC LIMIT :limit OFFSET :offset
                        """)
                .param("id", Ids.bytes(id.value()))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
        Set<AccountId> people = rows.stream().map(Row::givenBy).collect(Collectors.toCollection(HashSet::new));
        rows.stream().map(Row::endedBy).filter(Objects::nonNull).forEach(people::add);
        Map<AccountId, String> called = names.of(by, people, locale);
        return rows.stream().map(row -> row.period(called)).toList();
    }

    /** The parts for which anybody was given a role that is still held, all of Defence among them. */
    @Transactional(readOnly = true)
    public Collection<Scope> partsInUse(Actor by) {
        Administrators.require(by);
        return jdbc
                .sql("SELECT DISTINCT open_scope FROM role_assignment WHERE open_role IS NOT NULL")
                .query((row, number) -> ScopeColumn.parse(row.getString(1)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private record Row(
            Grant grant,
            Instant from,
            Instant until,
            AccountId givenBy,
            @Nullable AccountId endedBy) {

        RolePeriod period(Map<AccountId, String> called) {
            boolean held = until.equals(RoleAssignment.OPEN);
            return new RolePeriod(
                    grant,
                    from,
                    held ? null : until,
                    called.getOrDefault(givenBy, ""),
                    endedBy == null ? null : called.getOrDefault(endedBy, ""));
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        byte[] unit = row.getBytes("scope_unit");
        String network = row.getString("scope_network");
        Scope scope = unit != null
                ? new Scope.Below(new UnitId(Ids.of(unit)))
                : network == null ? Scope.EVERYTHING : new Scope.Network(network);
        byte[] endedBy = row.getBytes("ended_by");
        return new Row(
                new Grant(Role.valueOf(row.getString("role")), scope),
                Utc.instant(row.getObject("valid_from", LocalDateTime.class)),
                Utc.instant(row.getObject("valid_until", LocalDateTime.class)),
                new AccountId(Ids.of(row.getBytes("given_by"))),
                endedBy == null ? null : new AccountId(Ids.of(endedBy)));
    }
}
