package nl.vertrouwd.organisation;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.vertrouwd.base.Ids;

/** How an import writes suspensions. What is told of a conflict never says why somebody is suspended. */
final class SuspensionTable implements FactTable<DeliveredSuspension, StoredSuspension> {

    private static final String FILE = SuspensionsPart.FILE;

    private final ImportQueries database;
    private final ImportContext context;
    private final LocalDateTime now;

    SuspensionTable(ImportQueries database, ImportContext context, LocalDateTime now) {
        this.database = database;
        this.context = context;
        this.now = now;
    }

    @Override
    public List<StoredSuspension> stored(Collection<DeliveredSuspension> delivered) {
        List<StoredSuspension> stored = new ArrayList<>();
        database.each(
                SuspensionStore.SELECT + "ORDER BY person_id, valid_from, entered_at",
                row -> stored.add(SuspensionStore.stored(row, 0)));
        return stored;
    }

    @Override
    public void lock(ImportWriter writer, Collection<DeliveredSuspension> concerned) {
        writer.lock("person", concerned.stream().map(row -> row.person().id).toList());
    }

    @Override
    public void add(ImportWriter writer, List<DeliveredSuspension> added) {
        writer.write(FILE, """
                INSERT INTO suspension (id, person_id, reason, valid_from, valid_until, entered_at, version)
                VALUES (?, ?, ?, ?, ?, ?, 0)
                """, added, (statement, row) -> {
            statement.setBytes(1, bytes(Ids.next()));
            statement.setBytes(2, bytes(row.person().id));
            statement.setString(3, row.reason().name());
            statement.setObject(4, row.period().from());
            statement.setObject(5, row.period().until());
            statement.setObject(6, now);
        });
    }

    @Override
    public void change(ImportWriter writer, List<Change<DeliveredSuspension, StoredSuspension>> changed) {
        writer.write(
                FILE,
                "UPDATE suspension SET reason = ?, valid_until = ?, version = version + 1 WHERE id = ?",
                changed,
                (statement, change) -> {
                    statement.setString(1, change.delivered().reason().name());
                    statement.setObject(2, change.delivered().period().until());
                    statement.setBytes(3, bytes(change.stored().id()));
                });
    }

    @Override
    public void agree(ImportWriter writer, List<Change<DeliveredSuspension, StoredSuspension>> agreed) {
        writer.write(
                FILE,
                "UPDATE suspension SET changed_in_product_at = NULL WHERE id = ?",
                agreed,
                (statement, change) ->
                        statement.setBytes(1, bytes(change.stored().id())));
    }

    @Override
    public void tell(Change<DeliveredSuspension, StoredSuspension> conflict) {
        long line = conflict.delivered().line();
        StoredSuspension kept = conflict.stored();
        if (kept.withdrawn()) {
            context.conflict(FILE, line, "from", "organisation.import.conflict.suspension-withdrawn");
        } else if (kept.period().equals(conflict.delivered().period())) {
            context.conflict(FILE, line, "reason", "organisation.import.conflict.suspension-reason");
        } else if (kept.period().isOpen()) {
            context.conflict(FILE, line, "until", "organisation.import.conflict.suspension-open");
        } else {
            String until = kept.period().until().toString();
            context.conflict(FILE, line, "until", "organisation.import.conflict.suspension-until", until);
        }
    }
}
