package nl.vertrouwd.organisation;

import static nl.vertrouwd.base.Ids.bytes;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The persons of a delivery, ready to be written. */
record PreparedPersons(ImportContext.Delivery delivery, Changes<ImportedPerson> changes)
        implements ImportPart.Prepared {

    private static final String STORE = """
            INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, sex, birth_year, rank_group,
                rank_name, employed_from, employed_until, withdrawn)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS fresh
            ON DUPLICATE KEY UPDATE given_name = fresh.given_name, infix = fresh.infix,
                family_name = fresh.family_name, email = fresh.email, sex = fresh.sex, birth_year = fresh.birth_year,
                rank_group = fresh.rank_group, rank_name = fresh.rank_name, employed_from = fresh.employed_from,
                employed_until = fresh.employed_until, withdrawn = fresh.withdrawn
            """;

    @Override
    public List<FileCounts> counts() {
        return delivery == ImportContext.Delivery.READ ? List.of(changes.counts(PersonsPart.FILE)) : List.of();
    }

    @Override
    public void write(ImportWriter writer) {
        List<ImportedPerson> persons = changes.toStore();
        persons.addAll(changes.withdrawn);
        persons.sort(Comparator.comparing(person -> person.id));
        writer.write(PersonsPart.FILE, STORE, persons, PreparedPersons::set);
    }

    private static void set(PreparedStatement statement, ImportedPerson person) throws SQLException {
        PersonRow row = Objects.requireNonNull(person.after);
        statement.setBytes(1, bytes(person.id));
        statement.setString(2, person.number);
        statement.setString(3, row.givenName());
        statement.setString(4, row.infix());
        statement.setString(5, row.familyName());
        statement.setString(6, row.email());
        statement.setString(7, row.sex() == null ? null : row.sex().name());
        statement.setObject(8, row.birthYear());
        statement.setString(9, row.rankGroup() == null ? null : row.rankGroup().name());
        statement.setString(10, row.rank());
        statement.setObject(11, row.employment().from());
        statement.setObject(12, row.employment().until());
        statement.setBoolean(13, row.withdrawn());
    }
}
