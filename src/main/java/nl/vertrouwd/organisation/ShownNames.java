package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.PersonNames;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who works below a shielded unit is a number to everybody but themselves. */
@Component
class ShownNames implements PersonNames {

    private static final String SELECT = """
            WITH RECURSIVE above (person_id, parent_id, shielded) AS (
                SELECT x.person_id, u.parent_id, u.shielded FROM placement x
                  JOIN unit_period u ON u.unit_id = x.unit_id AND u.valid_from <= :day AND u.valid_until > :day
                 WHERE x.person_id IN (:ids) AND x.valid_from <= :day AND x.valid_until > :day
                UNION ALL
                SELECT a.person_id, u.parent_id, u.shielded FROM above a
                  JOIN unit_period u ON u.unit_id = a.parent_id AND u.valid_from <= :day AND u.valid_until > :day)
            SELECT p.id, p.personnel_number, p.full_name,
                   EXISTS (SELECT 1 FROM above a WHERE a.person_id = p.id AND a.shielded) AS shielded
              FROM person p WHERE p.id IN (:ids)
            """;

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
        database.sql(SELECT)
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
}
