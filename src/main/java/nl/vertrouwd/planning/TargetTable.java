package nl.vertrouwd.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.FactTable;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportWriter;

/** How an import writes the year plan. */
final class TargetTable implements FactTable<DeliveredTarget, StoredTarget> {

    private static final String FILE = PlanPart.FILE;

    private final ImportQueries database;
    private final ImportContext context;

    TargetTable(ImportQueries database, ImportContext context) {
        this.database = database;
        this.context = context;
    }

    @Override
    public List<StoredTarget> stored(Collection<DeliveredTarget> delivered) {
        Set<StoredTarget.Key> wanted = new HashSet<>();
        delivered.forEach(row -> wanted.add(row.key()));
        List<StoredTarget> stored = new ArrayList<>();
        database.each(
                "SELECT id, year, course_id, organiser, sessions, changed_in_product_at IS NOT NULL, removed FROM plan_target",
                row -> {
                    StoredTarget one = new StoredTarget(
                            Ids.of(row.getBytes(1)),
                            new StoredTarget.Key(row.getInt(2), Ids.of(row.getBytes(3)), row.getString(4)),
                            row.getInt(5),
                            row.getBoolean(6),
                            row.getBoolean(7));
                    if (wanted.contains(one.key())) {
                        stored.add(one);
                    }
                });
        return stored;
    }

    @Override
    public void lock(ImportWriter writer, Collection<DeliveredTarget> concerned) {
        List<UUID> ids =
                stored(List.copyOf(concerned)).stream().map(StoredTarget::id).toList();
        writer.lock("plan_target", ids);
    }

    /** Who enters the same target at that moment has what they entered. */
    @Override
    public void add(ImportWriter writer, List<DeliveredTarget> added) {
        writer.write(
                FILE,
                "INSERT INTO plan_target (id, year, course_id, organiser, sessions) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE year = plan_target.year",
                added,
                (statement, row) -> {
                    statement.setBytes(1, Ids.bytes(Ids.next()));
                    statement.setInt(2, row.key().year());
                    statement.setBytes(3, Ids.bytes(row.key().course()));
                    statement.setString(4, row.key().organiser());
                    statement.setInt(5, row.sessions());
                });
    }

    @Override
    public void change(ImportWriter writer, List<Change<DeliveredTarget, StoredTarget>> changed) {
        writer.write(
                FILE,
                "UPDATE plan_target SET sessions = ?, version = version + 1 WHERE id = ?",
                changed,
                (statement, change) -> {
                    statement.setInt(1, change.delivered().sessions());
                    statement.setBytes(2, Ids.bytes(change.stored().id()));
                });
    }

    @Override
    public void agree(ImportWriter writer, List<Change<DeliveredTarget, StoredTarget>> agreed) {
        writer.write(
                FILE,
                "UPDATE plan_target SET changed_in_product_at = NULL WHERE id = ?",
                agreed,
                (statement, change) ->
                        statement.setBytes(1, Ids.bytes(change.stored().id())));
    }

    @Override
    public void tell(Change<DeliveredTarget, StoredTarget> conflict) {
        StoredTarget kept = conflict.stored();
        if (kept.withdrawn()) {
            context.conflict(FILE, conflict.delivered().line(), "sessions", "planning.import.conflict.target-removed");
        } else {
            context.conflict(
                    FILE,
                    conflict.delivered().line(),
                    "sessions",
                    "planning.import.conflict.value",
                    Integer.toString(kept.sessions()));
        }
    }
}
