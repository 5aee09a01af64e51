package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Everybody of the personnel file, whoever asks: for services that carry something out and have decided themselves who may see what comes
 * of it. Screens, controllers and commands ask {@link Persons}; a test keeps them off this. Someone who was announced and withdrawn before
 * the first day is found by identity only, so that what already refers to them keeps a name.
 */
@Service
public class PersonRegister {

    private static final String SELECT = """
            SELECT p.id, p.personnel_number, p.given_name, p.infix, p.family_name, p.email, p.employed_from, p.employed_until
            FROM person p
            """;

    private final JdbcClient database;
    private final Shield shield;
    private final Clock clock;

    PersonRegister(JdbcClient database, Shield shield, Clock clock) {
        this.database = database;
        this.shield = shield;
        this.clock = clock;
    }

    /** The person with this identity, if there is one. */
    public Optional<Person> find(PersonId id) {
        return database.sql(SELECT + "WHERE p.id = ?")
                .param(Ids.bytes(id.value()))
                .query(PersonRegister::person)
                .optional();
    }

    /** The person with this personnel number, if there is one. */
    public Optional<Person> byPersonnelNumber(String personnelNumber) {
        return database.sql(SELECT + "WHERE p.personnel_number = ? AND NOT p.withdrawn AND NOT p.erased")
                .param(personnelNumber)
                .query(PersonRegister::person)
                .optional();
    }

    /** Who has which of these personnel numbers; nobody who was erased; one statement. */
    public Map<String, PersonId> byNumbers(Collection<String> numbers) {
        Map<String, PersonId> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            database.sql(
                            "SELECT p.personnel_number, p.id FROM person p WHERE p.personnel_number IN (:numbers) AND NOT p.withdrawn AND NOT p.erased")
                    .param("numbers", numbers)
                    .query(row -> {
                        found.put(row.getString(1), new PersonId(Ids.of(row.getBytes(2))));
                    });
        }
        return found;
    }

    /** The people with these identities; unknown ones are left out; one statement. */
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new HashMap<>();
        if (!ids.isEmpty()) {
            database.sql(SELECT + "WHERE p.id IN (:ids)")
                    .param("ids", keys(ids))
                    .query(PersonRegister::person)
                    .list()
                    .forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    /**
     * The same people as they may be shown to a viewer who is known to be allowed to see them: who is shielded from the viewer on that day
     * has no name, and who was erased has the name of nobody and no number. In order of family name, then who is shielded; one statement.
     *
     * @param numbers whether the viewer sees the personnel number of who is shielded
     */
    public Map<PersonId, ShownPerson> shown(Actor viewer, Collection<PersonId> ids, LocalDate day, boolean numbers) {
        Map<PersonId, ShownPerson> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            database.sql(
                            "SELECT p.id, IF(p.erased, '', p.personnel_number) AS personnel_number, p.full_name, NOT p.erased AND "
                                    + Shield.hides("p.id")
                                    + " AS hidden, :numbers AS numbered FROM person p WHERE p.id IN (:ids)"
                                    + " ORDER BY hidden, IF(hidden, '', p.family_name), IF(hidden, '', p.given_name), p.id")
                    .params(shield.parameters(viewer, day))
                    .param("numbers", numbers)
                    .param("ids", keys(ids))
                    .query(PersonRegister::shown)
                    .list()
                    .forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    /** Who of these people is shielded today from anybody outside their own part; for what everybody may read; one statement. */
    public Set<PersonId> shielded(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        database.sql("SELECT p.id FROM person p WHERE p.id IN (:ids) AND " + Shield.anybody("p.id"))
                                .params(shield.parameters((PersonId) null, LocalDate.now(clock)))
                                .param("ids", keys(ids))
                                .query((row, number) -> new PersonId(Ids.of(row.getBytes("id"))))
                                .list());
    }

    /** From a row with the columns of a person, {@code hidden}, and {@code numbered}: whether the number shows nevertheless. */
    static ShownPerson shown(ResultSet row, int number) throws SQLException {
        boolean hidden = row.getBoolean("hidden");
        return new ShownPerson(
                new PersonId(Ids.of(row.getBytes("id"))),
                hidden ? "" : row.getString("full_name"),
                !hidden || row.getBoolean("numbered") ? row.getString("personnel_number") : "",
                hidden);
    }

    private static List<byte[]> keys(Collection<PersonId> ids) {
        return new HashSet<>(ids).stream().map(id -> Ids.bytes(id.value())).toList();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
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
