package nl.vertrouwd.organisation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/** Writes rows by the thousand within the transaction of the import, and tells how far it is. */
public final class ImportWriter {

    private static final int ROWS_AT_ONCE = 2000;

    private final JdbcOperations database;
    private final UUID run;
    private final long total;
    private final Consumer<ImportProgress> listener;
    private long done;

    ImportWriter(JdbcOperations database, UUID run, long total, Consumer<ImportProgress> listener) {
        this.database = database;
        this.run = run;
        this.total = total;
        this.listener = listener;
    }

    /** The identity of the import, for rows that say which one made them. */
    public UUID run() {
        return run;
    }

    /**
     * Locks rows until the import ends, in the order of their identity. Who changes a fact in the product locks the same row first; so a
     * part that locks, reads again and decides again never overwrites what was changed after its check.
     */
    public void lock(String table, Collection<UUID> ids) {
        List<byte[]> sorted = ids.stream().distinct().sorted().map(Ids::bytes).toList();
        for (int start = 0; start < sorted.size(); start += ROWS_AT_ONCE) {
            List<byte[]> some = sorted.subList(start, Math.min(start + ROWS_AT_ONCE, sorted.size()));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            database.query(
                    "SELECT id FROM " + table + " WHERE id IN (" + marks + ") ORDER BY id FOR UPDATE",
                    row -> {},
                    some.toArray());
        }
    }

    /** Runs a statement for every row; they count as progress of this file. */
    public <T> void write(
            String file, String sql, Collection<T> rows, ParameterizedPreparedStatementSetter<T> parameters) {
        List<T> list = List.copyOf(rows);
        for (int start = 0; start < list.size(); start += ROWS_AT_ONCE) {
            List<T> some = list.subList(start, Math.min(start + ROWS_AT_ONCE, list.size()));
            listener.accept(new ImportProgress(ImportProgress.Phase.WRITING, file, Math.min(done, total), total));
            database.batchUpdate(sql, some, ROWS_AT_ONCE, parameters);
            done += some.size();
        }
    }
}
