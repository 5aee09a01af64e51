package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the planners' calendar: one statement for the day-parts, one for the trainers of all of them, one for who of these is shielded. */
@Component
class CalendarQuery {

    private static final String DAY_PARTS = """
            SELECT d.id AS day_part_id, d.date, d.start_time, d.end_time, s.id, s.reference, s.course_id, s.form, s.state, s.taken,
                   s.capacity, s.zone, s.site_id, COALESCE(r.name, '') AS room,
                   COALESCE((SELECT GROUP_CONCAT(BIN_TO_UUID(g.trainer_id) ORDER BY g.position) FROM session_trainer g
                             WHERE g.session_id = s.id), '') AS trainers
            FROM day_part d JOIN session s ON s.id = d.session_id LEFT JOIN room r ON r.id = d.room_id
            WHERE d.date >= ? AND d.date < ? AND s.state <> 'CANCELLED'
            ORDER BY d.date, d.start_time, s.reference
            """;

    private final JdbcClient jdbc;
    private final TrainerRepository trainers;
    private final ShownTrainers shown;

    CalendarQuery(JdbcClient jdbc, TrainerRepository trainers, ShownTrainers shown) {
        this.jdbc = jdbc;
        this.trainers = trainers;
        this.shown = shown;
    }

    /** An item whose trainers are still to be looked up. */
    private record Row(CalendarItem item, List<UUID> trainers) {}

    List<CalendarItem> of(LocalDate from, LocalDate until, Actor by) {
        List<Row> rows = jdbc.sql(DAY_PARTS)
                .params(from, until)
                .query((row, number) -> row(row))
                .list();
        Map<UUID, Trainer> known = trainers(rows, by);
        return rows.stream()
                .map(row -> row.item()
                        .givenBy(row.trainers().stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private Map<UUID, Trainer> trainers(List<Row> rows, Actor by) {
        List<UUID> ids =
                rows.stream().flatMap(row -> row.trainers().stream()).distinct().toList();
        List<Trainer> found =
                trainers.findByIdIn(ids).stream().map(TrainerEntity::toTrainer).toList();
        return shown.to(by, found).stream()
                .collect(Collectors.toMap(trainer -> trainer.id().value(), Function.identity()));
    }

    private static Row row(ResultSet row) throws SQLException {
        CalendarItem item = new CalendarItem(
                new DayPartId(Ids.of(row.getBytes("day_part_id"))),
                new SessionId(Ids.of(row.getBytes("id"))),
                row.getString("reference"),
                new CourseId(Ids.of(row.getBytes("course_id"))),
                Form.valueOf(row.getString("form")),
                SessionState.valueOf(row.getString("state")),
                row.getInt("taken"),
                row.getInt("capacity"),
                row.getObject("date", LocalDate.class),
                row.getObject("start_time", LocalTime.class),
                row.getObject("end_time", LocalTime.class),
                SessionQueries.site(row),
                ZoneId.of(row.getString("zone")),
                row.getString("room"),
                List.of());
        List<UUID> trainers = Arrays.stream(row.getString("trainers").split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
        return new Row(item, trainers);
    }
}
