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
import java.util.Set;
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
    private static final int PEOPLE_AT_ONCE = 100;
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
        return renewAll(RenewalProgress.NONE);
    }

    /** The same, telling how far it is; who breaks it keeps the periods of before when that is allowed. */
    @Transactional
    public int renewAll(RenewalProgress progress) {
        lock();
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
        delete(people);
        write(people, known == null ? LocalDate.now(clock) : known, RenewalProgress.NONE);
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

    private int write(@Nullable Collection<PersonId> people, LocalDate today, RenewalProgress progress) {
        List<DutyScheme> all = schemes.all();
        Map<PersonId, Facts> known = facts.read(people, all);
        List<Scheme> rules = all.stream().map(DutyScheme::rules).toList();
        if (people == null) {
            forgetAllBut(known.keySet());
        }
        progress.expect(known.size());
        List<Row> rows = new ArrayList<>(ROWS_AT_ONCE);
        List<PersonId> done = new ArrayList<>();
        int written = 0;
        List<PersonId> order = known.keySet().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        for (PersonId person : order) {
            try {
                rows.addAll(rows(person, Objects.requireNonNull(known.get(person)), rules, today));
                done.add(person);
            } catch (RuntimeException broken) {
                progress.failed(person, broken);
            }
            if (rows.size() >= ROWS_AT_ONCE || done.size() >= PEOPLE_AT_ONCE) {
                written += flush(done, rows, people == null, progress);
            }
        }
        return written + flush(done, rows, people == null, progress);
    }

    /** Takes away what is there of people about whom nothing is known any more. */
    private void forgetAllBut(Set<PersonId> known) {
        List<PersonId> gone = database
                .query(
                        "SELECT DISTINCT person_id FROM duty_period",
                        (row, number) -> new PersonId(Ids.of(row.getBytes(1))))
                .stream()
                .filter(person -> !known.contains(person))
                .toList();
        for (int i = 0; i < gone.size(); i += PEOPLE_AT_ONCE) {
            delete(gone.subList(i, Math.min(i + PEOPLE_AT_ONCE, gone.size())));
        }
    }

    private void delete(Collection<PersonId> people) {
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        database.update(
                "DELETE FROM duty_period WHERE person_id IN (" + marks + ")",
                people.stream().map(person -> Ids.bytes(person.value())).toArray());
    }

    private static List<Row> rows(PersonId person, Facts facts, List<Scheme> rules, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        Roles roles = Roles.of(facts);
        rules.forEach(scheme -> add(rows, person, scheme, facts, roles, today));
        return rows;
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

    /** @param replace whether what was there of these people is still to be taken away */
    private int flush(List<PersonId> people, List<Row> rows, boolean replace, RenewalProgress progress) {
        if (replace && !people.isEmpty()) {
            delete(people);
        }
        database.batchUpdate(INSERT, rows, ROWS_AT_ONCE, DutyPeriods::set);
        int count = rows.size();
        progress.done(people.size());
        rows.clear();
        people.clear();
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
