package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.DateRange;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The suspensions: the file adds and changes; what is absent stays, and so does what somebody changed in the product. */
@Component
@Order(50)
class SuspensionsPart implements ImportPart {

    static final String FILE = "suspensions.csv";
    private static final List<String> COLUMNS = List.of("personnel_number", "reason", "from", "until");

    private final ImportQueries database;
    private final Clock clock;

    SuspensionsPart(ImportQueries database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        ImportedPersons persons = context.shared(ImportedPersons.class);
        Map<DeliveredSuspension.Key, DeliveredSuspension> delivered = new HashMap<>();
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, List.of(), row -> read(row, persons, delivered));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new PreparedFacts<>(
                FILE, delivery, List.copyOf(delivered.values()), new SuspensionTable(database, context, now));
    }

    private static void read(
            CsvRow row, ImportedPersons persons, Map<DeliveredSuspension.Key, DeliveredSuspension> delivered) {
        String number = row.code("personnel_number", 64);
        if (persons.isErased(number)) {
            return;
        }
        SuspensionReason reason = row.oneOf("reason", SuspensionReason.class);
        DateRange period = row.period("from", "until");
        ImportedPerson person = persons.get(number);
        if (person == null && !number.isEmpty() && persons.isReadable()) {
            row.error("personnel_number", "organisation.import.error.unknown-person", CsvRow.shown(number));
        }
        if (person == null || reason == null || period == null) {
            return;
        }
        DeliveredSuspension one = new DeliveredSuspension(row.line(), person, reason, period);
        DeliveredSuspension before = delivered.putIfAbsent(one.key(), one);
        if (before != null) {
            row.error("from", "organisation.import.error.twice", Long.toString(before.line()));
        }
    }
}
