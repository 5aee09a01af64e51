package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people so that they can be recognised, for modules that decide who may look. A unit that is shielded, or below one that is,
 * is not named, and who works there is not found by name.
 */
@Service
public class PersonFinder {

    private static final String FOUND = """
            WITH RECURSIVE shielded (unit_id) AS (
              SELECT n.unit_id FROM unit_period n WHERE n.shielded AND n.valid_from <= :day AND n.valid_until > :day
              UNION
              SELECT n.unit_id FROM unit_period n JOIN shielded s ON n.parent_id = s.unit_id
              WHERE n.valid_from <= :day AND n.valid_until > :day)
            SELECT p.id, p.full_name, IF(s.unit_id IS NULL, COALESCE(n.name, ''), '') AS unit
            FROM person p
            LEFT JOIN placement x ON x.person_id = p.id AND x.valid_from <= :day AND x.valid_until > :day
            LEFT JOIN unit_period n ON n.unit_id = x.unit_id AND n.valid_from <= :day AND n.valid_until > :day
            LEFT JOIN shielded s ON s.unit_id = x.unit_id
            WHERE NOT p.withdrawn
            """;

    private final JdbcClient database;
    private final Clock clock;

    PersonFinder(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The person with this whole personnel number, also when they left. */
    @Transactional(readOnly = true)
    public Optional<FoundPerson> byNumber(String personnelNumber) {
        return database.sql(FOUND + "AND p.personnel_number = :number")
                .param("day", LocalDate.now(clock))
                .param("number", personnelNumber)
                .query(PersonFinder::found)
                .optional();
    }

    /** At most {@code limit} people employed today whose family name or full name starts with the text, by family name. */
    @Transactional(readOnly = true)
    public List<FoundPerson> byName(String text, int limit) {
        return database.sql(FOUND + "AND p.employed_from <= :day AND p.employed_until > :day AND s.unit_id IS NULL AND "
                        + PersonSearch.NAME_MATCHES
                        + " ORDER BY p.family_name, p.given_name, p.personnel_number LIMIT :limit")
                .param("day", LocalDate.now(clock))
                .param("start", PersonSearch.startsWith(text))
                .param("limit", limit)
                .query(PersonFinder::found)
                .list();
    }

    private static FoundPerson found(ResultSet row, int number) throws SQLException {
        return new FoundPerson(
                new PersonId(Ids.of(row.getBytes("id"))), row.getString("full_name"), row.getString("unit"));
    }
}
