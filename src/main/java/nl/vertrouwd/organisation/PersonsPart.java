package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The persons: a full delivery; their attributes have no history. Who was erased is passed over and named. */
@Component
@Order(30)
class PersonsPart implements ImportPart {

    static final String FILE = "persons.csv";
    private static final List<String> COLUMNS = ExchangeFormats.columns(FILE);

    private static final int LONGEST_NAME = 200;

    private final ImportQueries database;
    private final ErasedList list;

    PersonsPart(ImportQueries database, ErasedList list) {
        this.database = database;
        this.list = list;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        ImportedPersons persons = existing();
        Changes<ImportedPerson> changes = new Changes<>();
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, List.of(), row -> read(row, persons, context));
        if (delivery == ImportContext.Delivery.READ) {
            persons.all().forEach(person -> deliver(person, context.deliveredOn(), changes));
        } else if (delivery == ImportContext.Delivery.UNREADABLE) {
            persons.unreadable();
        }
        context.share(ImportedPersons.class, persons);
        return new PreparedPersons(delivery, changes);
    }

    private static void read(CsvRow row, ImportedPersons persons, ImportContext context) {
        String number = row.code("personnel_number", 64);
        if (persons.isErased(number)) {
            context.conflict(FILE, row.line(), "personnel_number", "organisation.import.conflict.erased");
            return;
        }
        PersonRow read = values(row);
        if (number.isEmpty()) {
            return;
        }
        ImportedPerson person = persons.defined(number);
        if (person.line > 0) {
            row.error("personnel_number", "organisation.import.error.twice", Long.toString(person.line));
            return;
        }
        person.line = row.line();
        person.after = read;
    }

    private static @Nullable PersonRow values(CsvRow row) {
        String givenName = row.oneLine("given_name", LONGEST_NAME);
        String infix = row.oneLine("infix", LONGEST_NAME);
        String familyName = row.oneLine("family_name", LONGEST_NAME);
        if (row.isEmpty("given_name") && row.isEmpty("family_name")) {
            row.error("family_name", "organisation.import.error.no-name");
        }
        String email = row.oneLine("email", 320);
        Sex sex = row.choice("sex", Sex.class);
        Integer birthYear = row.number("birth_year", 0, Short.MAX_VALUE);
        RankGroup group = row.choice("rank_group", RankGroup.class);
        String rank = row.oneLine("rank", LONGEST_NAME);
        DateRange employment = row.period("employed_from", "employed_until");
        return employment == null
                ? null
                : new PersonRow(givenName, infix, familyName, email, sex, birthYear, group, rank, employment, false);
    }

    private static void deliver(ImportedPerson person, LocalDate deliveredOn, Changes<ImportedPerson> changes) {
        PersonRow existing = person.existing;
        if (person.line > 0) {
            if (existing == null) {
                changes.added.add(person);
            } else if (existing.equals(person.after)) {
                changes.unchanged++;
            } else {
                changes.changed.add(person);
            }
        } else if (existing == null || existing.withdrawn()) {
            return;
        } else if (!existing.employment().until().isAfter(deliveredOn)) {
            changes.unchanged++;
        } else if (existing.employment().from().isBefore(deliveredOn)) {
            DateRange ended = new DateRange(existing.employment().from(), deliveredOn);
            person.after = existing.with(ended, false);
            changes.closed.add(person);
        } else {
            person.after = existing.with(existing.employment(), true);
            changes.withdrawn.add(person);
        }
    }

    private ImportedPersons existing() {
        ImportedPersons persons = new ImportedPersons(list.numbers());
        database.each(
                "SELECT id, personnel_number, given_name, infix, family_name, email, sex, birth_year, rank_group,"
                        + " rank_name, employed_from, employed_until, withdrawn FROM person WHERE NOT erased ORDER BY id",
                row -> persons.add(new ImportedPerson(row.getString(2), Ids.of(row.getBytes(1)), stored(row))));
        return persons;
    }

    private static PersonRow stored(ResultSet row) throws SQLException {
        String sex = row.getString(7);
        int birthYear = row.getInt(8);
        Integer year = row.wasNull() ? null : birthYear;
        String group = row.getString(9);
        return new PersonRow(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                sex == null ? null : Sex.valueOf(sex),
                year,
                group == null ? null : RankGroup.valueOf(group),
                row.getString(10),
                new DateRange(row.getObject(11, LocalDate.class), row.getObject(12, LocalDate.class)),
                row.getBoolean(13));
    }
}
