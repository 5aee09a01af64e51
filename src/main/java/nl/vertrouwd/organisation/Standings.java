package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up where people are in the tree. */
@Component
class Standings {

    private static final String SELECT = """
            SELECT x.person_id, c.ancestor_id, IF(n.unit_id IS NULL, '', u.code) AS branch
            FROM placement x
            JOIN unit_path c ON c.descendant_id = x.unit_id AND c.valid_from <= :day AND c.valid_until > :day
            JOIN unit u ON u.id = c.ancestor_id
            LEFT JOIN unit_period n ON n.unit_id = u.id AND n.parent_id IS NULL AND n.valid_from <= :day AND n.valid_until > :day
            WHERE x.person_id IN (:people) AND x.valid_from <= :day AND x.valid_until > :day
            """;

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    /** Where each of them is on the day; who has no placement is left out; one statement. */
    Map<PersonId, Standing> of(Collection<PersonId> people, LocalDate day) {
        Map<PersonId, Set<UnitId>> above = new HashMap<>();
        Map<PersonId, String> branches = new HashMap<>();
        if (!people.isEmpty()) {
            List<byte[]> keys = Set.copyOf(people).stream()
                    .map(person -> Ids.bytes(person.value()))
                    .toList();
            database.sql(SELECT).param("day", day).param("people", keys).query(row -> {
                PersonId person = new PersonId(Ids.of(row.getBytes("person_id")));
                above.computeIfAbsent(person, id -> new HashSet<>())
                        .add(new UnitId(Ids.of(row.getBytes("ancestor_id"))));
                branches.merge(person, row.getString("branch"), String::concat);
            });
        }
        Map<PersonId, Standing> standings = new HashMap<>();
        above.forEach((person, units) -> standings.put(person, new Standing(units, branches.getOrDefault(person, ""))));
        return standings;
    }
}
