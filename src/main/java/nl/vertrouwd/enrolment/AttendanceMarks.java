package nl.vertrouwd.enrolment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.planning.DayPartId;
import nl.vertrouwd.planning.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored marks of a session. */
@Component
class AttendanceMarks {

    private final JdbcClient jdbc;

    AttendanceMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Map<DayPartId, Mark>> of(SessionId session) {
        Map<UUID, Map<DayPartId, Mark>> marks = new HashMap<>();
        jdbc.sql(
                        "SELECT a.enrolment_id, a.day_part_id, a.mark FROM attendance a JOIN enrolment e ON e.id = a.enrolment_id"
                                + " WHERE e.session_id = ?")
                .param(Ids.bytes(session.value()))
                .query(row -> {
                    marks.computeIfAbsent(Ids.of(row.getBytes("enrolment_id")), id -> new HashMap<>())
                            .put(
                                    new DayPartId(Ids.of(row.getBytes("day_part_id"))),
                                    Mark.valueOf(row.getString("mark")));
                });
        return marks;
    }

    void put(List<UUID> enrolments, DayPartId dayPart, Mark mark, AccountId by, Instant now) {
        for (UUID enrolment : enrolments) {
            jdbc.sql(
                            "INSERT INTO attendance (enrolment_id, day_part_id, mark, marked_by, marked_at) VALUES (?, ?, ?, ?, ?)"
                                    + " AS new ON DUPLICATE KEY UPDATE mark = new.mark, marked_by = new.marked_by,"
                                    + " marked_at = new.marked_at")
                    .params(
                            Ids.bytes(enrolment),
                            Ids.bytes(dayPart.value()),
                            mark.name(),
                            Ids.bytes(by.value()),
                            LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
        }
    }

    /** Forgets what was marked for someone who gave the place up. */
    void clear(UUID enrolment) {
        jdbc.sql("DELETE FROM attendance WHERE enrolment_id = ?")
                .param(Ids.bytes(enrolment))
                .update();
    }
}
