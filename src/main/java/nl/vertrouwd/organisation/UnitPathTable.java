package nl.vertrouwd.organisation;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the table of paths equal to what follows from the periods of the units; only what differs is written. */
@Component
class UnitPathTable {

    private static final int ROWS_AT_ONCE = 2000;

    private final ImportQueries queries;
    private final JdbcTemplate database;

    UnitPathTable(ImportQueries queries, JdbcTemplate database) {
        this.queries = queries;
        this.database = database;
    }

    /** Renews the paths, within the transaction of the import that changed the units. */
    void renew(Collection<ImportedUnit> units) {
        Difference difference = new Difference(units);
        queries.each(
                "SELECT ancestor_id, descendant_id, distance, valid_from, valid_until FROM unit_path ORDER BY descendant_id",
                row -> difference.stored(new UnitPath(
                        Ids.of(row.getBytes(1)),
                        Ids.of(row.getBytes(2)),
                        row.getInt(3),
                        new DateRange(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)))));
        difference.end();
        database.batchUpdate(
                "DELETE FROM unit_path WHERE ancestor_id = ? AND descendant_id = ? AND valid_from = ?",
                difference.gone,
                ROWS_AT_ONCE,
                (statement, path) -> {
                    statement.setBytes(1, bytes(path.ancestor()));
                    statement.setBytes(2, bytes(path.descendant()));
                    statement.setObject(3, path.period().from());
                });
        database.batchUpdate(
                "INSERT INTO unit_path (ancestor_id, descendant_id, distance, valid_from, valid_until) VALUES (?, ?, ?, ?, ?)",
                difference.added,
                ROWS_AT_ONCE,
                (statement, path) -> {
                    statement.setBytes(1, bytes(path.ancestor()));
                    statement.setBytes(2, bytes(path.descendant()));
                    statement.setInt(3, path.distance());
                    statement.setObject(4, path.period().from());
                    statement.setObject(5, path.period().until());
                });
    }

    /** Compares unit by unit, so that never more than the paths of one unit and what differs stand in memory. */
    private static final class Difference {

        final List<UnitPath> gone = new ArrayList<>();
        final List<UnitPath> added = new ArrayList<>();
        private final Map<UUID, ImportedUnit> unseen = new HashMap<>();
        private final Set<UnitPath> stored = new HashSet<>();
        private @Nullable UUID current;

        Difference(Collection<ImportedUnit> units) {
            units.forEach(unit -> unseen.put(unit.id, unit));
        }

        /** The rows of one unit come after each other. */
        void stored(UnitPath path) {
            if (!path.descendant().equals(current)) {
                compare();
                current = path.descendant();
            }
            stored.add(path);
        }

        void end() {
            compare();
            unseen.values().forEach(unit -> added.addAll(UnitPaths.of(unit)));
        }

        private void compare() {
            ImportedUnit unit = unseen.remove(current);
            if (unit != null) {
                for (UnitPath path : UnitPaths.of(unit)) {
                    if (!stored.remove(path)) {
                        added.add(path);
                    }
                }
            }
            gone.addAll(stored);
            stored.clear();
        }
    }
}
