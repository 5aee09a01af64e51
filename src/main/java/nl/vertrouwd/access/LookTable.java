package nl.vertrouwd.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who looked into whose file in which hour, so that a look is written down once an hour. */
@Component
class LookTable {

    private static final int AT_ONCE = 500;
    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final JdbcTemplate database;

    LookTable(JdbcTemplate database) {
        this.database = database;
    }

    /** Notes that the account looked into these files; returns those into which it had not looked in that hour. */
    List<PersonId> first(AccountId account, List<PersonId> people, Instant hour) {
        List<PersonId> first = new ArrayList<>();
        for (int start = 0; start < people.size(); start += AT_ONCE) {
            List<PersonId> some = new ArrayList<>(people.subList(start, Math.min(start + AT_ONCE, people.size())));
            some.removeAll(noted(account, some, hour));
            if (!some.isEmpty() && note(account, some, hour) > 0) {
                first.addAll(some);
            }
        }
        return first;
    }

    /** Lets go of a thousand older ones. */
    void forgetBefore(Instant hour) {
        database.update("DELETE FROM audit_look WHERE hour < ? LIMIT " + FORGOTTEN_AT_ONCE, Utc.of(hour));
    }

    private Set<PersonId> noted(AccountId account, List<PersonId> people, Instant hour) {
        List<Object> values = new ArrayList<>(List.of(Ids.bytes(account.value()), Utc.of(hour)));
        people.forEach(person -> values.add(Ids.bytes(person.value())));
        return new HashSet<>(database.query(
                "SELECT person_id FROM audit_look WHERE account_id = ? AND hour = ? AND person_id IN ("
                        + String.join(", ", Collections.nCopies(people.size(), "?")) + ")",
                (row, number) -> new PersonId(Ids.of(row.getBytes(1))),
                values.toArray()));
    }

    private int note(AccountId account, List<PersonId> people, Instant hour) {
        List<Object> values = new ArrayList<>();
        people.forEach(person -> {
            values.add(Ids.bytes(account.value()));
            values.add(Ids.bytes(person.value()));
            values.add(Utc.of(hour));
        });
        return database.update(
                "INSERT IGNORE INTO audit_look (account_id, person_id, hour) VALUES "
                        + String.join(", ", Collections.nCopies(people.size(), "(?, ?, ?)")),
                values.toArray());
    }
}
