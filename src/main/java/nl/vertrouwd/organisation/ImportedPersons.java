package nl.vertrouwd.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/** The persons as they will be after the import, for the checks of other files in the same folder. */
public final class ImportedPersons {

    private static final int LONGEST_NUMBER = 64;

    private final Map<String, ImportedPerson> byNumber = new LinkedHashMap<>();
    private final Predicate<String> erased;
    private boolean unreadable;

    ImportedPersons(Predicate<String> erased) {
        this.erased = erased;
    }

    /** Whether the number is that of somebody who was erased: every file passes its rows over, without an error. */
    public boolean isErased(String personnelNumber) {
        return erased.test(personnelNumber);
    }

    /** Whether nothing is wrong with the file of persons, so that an unknown number really is unknown. */
    public boolean isReadable() {
        return !unreadable;
    }

    /** The person with this number, if the product will know them. */
    public Optional<PersonId> find(String personnelNumber) {
        return Optional.ofNullable(byNumber.get(personnelNumber)).map(person -> new PersonId(person.id));
    }

    /**
     * The person whom a row names in {@code personnel_number}; empty for somebody unknown, which is an error of the row, and for somebody
     * erased, which is none: whose row it is passes it over.
     */
    public Optional<PersonId> named(CsvRow row) {
        if (passesOver(row)) {
            return Optional.empty();
        }
        String number = row.code("personnel_number", LONGEST_NUMBER);
        Optional<PersonId> person = find(number);
        if (person.isEmpty() && !number.isEmpty() && isReadable()) {
            row.error("personnel_number", "organisation.import.error.unknown-person", CsvRow.shown(number));
        }
        return person;
    }

    /** Whether the row is of somebody who was erased; then nothing else that is wrong with it is told. */
    public boolean passesOver(CsvRow row) {
        boolean erased = isErased(row.raw("personnel_number"));
        if (erased) {
            row.passOver();
        }
        return erased;
    }

    void unreadable() {
        unreadable = true;
    }

    void add(ImportedPerson person) {
        byNumber.put(person.number, person);
    }

    @Nullable
    ImportedPerson get(String number) {
        return byNumber.get(number);
    }

    /** The person with a number that the file of persons defines. */
    ImportedPerson defined(String number) {
        return byNumber.computeIfAbsent(number, unknown -> new ImportedPerson(unknown, Ids.next(), null));
    }

    Collection<ImportedPerson> all() {
        return byNumber.values();
    }

    /** Those whom the product had before the import. */
    Map<UUID, ImportedPerson> byId() {
        Map<UUID, ImportedPerson> persons = new HashMap<>();
        byNumber.values().stream()
                .filter(person -> person.existing != null)
                .forEach(person -> persons.put(person.id, person));
        return persons;
    }
}
