package nl.vertrouwd.trainingrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.FactTable;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportWriter;

/** How an import writes completions: without a certificate, as nobody here saw them happen. */
final class CompletionTable implements FactTable<DeliveredCompletion, StoredCompletion> {

    private static final String FILE = CompletionsPart.FILE;

    private final ImportQueries database;
    private final ImportContext context;
    private final LocalDateTime now;

    CompletionTable(ImportQueries database, ImportContext context, LocalDateTime now) {
        this.database = database;
        this.context = context;
        this.now = now;
    }

    /** Of a delivery as many are kept in mind as it has, however many there are; those of files before those of sessions. */
    @Override
    public List<StoredCompletion> stored(Collection<DeliveredCompletion> delivered) {
        Set<StoredCompletion.Key> wanted = new HashSet<>();
        delivered.forEach(row -> wanted.add(row.key()));
        List<StoredCompletion> stored = new ArrayList<>();
        database.each(
                "SELECT id, person_id, course_id, completed_on, reference, source, withdrawn_at IS NOT NULL AS withdrawn"
                        + " FROM completion WHERE source = 'FILE' OR withdrawn_at IS NULL ORDER BY source, recorded_at",
                row -> {
                    StoredCompletion one = stored(row);
                    if (wanted.contains(one.key())) {
                        stored.add(one);
                    }
                });
        return stored;
    }

    @Override
    public void lock(ImportWriter writer, Collection<DeliveredCompletion> concerned) {
        writer.lock("person", concerned.stream().map(row -> row.key().person()).toList());
    }

    @Override
    public void add(ImportWriter writer, List<DeliveredCompletion> added) {
        writer.write(FILE, """
                INSERT INTO completion (id, person_id, course_id, completed_on, reference, certified, source, recorded_at)
                VALUES (?, ?, ?, ?, ?, FALSE, 'FILE', ?)
                """, added, (statement, row) -> {
            statement.setBytes(1, Ids.bytes(Ids.next()));
            statement.setBytes(2, Ids.bytes(row.key().person()));
            statement.setBytes(3, Ids.bytes(row.key().course()));
            statement.setObject(4, row.key().on());
            statement.setString(5, row.reference());
            statement.setObject(6, now);
        });
    }

    @Override
    public void change(ImportWriter writer, List<Change<DeliveredCompletion, StoredCompletion>> changed) {
        writer.write(FILE, "UPDATE completion SET reference = ? WHERE id = ?", changed, (statement, change) -> {
            statement.setString(1, change.delivered().reference());
            statement.setBytes(2, Ids.bytes(change.stored().id()));
        });
    }

    /** Nothing is ever changed here that a file could come to agree with. */
    @Override
    public void agree(ImportWriter writer, List<Change<DeliveredCompletion, StoredCompletion>> agreed) {}

    @Override
    public void tell(Change<DeliveredCompletion, StoredCompletion> conflict) {
        context.conflict(
                FILE,
                conflict.delivered().line(),
                "completed_on",
                "trainingrecord.import.conflict.completion-withdrawn");
    }

    private static StoredCompletion stored(ResultSet row) throws SQLException {
        boolean ofFile = Objects.equals(row.getString("source"), "FILE");
        String reference = row.getString("reference");
        return new StoredCompletion(
                Ids.of(row.getBytes("id")),
                new StoredCompletion.Key(
                        Ids.of(row.getBytes("person_id")),
                        Ids.of(row.getBytes("course_id")),
                        row.getObject("completed_on", LocalDate.class)),
                ofFile ? Objects.requireNonNullElse(reference, "") : null,
                row.getBoolean("withdrawn"));
    }
}
