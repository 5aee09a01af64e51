package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people so that they can be recognised, for modules that have decided that the viewer may look; a test keeps screens off it. Who is
 * shielded from the viewer is not found by name, and by number without a name and a unit.
 */
@Service
public class PersonFinder {

    private static final String FOUND = """
            SELECT found.*, IF(found.hidden, '', COALESCE(n.name, '')) AS unit
            FROM (SELECT p.id, p.personnel_number, p.full_name, p.family_name, p.given_name, %s AS hidden, TRUE AS numbered
                  FROM person p WHERE NOT p.withdrawn AND NOT p.erased AND %s) found
            LEFT JOIN placement x ON x.person_id = found.id AND x.valid_from <= :day AND x.valid_until > :day
            LEFT JOIN unit_period n ON n.unit_id = x.unit_id AND n.valid_from <= :day AND n.valid_until > :day
            WHERE %s ORDER BY found.family_name, found.given_name, found.personnel_number LIMIT :limit
            """;

    private static final String NAMED = """
            p.id IN (SELECT id FROM (
              SELECT %s p.id FROM person p
              WHERE NOT p.withdrawn AND p.employed_from <= :day AND p.employed_until > :day AND %s AND NOT %s
              ORDER BY p.family_name, p.given_name, p.personnel_number LIMIT :limit) named)
            """;

    private final JdbcClient database;
    private final Shield shield;
    private final Clock clock;

    PersonFinder(JdbcClient database, Shield shield, Clock clock) {
        this.database = database;
        this.shield = shield;
        this.clock = clock;
    }

    /** The person with this whole personnel number, also when they left. */
    @Transactional(readOnly = true)
    public Optional<FoundPerson> byNumber(Actor viewer, String personnelNumber) {
        return find(viewer, "p.personnel_number = :number", "TRUE")
                .param("number", personnelNumber)
                .param("limit", 1)
                .query(PersonFinder::found)
                .optional();
    }

    /** At most {@code limit} people employed today who are found by name (see {@link PersonSearch}), by family name. */
    @Transactional(readOnly = true)
    public List<FoundPerson> byName(Actor viewer, String text, int limit) {
        PersonSearch search = PersonSearch.of(text);
        String named = NAMED.formatted(search.hint(), search.nameCondition(), Shield.hides("p.id"));
        return find(viewer, named, "NOT found.hidden")
                .params(search.parameters())
                .param("limit", limit)
                .query(PersonFinder::found)
                .list();
    }

    private JdbcClient.StatementSpec find(Actor viewer, String wanted, String shown) {
        return database.sql(FOUND.formatted(Shield.hides("p.id"), wanted, shown))
                .params(shield.parameters(viewer, LocalDate.now(clock)));
    }

    private static FoundPerson found(ResultSet row, int number) throws SQLException {
        return new FoundPerson(PersonRegister.shown(row, number), row.getString("unit"));
    }
}
