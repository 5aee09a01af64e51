package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.PersonNames;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who is shielded is a number to who stands outside. */
@Component
class ShownNames implements PersonNames {

    private static final String NAMES = "SELECT p.id, IF(" + Shield.hides("p.id")
            + ", p.personnel_number, p.full_name) AS called FROM person p WHERE p.id IN (:ids)";
    private static final String NAMELESS =
            "SELECT DISTINCT s.person_id FROM shielded_period s WHERE s.valid_from <= :today AND s.valid_until > :today AND "
                    + Shield.hides("s.person_id");

    private final JdbcClient database;
    private final Shield shield;
    private final Clock clock;

    ShownNames(JdbcClient database, Shield shield, Clock clock) {
        this.database = database;
        this.shield = shield;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, String> of(Actor viewer, Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            List<byte[]> ids =
                    people.stream().distinct().map(id -> Ids.bytes(id.value())).toList();
            database.sql(NAMES)
                    .params(shield.parameters(viewer, LocalDate.now(clock)))
                    .param("ids", ids)
                    .query(row -> {
                        names.put(new PersonId(Ids.of(row.getBytes("id"))), row.getString("called"));
                    });
        }
        return names;
    }

    @Override
    public Set<PersonId> nameless(Actor viewer) {
        return viewer.equals(Accounts.SYSTEM)
                ? Set.of()
                : database.sql(NAMELESS)
                        .params(shield.parameters(viewer, LocalDate.now(clock)))
                        .query((row, number) -> new PersonId(Ids.of(row.getBytes("person_id"))))
                        .set();
    }
}
