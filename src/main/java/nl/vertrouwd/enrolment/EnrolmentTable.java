package nl.vertrouwd.enrolment;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.FactTable;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportWriter;
import nl.vertrouwd.planning.SessionId;

/** How an import writes enrolments. What is told of a conflict never says where somebody stands: administrators do not see who takes part. */
final class EnrolmentTable implements FactTable<DeliveredEnrolment, StoredEnrolment> {

    private static final String FILE = EnrolmentsPart.FILE;

    private final ImportQueries database;
    private final ImportContext context;
    private final Clock clock;
    private final Set<SessionId> touched = new HashSet<>();
    private final List<Move> moves = new ArrayList<>();

    EnrolmentTable(ImportQueries database, ImportContext context, Clock clock) {
        this.database = database;
        this.context = context;
        this.clock = clock;
    }

    /** That somebody got a place, or has none any more. */
    record Move(SessionId session, PersonId person, boolean in) {}

    /** The sessions of which an enrolment was added or changed. */
    Set<SessionId> touched() {
        return Set.copyOf(touched);
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    @Override
    public List<StoredEnrolment> stored(Collection<DeliveredEnrolment> delivered) {
        Set<StoredEnrolment.Key> wanted = new HashSet<>();
        delivered.forEach(row -> wanted.add(row.key()));
        List<StoredEnrolment> stored = new ArrayList<>();
        database.each(
                "SELECT session_id, person_id, id, status, changed_in_product_at IS NOT NULL FROM enrolment", row -> {
                    StoredEnrolment.Key key = new StoredEnrolment.Key(Ids.of(row.getBytes(1)), Ids.of(row.getBytes(2)));
                    if (wanted.contains(key)) {
                        stored.add(new StoredEnrolment(
                                Ids.of(row.getBytes(3)),
                                key,
                                EnrolmentStatus.valueOf(row.getString(4)),
                                row.getBoolean(5)));
                    }
                });
        return stored;
    }

    @Override
    public boolean isLockedBeforePeople() {
        return true;
    }

    @Override
    public void lock(ImportWriter writer, Collection<DeliveredEnrolment> concerned) {
        writer.lock(
                "session", concerned.stream().map(row -> row.session().value()).toList());
    }

    /** One that is about to be written, under its identity. */
    private record Fresh(UUID id, DeliveredEnrolment row) {}

    @Override
    public void add(ImportWriter writer, List<DeliveredEnrolment> added) {
        List<Fresh> fresh =
                added.stream().map(row -> new Fresh(Ids.next(), row)).toList();
        LocalDateTime now = now();
        writer.write(FILE, """
                INSERT INTO enrolment (id, session_id, person_id, status, since, imported) VALUES (?, ?, ?, ?, ?, TRUE)
                """, fresh, (statement, one) -> {
            statement.setBytes(1, bytes(one.id()));
            statement.setBytes(2, bytes(one.row().session().value()));
            statement.setBytes(3, bytes(one.row().person()));
            statement.setString(4, one.row().status().name());
            statement.setObject(5, now);
        });
        remember(writer, fresh, now);
        added.forEach(row -> touch(row, false));
    }

    @Override
    public void change(ImportWriter writer, List<Change<DeliveredEnrolment, StoredEnrolment>> changed) {
        List<Fresh> fresh = changed.stream()
                .map(change -> new Fresh(change.stored().id(), change.delivered()))
                .toList();
        LocalDateTime now = now();
        writer.write(FILE, """
                UPDATE enrolment SET status = ?, since = ?, imported = TRUE, changed_in_product_at = NULL, version = version + 1
                WHERE id = ?
                """, fresh, (statement, one) -> {
            statement.setString(1, one.row().status().name());
            statement.setObject(2, now);
            statement.setBytes(3, bytes(one.id()));
        });
        remember(writer, fresh, now);
        writer.write(
                FILE,
                "DELETE FROM attendance WHERE enrolment_id = ?",
                fresh.stream().filter(one -> !one.row().status().takesPlace()).toList(),
                (statement, one) -> statement.setBytes(1, bytes(one.id())));
        changed.forEach(
                change -> touch(change.delivered(), change.stored().status().takesPlace()));
    }

    /** In the history, by nobody here. */
    private static void remember(ImportWriter writer, List<Fresh> fresh, LocalDateTime now) {
        writer.write(
                FILE,
                "INSERT INTO enrolment_event (id, enrolment_id, status, at) VALUES (?, ?, ?, ?)",
                fresh,
                (statement, one) -> {
                    statement.setBytes(1, bytes(Ids.next()));
                    statement.setBytes(2, bytes(one.id()));
                    statement.setString(3, one.row().status().name());
                    statement.setObject(4, now);
                });
    }

    private void touch(DeliveredEnrolment row, boolean tookPlace) {
        touched.add(row.session());
        if (row.status().takesPlace() != tookPlace) {
            moves.add(new Move(row.session(), new PersonId(row.person()), !tookPlace));
        }
    }

    @Override
    public void agree(ImportWriter writer, List<Change<DeliveredEnrolment, StoredEnrolment>> agreed) {
        writer.write(
                FILE,
                "UPDATE enrolment SET changed_in_product_at = NULL WHERE id = ?",
                agreed,
                (statement, change) ->
                        statement.setBytes(1, bytes(change.stored().id())));
    }

    @Override
    public void tell(Change<DeliveredEnrolment, StoredEnrolment> conflict) {
        context.conflict(FILE, conflict.delivered().line(), "status", "enrolment.import.conflict.status");
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
