package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.FactTable;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportWriter;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.Sites;
import org.jspecify.annotations.Nullable;

/** How an import writes sessions. Times that were planned here go when the file moves the session; then a planner completes it anew. */
final class SessionTable implements FactTable<DeliveredSession, StoredSession> {

    private static final String FILE = SessionsPart.FILE;

    private static final String STORED = """
            SELECT id, reference, course_id, form, organiser, site_id, starts_on, ends_on, capacity, state, cancel_words,
                   cancel_reason IS NOT NULL AS cancelled_here, changed_in_product_at IS NOT NULL AS changed, NOT all_day AS timed, zone
            FROM session
            """;

    private final ImportQueries database;
    private final ImportContext context;
    private final ImportedSessions imported;
    private final Map<UUID, Course> courses;
    private final Sites sites;
    private final Clock clock;

    SessionTable(
            ImportQueries database,
            ImportContext context,
            ImportedSessions imported,
            List<Course> courses,
            Sites sites,
            Clock clock) {
        this.database = database;
        this.context = context;
        this.imported = imported;
        this.courses =
                courses.stream().collect(Collectors.toMap(course -> course.id().value(), Function.identity()));
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public List<StoredSession> stored(Collection<DeliveredSession> delivered) {
        Set<String> wanted = delivered.stream().map(DeliveredSession::reference).collect(Collectors.toSet());
        Instant now = clock.instant();
        List<StoredSession> stored = new ArrayList<>();
        database.each(STORED, row -> {
            if (wanted.contains(row.getString("reference"))) {
                StoredSession one = stored(row, now);
                imported.stored(one.reference(), one.id());
                stored.add(one);
            }
        });
        return stored;
    }

    private static StoredSession stored(ResultSet row, Instant now) throws SQLException {
        byte[] site = row.getBytes("site_id");
        LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
        boolean timed = row.getBoolean("timed");
        LocalDate today = now.atZone(ZoneId.of(row.getString("zone"))).toLocalDate();
        return new StoredSession(
                Ids.of(row.getBytes("id")),
                row.getString("reference"),
                Ids.of(row.getBytes("course_id")),
                Form.valueOf(row.getString("form")),
                row.getString("organiser"),
                site == null ? null : Ids.of(site),
                startsOn,
                row.getObject("ends_on", LocalDate.class),
                row.getInt("capacity"),
                SessionState.valueOf(row.getString("state")),
                row.getString("cancel_words"),
                row.getBoolean("cancelled_here"),
                row.getBoolean("changed"),
                timed,
                timed && !today.isBefore(startsOn));
    }

    @Override
    public boolean isLockedBeforePeople() {
        return true;
    }

    @Override
    public void lock(ImportWriter writer, Collection<DeliveredSession> concerned) {
        writer.lock("session", concerned.stream().map(this::id).toList());
    }

    @Override
    public void add(ImportWriter writer, List<DeliveredSession> added) {
        DaysAtSites days = new DaysAtSites(sites.all(), clock);
        writer.write(FILE, """
                INSERT INTO session (id, reference, course_id, form, organiser, site_id, capacity, state, cancel_words, starts_on, ends_on,
                    zone, starts_at, ends_at, deadline, changed_at, minimum, language, imported, all_day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'nl', TRUE, TRUE)
                """, added, (statement, row) -> {
            Course course = course(row);
            DaysAtSites.Days at = days.of(row);
            statement.setBytes(1, bytes(id(row)));
            statement.setString(2, row.reference());
            statement.setBytes(3, bytes(row.course()));
            statement.setString(4, row.form().name());
            statement.setString(5, row.organiser());
            statement.setBytes(6, row.site() == null ? null : bytes(row.site()));
            statement.setInt(7, row.capacity());
            statement.setString(8, row.state().name());
            statement.setString(9, row.cancelWords());
            statement.setObject(10, row.startsOn());
            statement.setObject(11, row.endsOn());
            statement.setString(12, at.zone().getId());
            statement.setObject(13, at.begin());
            statement.setObject(14, at.end());
            statement.setObject(15, days.deadline(row, course));
            statement.setObject(16, days.now());
            statement.setInt(17, Math.min(course.minimum(), row.capacity()));
        });
        added.forEach(row -> imported.touch(id(row)));
    }

    @Override
    public void change(ImportWriter writer, List<Change<DeliveredSession, StoredSession>> changed) {
        free(writer, changed);
        DaysAtSites days = new DaysAtSites(sites.all(), clock);
        writer.write(FILE, """
                UPDATE session SET course_id = ?, form = ?, organiser = ?, site_id = ?, capacity = ?, minimum = LEAST(minimum, ?),
                    overbooked = GREATEST(0, taken - ?), state = ?, cancel_reason = NULL, cancel_words = ?, starts_on = ?, ends_on = ?,
                    all_day = ?, zone = COALESCE(?, zone), starts_at = COALESCE(?, starts_at), ends_at = COALESCE(?, ends_at),
                    deadline = COALESCE(?, deadline), changed_at = ?, imported = TRUE, changed_in_product_at = NULL,
                    calendar_sequence = calendar_sequence + 1, version = version + 1
                WHERE id = ?
                """, changed, (statement, change) -> {
            DeliveredSession row = change.delivered();
            boolean allDay = row.isAllDayAfter(change.stored());
            DaysAtSites.Days at = allDay ? days.of(row) : null;
            boolean otherDay = !row.startsOn().equals(change.stored().startsOn());
            statement.setBytes(1, bytes(row.course()));
            statement.setString(2, row.form().name());
            statement.setString(3, row.organiser());
            statement.setBytes(4, row.site() == null ? null : bytes(row.site()));
            statement.setInt(5, row.capacity());
            statement.setInt(6, row.capacity());
            statement.setInt(7, row.capacity());
            statement.setString(8, row.state().name());
            statement.setString(9, row.cancelWords());
            statement.setObject(10, row.startsOn());
            statement.setObject(11, row.endsOn());
            statement.setBoolean(12, allDay);
            statement.setString(13, at == null ? null : at.zone().getId());
            statement.setObject(14, at == null ? null : at.begin());
            statement.setObject(15, at == null ? null : at.end());
            statement.setObject(16, otherDay ? days.deadline(row, course(row)) : null);
            statement.setObject(17, days.now());
            statement.setBytes(18, bytes(change.stored().id()));
        });
        changed.forEach(change -> imported.touch(change.stored().id()));
    }

    /** Room, trainers and participants of what is cancelled or has no times any more are free again. */
    private static void free(ImportWriter writer, List<Change<DeliveredSession, StoredSession>> changed) {
        List<UUID> untimed = new ArrayList<>();
        Set<UUID> freed = new HashSet<>();
        for (Change<DeliveredSession, StoredSession> change : changed) {
            StoredSession stored = change.stored();
            if (stored.timed() && change.delivered().isAllDayAfter(stored)) {
                untimed.add(stored.id());
                freed.add(stored.id());
            } else if (stored.timed() && change.delivered().state() == SessionState.CANCELLED) {
                freed.add(stored.id());
            }
        }
        writer.write(
                FILE,
                "DELETE FROM booking WHERE session_id = ?",
                freed,
                (statement, id) -> statement.setBytes(1, bytes(id)));
        writer.write(
                FILE,
                "DELETE FROM day_part WHERE session_id = ?",
                untimed,
                (statement, id) -> statement.setBytes(1, bytes(id)));
    }

    @Override
    public void agree(ImportWriter writer, List<Change<DeliveredSession, StoredSession>> agreed) {
        writer.write(
                FILE,
                "UPDATE session SET changed_in_product_at = NULL WHERE id = ?",
                agreed,
                (statement, change) ->
                        statement.setBytes(1, bytes(change.stored().id())));
    }

    @Override
    public void tell(Change<DeliveredSession, StoredSession> conflict) {
        StoredSession kept = conflict.stored();
        String column = Objects.requireNonNull(kept.differsAt(conflict.delivered()));
        String value = switch (column) {
            case "status" ->
                kept.state() == SessionState.PUBLISHED
                        ? "PLANNED"
                        : kept.state().name();
            case "starts_on" -> kept.startsOn().toString();
            case "ends_on" -> kept.endsOn().toString();
            case "course_code" ->
                Objects.requireNonNull(courses.get(kept.course())).code();
            case "form" -> kept.form().name();
            case "organiser" -> kept.organiser();
            case "site_code" -> siteCode(kept.site());
            case "capacity" -> Integer.toString(kept.capacity());
            default -> kept.cancelWords();
        };
        String key = value.isEmpty() ? "planning.import.conflict.empty" : "planning.import.conflict.value";
        context.conflict(FILE, conflict.delivered().line(), column, key, value);
    }

    private String siteCode(@Nullable UUID id) {
        return sites.all().stream()
                .filter(site -> site.id().value().equals(id))
                .map(Site::code)
                .findFirst()
                .orElse("");
    }

    private UUID id(DeliveredSession row) {
        return Objects.requireNonNull(imported.id(row.reference()));
    }

    private Course course(DeliveredSession row) {
        return Objects.requireNonNull(courses.get(row.course()));
    }
}
