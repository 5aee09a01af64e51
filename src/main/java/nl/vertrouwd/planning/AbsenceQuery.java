package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which sessions stand without somebody who was to give them, and who could stand in. */
@Component
class AbsenceQuery {

    private static final int MOST = 50;

    private static final String BLOCKED = """
            FROM blocked_period p JOIN session_trainer g ON g.trainer_id = p.trainer_id
            JOIN session s ON s.id = g.session_id
            JOIN day_part d ON d.session_id = s.id AND TIMESTAMP(d.date, d.start_time) < p.ends
              AND TIMESTAMP(d.date, d.end_time) > p.starts
            WHERE p.ends > :today AND s.state IN ('DRAFT', 'PUBLISHED') AND d.ends_at > :now
              AND (:everything OR s.organiser IN (:organisers))
            """;

    private static final String PARTS = """
            SELECT d.session_id, d.date, d.start_time, d.end_time, d.starts_at, d.ends_at,
                   CASE WHEN s.form = 'ONLINE' THEN NULL ELSE s.site_id END AS site_id
            FROM day_part d JOIN session s ON s.id = d.session_id
            WHERE d.session_id IN (:ids) AND d.ends_at > :now ORDER BY d.starts_at
            """;

    private final JdbcClient jdbc;
    private final SessionQueries sessions;
    private final TrainerRepository trainers;
    private final ShownTrainers shown;
    private final AvailabilityReader availability;
    private final Courses courses;
    private final Clock clock;

    AbsenceQuery(
            JdbcClient jdbc,
            SessionQueries sessions,
            TrainerRepository trainers,
            ShownTrainers shown,
            AvailabilityReader availability,
            Courses courses,
            Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.trainers = trainers;
        this.shown = shown;
        this.availability = availability;
        this.courses = courses;
        this.clock = clock;
    }

    private record Gap(SessionId session, TrainerId trainer) {}

    private record Part(SessionId session, LocalDateTime start, LocalDateTime end, Stay anybody) {}

    int count(PlannedPart part) {
        return bound("SELECT COUNT(DISTINCT s.id, g.trainer_id) " + BLOCKED, part)
                .query(Integer.class)
                .single();
    }

    List<Absence> of(PlannedPart part, Actor by) {
        List<Gap> gaps = bound(
                        "SELECT s.id, g.trainer_id, MIN(s.starts_at) AS starts " + BLOCKED
                                + " GROUP BY s.id, g.trainer_id ORDER BY starts, s.id LIMIT " + MOST,
                        part)
                .query((row, number) -> new Gap(
                        new SessionId(Ids.of(row.getBytes("id"))), new TrainerId(Ids.of(row.getBytes("trainer_id")))))
                .list();
        if (gaps.isEmpty()) {
            return List.of();
        }
        Map<SessionId, Session> found = sessions
                .byIds(gaps.stream().map(Gap::session).toList())
                .stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        Map<SessionId, List<Part>> parts = parts(found.keySet());
        List<Trainer> staff = trainers.findAllByOrderByName().stream()
                .map(TrainerEntity::toTrainer)
                .toList();
        Map<TrainerId, Trainer> named =
                shown.to(by, staff).stream().collect(Collectors.toMap(Trainer::id, Function.identity()));
        Map<CourseId, Course> catalogue =
                courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Availability known = availability(staff, parts);
        return gaps.stream()
                .map(gap -> absence(gap, found, parts, staff, named, catalogue, known))
                .toList();
    }

    private static Absence absence(
            Gap gap,
            Map<SessionId, Session> found,
            Map<SessionId, List<Part>> parts,
            List<Trainer> staff,
            Map<TrainerId, Trainer> named,
            Map<CourseId, Course> catalogue,
            Availability known) {
        Session session = Objects.requireNonNull(found.get(gap.session()));
        Course course = Objects.requireNonNull(catalogue.get(session.course()));
        List<Trainer> free = standIns(course, parts.getOrDefault(gap.session(), List.of()), staff, known).stream()
                .map(trainer -> Objects.requireNonNull(named.get(trainer.id())))
                .toList();
        return new Absence(session, Objects.requireNonNull(named.get(gap.trainer())), free);
    }

    private static List<Trainer> standIns(Course course, List<Part> parts, List<Trainer> staff, Availability known) {
        return staff.stream()
                .filter(trainer -> trainer.active() && trainer.is(StaffKind.TRAINER) && known.mayGive(trainer, course))
                .filter(trainer -> parts.stream()
                        .allMatch(
                                part -> known.isFree(part.anybody().of(trainer.resource()), part.start(), part.end())))
                .sorted(Comparator.comparingInt((Trainer trainer) -> known.busy(trainer.resource()))
                        .thenComparing(Trainer::name))
                .toList();
    }

    private Availability availability(List<Trainer> staff, Map<SessionId, List<Part>> parts) {
        List<LocalDate> days = parts.values().stream()
                .flatMap(List::stream)
                .map(part -> part.start().toLocalDate())
                .sorted()
                .toList();
        LocalDate today = LocalDate.now(clock);
        return availability.of(
                staff,
                List.of(),
                days.isEmpty() ? today : days.getFirst(),
                days.isEmpty() ? today : days.getLast(),
                null);
    }

    private Map<SessionId, List<Part>> parts(Set<SessionId> ids) {
        return jdbc
                .sql(PARTS)
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(AbsenceQuery::part)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Part::session));
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        LocalDate date = row.getObject("date", LocalDate.class);
        return new Part(
                new SessionId(Ids.of(row.getBytes("session_id"))),
                date.atTime(row.getObject("start_time", LocalTime.class)),
                date.atTime(row.getObject("end_time", LocalTime.class)),
                new Stay(
                        new UUID(0, 0),
                        SessionQueries.site(row),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("ends_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }

    private JdbcClient.StatementSpec bound(String sql, PlannedPart part) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock).atStartOfDay())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("everything", part.everything())
                .param("organisers", part.organisers().isEmpty() ? Set.of("") : part.organisers());
    }
}
