package nl.vertrouwd.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Judge;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.SchemeStatus;
import nl.vertrouwd.obligation.rules.State;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what is prepared with what the rules say, of everybody in every scheme on a date. */
@TestComponent
class TableAndRules {

    private final FactsReader facts;
    private final Schemes schemes;
    private final JdbcClient jdbc;
    private final Clock clock;

    TableAndRules(FactsReader facts, Schemes schemes, JdbcClient jdbc, Clock clock) {
        this.facts = facts;
        this.schemes = schemes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** On each of the days the table says what the rules say; returns the states that were met. */
    Set<State> agreeOn(List<LocalDate> days) {
        List<DutyScheme> kept = schemes.all();
        Map<PersonId, Facts> known = facts.read(null, kept);
        Map<PersonId, Roles> roles = new HashMap<>();
        known.forEach((person, one) -> roles.put(person, Roles.of(one)));
        LocalDate today = LocalDate.now(clock);
        Set<State> met = EnumSet.noneOf(State.class);
        for (LocalDate day : days) {
            Map<String, String> expected = new TreeMap<>();
            for (DutyScheme scheme : kept) {
                Judge judge = new Judge(scheme.rules());
                known.forEach((person, one) -> {
                    LocalDate then = day.isBefore(today) ? day : today;
                    SchemeStatus status = judge.judge(one, roles.get(person), day, then);
                    met.add(status.state());
                    if (status.state() != State.NOT_APPLICABLE) {
                        expected.put(person.value() + " " + scheme.code(), status.state() + " " + status.due());
                    }
                });
            }
            assertThat(stored(day)).as("on %s", day).isEqualTo(expected);
        }
        return met;
    }

    private Map<String, String> stored(LocalDate day) {
        Map<String, String> stored = new TreeMap<>();
        jdbc.sql("SELECT person_id, scheme, state, due_on FROM duty_period WHERE valid_from <= ? AND valid_until > ?")
                .params(day, day)
                .query(row -> {
                    stored.put(
                            Ids.of(row.getBytes(1)) + " " + row.getString(2),
                            row.getString(3) + " " + row.getObject(4, LocalDate.class));
                });
        return stored;
    }
}
