package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.BelowMinimum;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which questions about too few participants were asked; one for each last day of enrolment. */
@Component
class MinimumStore {

    private static final String WAITS =
            " s.state = 'PUBLISHED' AND s.confirmed_at IS NULL AND NOT s.all_day AND s.starts_at > :now";
    private static final String ASKED = " minimum_question q ON q.session_id = s.id AND q.deadline = s.deadline";

    private final JdbcClient jdbc;

    MinimumStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that was asked. */
    record Asked(SessionId session, @Nullable Instant answerBy, BelowMinimum rule) {}

    /** Sessions whose last day of enrolment passed somewhere in the world, and of which something may have to be done. */
    List<SessionId> due(Instant now) {
        return jdbc.sql("SELECT s.id FROM session s LEFT JOIN" + ASKED + " WHERE" + WAITS
                        + " AND s.deadline <= :today AND (q.session_id IS NULL OR s.taken >= s.minimum OR q.decides_at <= :now)"
                        + " ORDER BY s.starts_at, s.id")
                .param("now", utc(now))
                .param("today", utc(now).toLocalDate())
                .query((row, number) -> new SessionId(Ids.of(row.getBytes(1))))
                .list();
    }

    /** The open ones, the first that is decided first. */
    List<Asked> open(PlannedPart part, Instant now, int limit) {
        return jdbc.sql(
                        "SELECT s.id, q.decides_at, c.below_minimum FROM session s JOIN course c ON c.id = s.course_id JOIN"
                                + ASKED + " WHERE" + WAITS + " AND s.taken < s.minimum"
                                + " AND (:everything OR s.organiser IN (:organisers))"
                                + " ORDER BY q.decides_at IS NULL, q.decides_at, s.starts_at, s.id LIMIT :limit")
                .param("now", utc(now))
                .param("everything", part.everything())
                .param("organisers", part.organisers().isEmpty() ? Set.of("") : part.organisers())
                .param("limit", limit)
                .query(MinimumStore::asked)
                .list();
    }

    Optional<Asked> of(SessionId session, LocalDate deadline) {
        return jdbc.sql("SELECT s.id, q.decides_at, c.below_minimum FROM session s JOIN course c ON c.id = s.course_id"
                        + " JOIN minimum_question q ON q.session_id = s.id WHERE s.id = :id AND q.deadline = :deadline")
                .param("id", Ids.bytes(session.value()))
                .param("deadline", deadline)
                .query(MinimumStore::asked)
                .optional();
    }

    void ask(SessionId session, LocalDate deadline, Instant now, @Nullable Instant answerBy) {
        jdbc.sql(
                        "INSERT INTO minimum_question (session_id, deadline, asked_at, decides_at) VALUES (:id, :deadline, :now, :by)")
                .param("id", Ids.bytes(session.value()))
                .param("deadline", deadline)
                .param("now", utc(now))
                .param("by", answerBy == null ? null : utc(answerBy))
                .update();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        LocalDateTime by = row.getObject("decides_at", LocalDateTime.class);
        return new Asked(
                new SessionId(Ids.of(row.getBytes("id"))),
                by == null ? null : by.toInstant(ZoneOffset.UTC),
                BelowMinimum.valueOf(row.getString("below_minimum")));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
