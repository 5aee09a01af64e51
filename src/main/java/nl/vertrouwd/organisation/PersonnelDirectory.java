package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.vertrouwd.access.KnownPerson;
import nl.vertrouwd.access.PersonDirectory;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what accounts ask about people. */
@Component
class PersonnelDirectory implements PersonDirectory {

    private static final String SELECT = """
            SELECT id, personnel_number, full_name, email,
                   NOT withdrawn AND employed_from <= :day AND employed_until > :day AS employed_now
            FROM person WHERE
            """;

    private final JdbcClient database;
    private final Clock clock;

    PersonnelDirectory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<KnownPerson> byPersonnelNumber(String personnelNumber) {
        return one("personnel_number = :key AND NOT withdrawn", personnelNumber);
    }

    @Override
    public Optional<KnownPerson> find(PersonId id) {
        return one("id = :key", Ids.bytes(id.value()));
    }

    private Optional<KnownPerson> one(String condition, Object key) {
        return database.sql(SELECT + condition)
                .param("day", LocalDate.now(clock))
                .param("key", key)
                .query(PersonnelDirectory::known)
                .optional();
    }

    private static KnownPerson known(ResultSet row, int number) throws SQLException {
        return new KnownPerson(
                new PersonId(Ids.of(row.getBytes("id"))),
                row.getString("personnel_number"),
                row.getString("full_name"),
                row.getString("email"),
                row.getBoolean("employed_now"));
    }
}
