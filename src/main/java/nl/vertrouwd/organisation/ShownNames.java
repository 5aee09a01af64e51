package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.PersonNames;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who works below a shielded unit is a number to everybody but themselves. */
@Component
class ShownNames implements PersonNames {

    private static final String HIDDEN = """
            SELECT x.person_id FROM placement x
              JOIN unit_path c ON c.descendant_id = x.unit_id AND c.valid_from <= :day AND c.valid_until > :day
              JOIN unit_period u ON u.unit_id = c.ancestor_id AND u.valid_from <= :day AND u.valid_until > :day
             WHERE u.shielded AND x.valid_from <= :day AND x.valid_until > :day
            """;
    private static final String NAMES = """
            SELECT p.id, p.personnel_number, p.full_name, p.id IN (%s AND x.person_id IN (:ids)) AS shielded
              FROM person p WHERE p.id IN (:ids)
            """.formatted(HIDDEN);

    private final JdbcClient database;
    private final Clock clock;

    ShownNames(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, String> of(Actor viewer, Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        if (people.isEmpty()) {
            return names;
        }
        List<byte[]> ids =
                people.stream().distinct().map(id -> Ids.bytes(id.value())).toList();
        database.sql(NAMES)
                .param("day", LocalDate.now(clock))
                .param("ids", ids)
                .query((row, number) -> {
                    PersonId id = new PersonId(Ids.of(row.getBytes("id")));
                    boolean hidden = row.getBoolean("shielded") && !viewer.is(id);
                    names.put(id, row.getString(hidden ? "personnel_number" : "full_name"));
                    return id;
                })
                .list();
        return names;
    }

    @Override
    public Set<PersonId> nameless(Actor viewer) {
        if (viewer.equals(Accounts.SYSTEM)) {
            return Set.of();
        }
        Set<PersonId> hidden = database.sql(HIDDEN)
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new PersonId(Ids.of(row.getBytes("person_id"))))
                .set();
        return hidden.stream().filter(person -> !viewer.is(person)).collect(Collectors.toSet());
    }
}
