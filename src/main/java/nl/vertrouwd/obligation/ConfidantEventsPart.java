package nl.vertrouwd.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.obligation.rules.ConfidantEvent;
import nl.vertrouwd.obligation.rules.EventKind;
import nl.vertrouwd.organisation.CsvRow;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportedPersons;
import nl.vertrouwd.organisation.ImportedUnits;
import nl.vertrouwd.organisation.PreparedFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The path of confidants: the file adds and changes; what is absent stays, and so does what somebody changed in the product. */
@Component
@Order(400)
class ConfidantEventsPart implements ImportPart {

    static final String FILE = "confidant-events.csv";

    private static final List<String> COLUMNS = List.of("personnel_number", "network", "event", "date", "unit_code");
    private static final int CODE = 64;

    private final ImportQueries database;
    private final Clock clock;

    ConfidantEventsPart(ImportQueries database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        Map<StoredEvent.Key, DeliveredEvent> delivered = new HashMap<>();
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, List.of(), row -> read(row, context, delivered));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new PreparedFacts<>(
                FILE, delivery, List.copyOf(delivered.values()), new EventTable(database, context, now));
    }

    private static void read(CsvRow row, ImportContext context, Map<StoredEvent.Key, DeliveredEvent> delivered) {
        PersonId person = context.shared(ImportedPersons.class).named(row).orElse(null);
        ImportedUnits units = context.shared(ImportedUnits.class);
        String network = row.code("network", CODE);
        if (!network.isEmpty() && units.isReadable() && !units.isBranch(network)) {
            row.error("network", "obligation.import.error.network", CsvRow.shown(network));
        }
        EventKind kind = row.oneOf("event", EventKind.class);
        LocalDate date = row.date("date");
        UnitId unit = unit(row, units);
        if (row.hasErrors() || person == null || kind == null || date == null) {
            return;
        }
        DeliveredEvent one = new DeliveredEvent(row.line(), person, new ConfidantEvent(date, kind, network), unit);
        DeliveredEvent before = delivered.putIfAbsent(one.key(), one);
        if (before != null) {
            row.error("date", "organisation.import.error.twice", Long.toString(before.line()));
        }
    }

    /** A unit that exists but is not valid on the date is no error, nor is none. */
    private static @Nullable UnitId unit(CsvRow row, ImportedUnits units) {
        String code = row.oneLine("unit_code", CODE);
        if (code.isEmpty()) {
            return null;
        }
        Optional<UnitId> unit = units.find(code);
        if (unit.isEmpty() && units.isReadable()) {
            row.error("unit_code", "organisation.import.error.unknown-unit", CsvRow.shown(code));
        }
        return unit.orElse(null);
    }
}
