package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the planners' calendar: one statement for the day-parts and the sessions without times, one for the trainers of all of them, one for who
 * of these is shielded.
 */
@Component
class CalendarQuery {

    private static final String OF_SESSION = """
            s.id, s.reference, s.course_id, s.form, s.state, s.taken, s.capacity,
            s.organiser, s.minimum, s.deadline, s.version, s.starts_at, s.confirmed_at,
            (SELECT COUNT(*) FROM day_part n WHERE n.session_id = s.id) AS day_parts,
            (SELECT GROUP_CONCAT(BIN_TO_UUID(g.trainer_id) ORDER BY g.position) FROM session_trainer g
             WHERE g.session_id = s.id) AS givers
            """;

    private static final String CALENDAR = "SELECT d.id AS day_part_id, d.date AS first_day, d.date AS last_day,"
            + " d.start_time, d.end_time, COALESCE(r.name, '') AS room, d.room_id, d.number, COALESCE(d.zone, s.zone) AS zone,"
            + " COALESCE(d.site_id, s.site_id) AS site_id, " + OF_SESSION + """
            , (SELECT GROUP_CONCAT(BIN_TO_UUID(x.trainer_id) ORDER BY x.role, x.position) FROM day_part_staff x
               WHERE x.session_id = d.session_id AND x.number = d.number) AS staff
            FROM day_part d JOIN session s ON s.id = d.session_id LEFT JOIN room r ON r.id = d.room_id
            WHERE d.date < :until AND d.date >= :from AND s.state <> 'CANCELLED'
            UNION ALL SELECT NULL, s.starts_on, GREATEST(s.starts_on, s.ends_on), NULL, NULL, '', NULL, 0, s.zone, s.site_id,
            """ + OF_SESSION + """
            , NULL AS staff
            FROM session s
            WHERE s.all_day AND s.starts_on < :until AND GREATEST(s.starts_on, s.ends_on) >= :from AND s.state <> 'CANCELLED'
            """;

    private static final Comparator<Row> IN_TIME = Comparator.<Row, LocalDate>comparing(
                    row -> row.item().date())
            .thenComparing(row -> row.item().start(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(row -> row.item().reference());

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

    /** @param part what who looks may change */
    List<CalendarItem> of(LocalDate from, LocalDate until, PlannedPart part, Actor by) {
        List<Row> rows = new ArrayList<>();
        jdbc.sql(CALENDAR)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> days(row, from, until, part))
                .list()
                .forEach(rows::addAll);
        rows.sort(IN_TIME);
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

    /** A day-part on its day; a session without times on each of its days in the period. */
    private static List<Row> days(ResultSet row, LocalDate from, LocalDate until, PlannedPart part)
            throws SQLException {
        LocalDate first = row.getObject("first_day", LocalDate.class);
        LocalDate after = row.getObject("last_day", LocalDate.class).plusDays(1);
        List<Row> days = new ArrayList<>();
        for (LocalDate day = first.isBefore(from) ? from : first;
                day.isBefore(after) && day.isBefore(until);
                day = day.plusDays(1)) {
            days.add(row(row, day, part));
        }
        return days;
    }

    private static Row row(ResultSet row, LocalDate day, PlannedPart part) throws SQLException {
        byte[] dayPart = row.getBytes("day_part_id");
        byte[] room = row.getBytes("room_id");
        CalendarItem item = new CalendarItem(
                dayPart == null ? null : new DayPartId(Ids.of(dayPart)),
                new SessionId(Ids.of(row.getBytes("id"))),
                row.getString("reference"),
                new CourseId(Ids.of(row.getBytes("course_id"))),
                Form.valueOf(row.getString("form")),
                SessionState.valueOf(row.getString("state")),
                row.getInt("taken"),
                row.getInt("capacity"),
                day,
                row.getObject("start_time", LocalTime.class),
                row.getObject("end_time", LocalTime.class),
                SessionQueries.site(row),
                ZoneId.of(row.getString("zone")),
                row.getString("room"),
                List.of(),
                room == null ? null : new RoomId(Ids.of(room)),
                plan(row, part));
        List<UUID> trainers = new ArrayList<>(ids(row.getString("givers")));
        trainers.addAll(ids(row.getString("staff")));
        return new Row(item, trainers);
    }

    private static CalendarItem.Plan plan(ResultSet row, PlannedPart part) throws SQLException {
        SessionState state = SessionState.valueOf(row.getString("state"));
        LocalDateTime confirmed = row.getObject("confirmed_at", LocalDateTime.class);
        return new CalendarItem.Plan(
                row.getString("organiser"),
                row.getInt("minimum"),
                row.getObject("deadline", LocalDate.class),
                row.getLong("version"),
                row.getInt("day_parts"),
                row.getInt("number"),
                row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                confirmed == null ? null : confirmed.toInstant(ZoneOffset.UTC),
                state.changeable() && part.covers(row.getString("organiser")));
    }

    private static List<UUID> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
    }
}
