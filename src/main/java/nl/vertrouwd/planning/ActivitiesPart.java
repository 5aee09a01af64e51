package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.CsvRow;
import nl.vertrouwd.organisation.ExchangeFormats;
import nl.vertrouwd.organisation.FileCounts;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportWriter;
import nl.vertrouwd.organisation.ImportedUnits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was done and counted in heads. Its rows have no key: afterwards the product holds each at least as many times as the file. One that
 * was withdrawn here is held and stays withdrawn, which is told.
 */
@Component
@Order(216)
class ActivitiesPart implements ImportPart {

    static final String FILE = "activities.csv";

    private static final List<String> COLUMNS = ExchangeFormats.columns(FILE);

    private final ImportQueries database;
    private final Clock clock;

    ActivitiesPart(ImportQueries database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        ImportedUnits units = context.shared(ImportedUnits.class);
        List<Row> delivered = new ArrayList<>();
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, List.of(), row -> read(row, units, delivered));
        return new PreparedActivities(context, delivery, delivered);
    }

    private record Row(long line, DoneActivity done) {}

    private static void read(CsvRow row, ImportedUnits units, List<Row> delivered) {
        LocalDate date = row.date("date");
        ActivityKind kind = row.oneOf("kind", ActivityKind.class);
        String code = row.code("unit_code", CodeColumns.LONGEST);
        UnitId unit = units.find(code).orElse(null);
        if (unit == null && !code.isEmpty() && units.isReadable()) {
            row.error("unit_code", "organisation.import.error.unknown-unit", CsvRow.shown(code));
        }
        String title = row.oneLine("title", DoneActivity.LONGEST_TITLE);
        Integer times = row.requiredNumber("times", 0, DoneActivity.MOST);
        Integer participants = row.requiredNumber("participants", 0, DoneActivity.MOST);
        if (row.hasErrors() || date == null || kind == null || unit == null || times == null || participants == null) {
            return;
        }
        delivered.add(new Row(row.line(), new DoneActivity(date, kind, unit.value(), title, times, participants)));
    }

    /** How many times the product holds a row. */
    private static final class Held {

        private int standing;
        private int withdrawn;
    }

    private final class PreparedActivities implements Prepared {

        private final ImportContext.Delivery delivery;
        private final int rows;
        private final List<DoneActivity> added = new ArrayList<>();

        PreparedActivities(ImportContext context, ImportContext.Delivery delivery, List<Row> delivered) {
            this.delivery = delivery;
            this.rows = delivered.size();
            Map<DoneActivity, Held> held = delivered.isEmpty() ? Map.of() : held();
            delivered.forEach(row -> decide(context, row, held.getOrDefault(row.done(), new Held())));
        }

        private void decide(ImportContext context, Row row, Held held) {
            if (held.standing > 0) {
                held.standing--;
            } else if (held.withdrawn > 0) {
                held.withdrawn--;
                context.conflict(FILE, row.line(), "title", "planning.import.conflict.activity-withdrawn");
            } else {
                added.add(row.done());
            }
        }

        @Override
        public List<FileCounts> counts() {
            return delivery == ImportContext.Delivery.READ
                    ? List.of(new FileCounts(FILE, added.size(), 0, 0, 0, rows - added.size()))
                    : List.of();
        }

        @Override
        public void write(ImportWriter writer) {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            writer.write(
                    FILE,
                    "INSERT INTO activity (id, date, kind, unit_id, title, times, participants, recorded_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    added,
                    (statement, done) -> {
                        statement.setBytes(1, bytes(Ids.next()));
                        statement.setObject(2, done.date());
                        statement.setString(3, done.kind().name());
                        statement.setBytes(4, bytes(done.unit()));
                        statement.setString(5, done.title());
                        statement.setInt(6, done.times());
                        statement.setInt(7, done.participants());
                        statement.setObject(8, now);
                    });
        }
    }

    private Map<DoneActivity, Held> held() {
        Map<DoneActivity, Held> held = new HashMap<>();
        database.each(
                "SELECT date, kind, unit_id, title, times, participants, withdrawn_at IS NOT NULL FROM activity",
                row -> {
                    DoneActivity done = new DoneActivity(
                            row.getObject(1, LocalDate.class),
                            ActivityKind.valueOf(row.getString(2)),
                            Ids.of(row.getBytes(3)),
                            row.getString(4),
                            row.getInt(5),
                            row.getInt(6));
                    Held one = held.computeIfAbsent(done, none -> new Held());
                    if (row.getBoolean(7)) {
                        one.withdrawn++;
                    } else {
                        one.standing++;
                    }
                });
        return held;
    }
}
