package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.ByteOrder;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.BranchAbove;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was done and counted in heads. */
@Component
class ActivityTable {

    private static final String ROWS = """
            SELECT t.* FROM (
              SELECT a.id, a.date, a.kind, a.unit_id, a.title, a.times, a.participants, u.code, COALESCE(%s, '') AS branch
              FROM activity a JOIN unit u ON u.id = a.unit_id WHERE a.withdrawn_at IS NULL) t
            """.formatted(BranchAbove.code("a.unit_id", "a.date"));

    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was done in the year, byte for byte by kind and branch; one statement. */
    List<ActivityTotal> totals(int year) {
        return jdbc
                .sql("""
                        SELECT a.kind, COALESCE(%s, '') AS branch, SUM(a.times) AS times, SUM(a.participants) AS participants FROM activity a
                        WHERE a.withdrawn_at IS NULL AND a.date >= :from AND a.date < :until GROUP BY a.kind, branch
                        """.formatted(BranchAbove.code("a.unit_id", "a.date")))
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year + 1, 1, 1))
                .query((row, number) -> new ActivityTotal(
                        ActivityKind.valueOf(row.getString("kind")),
                        row.getString("branch"),
                        row.getInt("times"),
                        row.getInt("participants")))
                .list()
                .stream()
                .sorted(Comparator.comparing(
                                (ActivityTotal total) -> total.kind().name(), ByteOrder.OF_TEXT)
                        .thenComparing(ActivityTotal::branch, ByteOrder.OF_TEXT))
                .toList();
    }

    /** A row that stands. */
    record Stored(UUID id, DoneActivity done, String unitCode, String branch) {}

    /** A page of those of a year for the branches of a part, the latest first. */
    List<Stored> page(int year, PlannedPart part, int offset, int limit) {
        return jdbc.sql(ROWS + "WHERE t.date >= :from AND t.date < :until AND (:everything OR t.branch IN (:branches))"
                        + " ORDER BY t.date DESC, t.id DESC LIMIT :limit OFFSET :offset")
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year + 1, 1, 1))
                .param("everything", part.everything())
                .param("branches", part.organisers().isEmpty() ? List.of("") : part.organisers())
                .param("limit", limit)
                .param("offset", offset)
                .query(ActivityTable::stored)
                .list();
    }

    Optional<Stored> find(UUID id) {
        return jdbc.sql(ROWS + "WHERE t.id = ?")
                .param(bytes(id))
                .query(ActivityTable::stored)
                .optional();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                Ids.of(row.getBytes("id")),
                new DoneActivity(
                        row.getObject("date", LocalDate.class),
                        ActivityKind.valueOf(row.getString("kind")),
                        Ids.of(row.getBytes("unit_id")),
                        row.getString("title"),
                        row.getInt("times"),
                        row.getInt("participants")),
                row.getString("code"),
                row.getString("branch"));
    }

    /** The key of what is wrong with an activity that somebody enters. */
    static Optional<String> problem(LocalDate date, String title, int times, int participants, LocalDate today) {
        if (date.isAfter(today)) {
            return Optional.of("planning.activity.date.ahead");
        }
        if (title.isBlank() || title.strip().length() > DoneActivity.LONGEST_TITLE) {
            return Optional.of("planning.activity.title.needed");
        }
        if (times < 1 || times > DoneActivity.MOST) {
            return Optional.of("planning.activity.times.bounds");
        }
        return participants < 0 || participants > DoneActivity.MOST
                ? Optional.of("planning.activity.participants.bounds")
                : Optional.empty();
    }

    /** @param request what it was asked by; null when nobody asked it here */
    UUID insert(DoneActivity done, @Nullable UUID request) {
        UUID id = Ids.next();
        jdbc.sql("INSERT INTO activity (id, date, kind, unit_id, title, times, participants, request_id, recorded_at)"
                        + " VALUES (:id, :date, :kind, :unit, :title, :times, :participants, :request, :now)")
                .param("id", bytes(id))
                .param("date", done.date())
                .param("kind", done.kind().name())
                .param("unit", bytes(done.unit()))
                .param("title", done.title())
                .param("times", done.times())
                .param("participants", done.participants())
                .param("request", request == null ? null : bytes(request))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }
}
