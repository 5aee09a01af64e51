package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The people of the personnel file. Someone who was announced and withdrawn before the first day is found by identity only, so that
 * what already refers to them keeps a name.
 */
@Service
public class Persons {

    static final String COLUMNS =
            "p.id, p.personnel_number, p.given_name, p.infix, p.family_name, p.email, p.employed_from, p.employed_until";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM person p ";

    private final JdbcClient database;
    private final Clock clock;

    Persons(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The person with this identity, if there is one. */
    public Optional<Person> find(PersonId id) {
        return database.sql(SELECT + "WHERE p.id = ?")
                .param(Ids.bytes(id.value()))
                .query(Persons::person)
                .optional();
    }

    /** The person with this personnel number, if there is one. */
    public Optional<Person> byPersonnelNumber(String personnelNumber) {
        return database.sql(SELECT + "WHERE p.personnel_number = ? AND NOT p.withdrawn")
                .param(personnelNumber)
                .query(Persons::person)
                .optional();
    }

    /** The people with these identities; unknown ones are left out; one statement. */
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new HashMap<>();
        if (!ids.isEmpty()) {
            List<byte[]> keys =
                    new HashSet<>(ids).stream().map(id -> Ids.bytes(id.value())).toList();
            database.sql(SELECT + "WHERE p.id IN (:ids)")
                    .param("ids", keys)
                    .query(Persons::person)
                    .list()
                    .forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    /** At most {@code limit} people employed today who are found by the text (see {@link PersonSearch}), by family name. */
    public List<Person> search(String text, int limit) {
        PersonSearch search = PersonSearch.of(text);
        return database.sql(SELECT + "JOIN (SELECT " + search.hint() + " p.id FROM person p"
                        + " WHERE NOT p.withdrawn AND p.employed_from <= :day AND p.employed_until > :day AND "
                        + search.condition()
                        + " ORDER BY p.family_name, p.given_name, p.personnel_number LIMIT :limit) found ON found.id = p.id"
                        + " ORDER BY p.family_name, p.given_name, p.personnel_number")
                .params(search.parameters())
                .param("day", LocalDate.now(clock))
                .param("limit", limit)
                .query(Persons::person)
                .list();
    }

    /**
     * Everybody who is found by the text (see {@link PersonSearch}), also who left, with their place on that day; by family name, one
     * statement for a page. Refuses who is neither planner nor administrator.
     */
    public List<PersonPlace> places(Actor actor, String text, LocalDate day, int offset, int limit) {
        if (!actor.hasAny(Role.ADMINISTRATOR, Role.PLANNER)) {
            throw new DomainException("organisation.persons.refused");
        }
        PersonSearch search = PersonSearch.of(text);
        return database.sql("""
                        SELECT p.personnel_number, p.full_name, p.employed_from <= :day AND p.employed_until > :day AS employed,
                               COALESCE(n.name, '') AS unit, COALESCE(u.code, '') AS unit_code, COALESCE(s.name, '') AS site,
                               COALESCE(x.leads_unit, FALSE) AS leads
                        FROM (SELECT %s p.id FROM person p WHERE NOT p.withdrawn AND %s
                              ORDER BY p.family_name, p.given_name, p.personnel_number LIMIT :limit OFFSET :offset) found
                        JOIN person p ON p.id = found.id
                        LEFT JOIN placement x ON x.person_id = p.id AND x.valid_from <= :day AND x.valid_until > :day
                        LEFT JOIN unit u ON u.id = x.unit_id
                        LEFT JOIN unit_period n ON n.unit_id = u.id AND n.valid_from <= :day AND n.valid_until > :day
                        LEFT JOIN site s ON s.id = x.site_id
                        ORDER BY p.family_name, p.given_name, p.personnel_number
                        """.formatted(search.hint(), search.condition()))
                .params(search.parameters())
                .param("day", day)
                .param("offset", offset)
                .param("limit", limit)
                .query(Persons::place)
                .list();
    }

    private static PersonPlace place(ResultSet row, int number) throws SQLException {
        return new PersonPlace(
                row.getString("personnel_number"),
                row.getString("full_name"),
                row.getBoolean("employed"),
                row.getString("unit"),
                row.getString("unit_code"),
                row.getString("site"),
                row.getBoolean("leads"));
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(Ids.of(row.getBytes("id"))),
                row.getString("personnel_number"),
                row.getString("given_name"),
                row.getString("infix"),
                row.getString("family_name"),
                row.getString("email"),
                new DateRange(
                        row.getObject("employed_from", LocalDate.class),
                        row.getObject("employed_until", LocalDate.class)));
    }
}
