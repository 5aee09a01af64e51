package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries of the audit trail; for administrators only. Who searches for somebody's entries is written down as well. */
@Service
public class AuditSearch {

    /** The kinds of things that entries are about, as the filter knows them. */
    public static final List<String> KINDS = List.of(
            "account",
            "person",
            "delegation",
            "import",
            "erasure",
            "exemption",
            "course",
            "scheme",
            "room",
            "trainer",
            "session",
            "planning",
            "target",
            "branch-need",
            "team-request",
            "activity",
            "activity-request",
            "menu-item",
            "setting",
            "job",
            "message-text",
            "mail",
            "export",
            "audit");

    private static final int MOST = 200;
    private static final String SELECT = """
            SELECT %s, s.number, c.entry_id IS NULL AS emptied, c.before_json, c.after_json
              FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id LEFT JOIN audit_content c ON c.entry_id = e.id
             WHERE TRUE
            """.formatted(AuditEntry.COLUMNS);

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final AuditWriter writer;
    private final AccountRepository accounts;
    private final People people;
    private final AccountNames names;
    private final PersonNames personNames;
    private final Clock clock;

    AuditSearch(
            JdbcClient jdbc,
            AuditTrail trail,
            AuditWriter writer,
            AccountRepository accounts,
            People people,
            AccountNames names,
            PersonNames personNames,
            Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.writer = writer;
        this.accounts = accounts;
        this.people = people;
        this.names = names;
        this.personNames = personNames;
        this.clock = clock;
    }

    /** The entries that the filter finds, latest first; at most 200 at a time. Nothing when it names somebody who is not known. */
    @Transactional
    public List<AuditRow> page(Actor by, AuditFilter filter, Locale locale, int offset, int limit) {
        Administrators.require(by);
        Optional<String> number = given(filter.number());
        Optional<String> username = given(filter.username());
        Optional<PersonId> about = number.flatMap(people::byPersonnelNumber).map(KnownPerson::id);
        Optional<Account> actor = username.flatMap(accounts::findByUsername);
        if (number.isPresent() != about.isPresent() || username.isPresent() != actor.isPresent()) {
            return List.of();
        }
        trail.looked(
                by,
                Stream.concat(about.stream(), actor.map(Account::person).stream())
                        .toList(),
                "access.look.audit");
        return shown(by, found(filter, about, actor, offset, Math.min(limit, MOST)), locale);
    }

    /** People of whom entries can be asked, by any part of their name or the beginning of their number. */
    @Transactional(readOnly = true)
    public List<NamedPerson> people(Actor by, String text, int offset, int limit) {
        Administrators.require(by);
        return personNames.search(by, text, offset, limit);
    }

    /** Everything that was written down of the actor's own person, looks apart, latest first. */
    @Transactional(readOnly = true)
    public List<AuditRow> own(Actor by, Locale locale) {
        PersonId person = by.person();
        if (person == null) {
            return List.of();
        }
        List<Found> found = jdbc.sql(SELECT + " AND e.person_id = ? AND e.action <> ? ORDER BY e.at DESC, e.id DESC")
                .params(Ids.bytes(person.value()), AuditTrail.LOOKED)
                .query((row, number) -> found(row))
                .list();
        return shown(by, found, locale);
    }

    /**
     * What was written down of one thing that is nobody's, latest first; for services that have decided that the actor may read it. Two or
     * three statements.
     */
    @Transactional(readOnly = true)
    public List<AuditRow> about(Actor by, AuditSubject thing, Locale locale, int limit) {
        List<Found> found = jdbc.sql(
                        SELECT
                                + " AND e.subject_kind = ? AND e.subject_id = ? AND e.person_id IS NULL ORDER BY e.at DESC, e.id DESC LIMIT ?")
                .params(thing.kind(), Ids.bytes(Objects.requireNonNull(thing.id())), Math.min(limit, MOST))
                .query((row, number) -> found(row))
                .list();
        return shown(by, found, locale);
    }

    /**
     * What was written down since a moment of things of one kind that are nobody's, latest first; for services that have decided that the
     * actor may read it. Two or three statements.
     */
    @Transactional(readOnly = true)
    public List<AuditRow> since(Actor by, String kind, Instant moment, Locale locale, int limit) {
        List<Found> found = jdbc.sql(
                        SELECT
                                + " AND e.at >= ? AND e.subject_kind = ? AND e.person_id IS NULL ORDER BY e.at DESC, e.id DESC LIMIT ?")
                .params(Utc.of(moment), kind, Math.min(limit, MOST))
                .query((row, number) -> found(row))
                .list();
        return shown(by, found, locale);
    }

