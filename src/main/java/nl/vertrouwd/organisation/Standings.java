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

/** Looks up where people are: in the tree, and in the networks of confidants. */
@Component
class Standings {

    private static final String SELECT = """
            SELECT x.person_id, c.ancestor_id
            FROM placement x
            JOIN unit_path c ON c.descendant_id = x.unit_id AND c.valid_from <= :day AND c.valid_until > :day
            WHERE x.person_id IN (:people) AND x.valid_from <= :day AND x.valid_until > :day
            """;

    private final JdbcClient database;
    private final ConfidantNetworks networks;

    Standings(JdbcClient database, ConfidantNetworks networks) {
        this.database = database;
        this.networks = networks;
    }

    /**
     * Where each of them is on the day; who is nowhere is left out. A fixed number of statements.
     *
     * @param networked whether the networks matter to who asks
     */
    Map<PersonId, Standing> of(Collection<PersonId> people, LocalDate day, boolean networked) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Set<UnitId>> above = above(people, day);
        Map<PersonId, String> in = networked ? networks.of(people, day) : Map.of();
        Map<PersonId, Standing> standings = new HashMap<>();
        for (PersonId person : people) {
            if (above.containsKey(person) || in.containsKey(person)) {
                standings.put(person, new Standing(above.getOrDefault(person, Set.of()), in.getOrDefault(person, "")));
            }
        }
        return standings;
    }

    private Map<PersonId, Set<UnitId>> above(Collection<PersonId> people, LocalDate day) {
        Map<PersonId, Set<UnitId>> above = new HashMap<>();
        List<byte[]> keys = Set.copyOf(people).stream()
                .map(person -> Ids.bytes(person.value()))
                .toList();
        database.sql(SELECT).param("day", day).param("people", keys).query(row -> {
            above.computeIfAbsent(new PersonId(Ids.of(row.getBytes("person_id"))), id -> new HashSet<>())
                    .add(new UnitId(Ids.of(row.getBytes("ancestor_id"))));
        });
        return above;
    }
}
