package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.obligation.rules.ConfidantEvent;
import nl.vertrouwd.obligation.rules.EventKind;
import nl.vertrouwd.organisation.FactTable;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportWriter;
import org.jspecify.annotations.Nullable;

/** How an import writes the events of the path of confidants. */
final class EventTable implements FactTable<DeliveredEvent, StoredEvent> {

    private static final String FILE = ConfidantEventsPart.FILE;

    private final ImportQueries database;
    private final ImportContext context;
    private final LocalDateTime now;

    EventTable(ImportQueries database, ImportContext context, LocalDateTime now) {
        this.database = database;
        this.context = context;
        this.now = now;
    }

    @Override
    public List<StoredEvent> stored(Collection<DeliveredEvent> delivered) {
        List<StoredEvent> stored = new ArrayList<>();
        database.each(
                """
                SELECT id, person_id, date, event, network, unit_id, changed_in_product_at IS NOT NULL, withdrawn_at IS NOT NULL
                FROM confidant_event ORDER BY recorded_at, id
                """,
                row -> stored.add(new StoredEvent(
                        Ids.of(row.getBytes(1)),
                        new PersonId(Ids.of(row.getBytes(2))),
                        new ConfidantEvent(
                                row.getObject(3, LocalDate.class),
                                EventKind.valueOf(row.getString(4)),
                                row.getString(5)),
                        unit(row.getBytes(6)),
                        row.getBoolean(7),
                        row.getBoolean(8))));
        return stored;
    }

    @Override
    public void lock(ImportWriter writer, Collection<DeliveredEvent> concerned) {
        List<UUID> people =
                concerned.stream().map(row -> row.person().value()).distinct().toList();
        writer.lock("person", people);
    }

    @Override
    public void add(ImportWriter writer, List<DeliveredEvent> added) {
        writer.write(FILE, """
                INSERT INTO confidant_event (id, person_id, network, event, date, unit_id, recorded_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0)
                """, added, (statement, row) -> {
            statement.setBytes(1, Ids.bytes(Ids.next()));
            statement.setBytes(2, Ids.bytes(row.person().value()));
            statement.setString(3, row.event().network());
            statement.setString(4, row.event().kind().name());
            statement.setObject(5, row.event().date());
            statement.setBytes(6, bytes(row.unit()));
            statement.setObject(7, now);
        });
    }

    @Override
    public void change(ImportWriter writer, List<Change<DeliveredEvent, StoredEvent>> changed) {
        writer.write(
                FILE,
                "UPDATE confidant_event SET unit_id = ?, version = version + 1 WHERE id = ?",
                changed,
                (statement, change) -> {
                    statement.setBytes(1, bytes(change.delivered().unit()));
                    statement.setBytes(2, Ids.bytes(change.stored().id()));
                });
    }

    @Override
    public void agree(ImportWriter writer, List<Change<DeliveredEvent, StoredEvent>> agreed) {
        writer.write(
                FILE,
                "UPDATE confidant_event SET changed_in_product_at = NULL WHERE id = ?",
                agreed,
                (statement, change) ->
                        statement.setBytes(1, Ids.bytes(change.stored().id())));
    }

    @Override
    public void tell(Change<DeliveredEvent, StoredEvent> conflict) {
        String key = conflict.stored().withdrawn()
                ? "obligation.import.conflict.event-withdrawn"
                : "obligation.import.conflict.event-unit";
        context.conflict(FILE, conflict.delivered().line(), "unit_code", key);
    }

    private static @Nullable UnitId unit(byte @Nullable [] stored) {
        return stored == null ? null : new UnitId(Ids.of(stored));
    }

    private static byte @Nullable [] bytes(@Nullable UnitId unit) {
        return unit == null ? null : Ids.bytes(unit.value());
    }
}
