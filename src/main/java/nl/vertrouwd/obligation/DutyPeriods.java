package nl.vertrouwd.obligation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.Scheme;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.obligation.rules.StatusPeriod;
import nl.vertrouwd.obligation.rules.StatusTimeline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the prepared periods of everybody equal to what the rules say of their facts. They can be thrown away at any time: the facts
 * and the pure function remain the judge. One renewal at a time, in however many processes.
 */
@Service
public class DutyPeriods {

    /** No date that can be asked for is later. */
    private static final LocalDate LAST = LocalDate.of(2201, 1, 1);

    private static final int ROWS_AT_ONCE = 2000;
    private static final String INSERT =
            "INSERT INTO duty_period (person_id, scheme, valid_from, valid_until, state, due_on) VALUES (?, ?, ?, ?, ?, ?)";

    private final Schemes schemes;
    private final FactsReader facts;
    private final JdbcTemplate database;
    private final Clock clock;

    DutyPeriods(Schemes schemes, FactsReader facts, JdbcTemplate database, Clock clock) {
        this.schemes = schemes;
        this.facts = facts;
        this.database = database;
        this.clock = clock;
    }

    /** Makes the periods of everybody anew, within the caller's transaction or one of its own; returns how many there are. */
    @Transactional
    public int renewAll() {
        return renewAll(DutyProgress.UNSEEN);
    }

    /** The same, telling how far it is. */
    @Transactional
    public int renewAll(DutyProgress progress) {
        lock();
        database.update("DELETE FROM duty_period");
        LocalDate today = LocalDate.now(clock);
        int rows = write(null, today, progress);
        database.update("UPDATE duty_computation SET known_on = ? WHERE id = 1", today);
        return rows;
    }

    /** Makes the periods of these people anew, within the transaction that changed a fact of theirs. */
    @Transactional
    public void renew(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        LocalDate known = lock();
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        database.update(
                "DELETE FROM duty_period WHERE person_id IN (" + marks + ")",
                people.stream().map(person -> Ids.bytes(person.value())).toArray());
        write(people, known == null ? LocalDate.now(clock) : known, DutyProgress.UNSEEN);
    }

    /** Makes everything anew when a day has begun since it was last made: what begins today was not known yesterday. */
    @Transactional
    public void renewForToday() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(knownOn()) && !today.equals(lock())) {
            renewAll();
        }
    }

    private @Nullable LocalDate knownOn() {
        return database.queryForObject("SELECT known_on FROM duty_computation WHERE id = 1", LocalDate.class);
    }

    private @Nullable LocalDate lock() {
        return database.queryForObject(
                "SELECT known_on FROM duty_computation WHERE id = 1 FOR UPDATE", LocalDate.class);
    }

    private int write(@Nullable Collection<PersonId> people, LocalDate today, DutyProgress progress) {
        List<DutyScheme> all = schemes.all();
        Map<PersonId, Facts> known = facts.read(people, all);
        List<Scheme> rules = all.stream().map(DutyScheme::rules).toList();
        List<Row> rows = new ArrayList<>(ROWS_AT_ONCE);
        int written = 0;
        List<PersonId> order = known.keySet().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        int done = 0;
        for (PersonId person : order) {
            progress.at(done++, order.size());
            Facts of = Objects.requireNonNull(known.get(person));
            Roles roles = Roles.of(of);
            rules.forEach(scheme -> add(rows, person, scheme, of, roles, today));
            if (rows.size() >= ROWS_AT_ONCE) {
                written += flush(rows);
            }
        }
        return written + flush(rows);
    }

    private static void add(List<Row> rows, PersonId person, Scheme scheme, Facts facts, Roles roles, LocalDate today) {
        LocalDate first = scheme.requirements().stream()
                .map(requirement -> requirement.inForce().from())
                .min(LocalDate::compareTo)
                .orElse(today);
        @Nullable Row open = null;
        for (StatusPeriod period :
                new StatusTimeline(scheme, facts, roles).through(new DateRange(first, LAST), today)) {
            LocalDate until = period.period().until();
            Row next = new Row(
                    person,
                    scheme.code(),
                    period.period().from(),
                    until.equals(LAST) ? DateRange.OPEN : until,
                    period.status().state(),
                    period.status().due());
            if (open != null && open.isFollowedBy(next)) {
                open = open.until(next.until());
            } else {
                add(rows, open);
                open = next;
            }
        }
        add(rows, open);
    }

    private static void add(List<Row> rows, @Nullable Row row) {
        if (row != null && row.state() != State.NOT_APPLICABLE) {
            rows.add(row);
        }
    }

    private int flush(List<Row> rows) {
        database.batchUpdate(INSERT, rows, ROWS_AT_ONCE, DutyPeriods::set);
        int count = rows.size();
        rows.clear();
        return count;
    }

    private static void set(PreparedStatement statement, Row row) throws SQLException {
        statement.setBytes(1, Ids.bytes(row.person().value()));
        statement.setString(2, row.scheme());
        statement.setObject(3, row.from());
        statement.setObject(4, row.until());
        statement.setString(5, row.state().name());
        statement.setObject(6, row.due());
    }

    private record Row(
            PersonId person,
            String scheme,
            LocalDate from,
            LocalDate until,
            State state,
            @Nullable LocalDate due) {

        /** Whether nothing that the table keeps changes between the two; advised requirements may. */
        boolean isFollowedBy(Row next) {
            return until.equals(next.from) && state == next.state && Objects.equals(due, next.due);
        }

        Row until(LocalDate later) {
            return new Row(person, scheme, from, later, state, due);
        }
    }
}