    /** Whether the chain is kept up; the whole of it is judged by {@code ./vertrouwd audit verify}. */
    @Transactional(readOnly = true)
    public AuditState state(Actor by) {
        Administrators.require(by);
        return jdbc.sql("""
                        SELECT COALESCE((SELECT MAX(number) FROM audit_seal), 0) AS sealed,
                               EXISTS (SELECT 1 FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id
                                        WHERE e.at < :latest) AS late
                        """)
                .param("latest", Utc.of(clock.instant().minus(AuditVerifier.LATEST)))
                .query((row, number) -> new AuditState(row.getLong("sealed"), row.getBoolean("late")))
                .single();
    }

    private record Found(AuditEntry entry, @Nullable Long number, boolean emptied, List<AuditRow.Change> changes) {}

    private List<Found> found(
            AuditFilter filter, Optional<PersonId> about, Optional<Account> actor, int offset, int limit) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> values = new ArrayList<>();
        about.ifPresent(person -> also(sql, values, "e.person_id = ?", Ids.bytes(person.value())));
        actor.ifPresent(account ->
                also(sql, values, "e.account_id = ?", Ids.bytes(account.id().value())));
        if (!filter.action().isBlank()) {
            also(sql, values, "e.action = ?", filter.action());
        }
        if (!filter.kind().isBlank()) {
            also(sql, values, "e.subject_kind = ?", filter.kind());
        }
        if (filter.from() != null) {
            also(sql, values, "e.at >= ?", midnight(filter.from()));
        }
        if (filter.until() != null) {
            also(sql, values, "e.at < ?", midnight(filter.until().plusDays(1)));
        }
        sql.append(" ORDER BY e.at DESC, e.id DESC LIMIT ")
                .append(limit)
                .append(" OFFSET ")
                .append(offset);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, number) -> found(row))
                .list();
    }

    private List<AuditRow> shown(Actor by, List<Found> found, Locale locale) {
        Map<AccountId, String> called = names.of(
                by,
                found.stream()
                        .flatMap(each -> Stream.of(each.entry().account(), accountAbout(each.entry())))
                        .filter(Objects::nonNull)
                        .map(AccountId::new)
                        .toList(),
                locale);
        List<PersonId> persons = found.stream()
                .map(each -> each.entry().person())
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .toList();
        Map<PersonId, String> known = persons.isEmpty() ? Map.of() : personNames.of(by, persons);
        return found.stream()
                .map(each -> new AuditRow(
                        each.number(),
                        each.entry().at(),
                        each.entry().action(),
                        called.getOrDefault(new AccountId(each.entry().account()), ""),
                        names.shown(about(each.entry(), called, known), locale),
                        each.changes(),
                        each.emptied()))
                .toList();
    }

    private static @Nullable UUID accountAbout(AuditEntry entry) {
        return entry.kind().equals("account") ? entry.subject() : null;
    }

    private static String about(AuditEntry entry, Map<AccountId, String> accounts, Map<PersonId, String> persons) {
        UUID person = entry.person();
        UUID account = accountAbout(entry);
        String ofPerson = person == null ? null : persons.get(new PersonId(person));
        if (ofPerson != null) {
            return ofPerson;
        }
        return account == null ? "" : accounts.getOrDefault(new AccountId(account), "");
    }

    private Found found(ResultSet row) throws SQLException {
        Map<String, String> before = writer.values(row.getString("before_json"));
        Map<String, String> after = writer.values(row.getString("after_json"));
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<AuditRow.Change> changes = fields.stream()
                .map(field -> new AuditRow.Change(field, before.get(field), after.get(field)))
                .sorted(Comparator.comparing(AuditRow.Change::isContext).reversed())
                .toList();
        return new Found(AuditEntry.of(row), row.getObject("number", Long.class), row.getBoolean("emptied"), changes);
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    private Object midnight(LocalDate day) {
        return Utc.of(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static void also(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(" AND ").append(condition);
        values.add(value);
    }
}
