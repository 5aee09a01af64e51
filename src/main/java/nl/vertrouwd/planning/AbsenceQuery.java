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
            FROM blocked_period p JOIN trainer t ON t.id = p.trainer_id
            JOIN booking b ON b.resource_id = COALESCE(t.person_id, t.id) AND b.kind IN ('TRAINER', 'ACTOR', 'GUEST')
            JOIN day_part d ON d.id = b.day_part_id AND TIMESTAMP(d.date, d.start_time) < p.ends
              AND TIMESTAMP(d.date, d.end_time) > p.starts
            JOIN session s ON s.id = b.session_id
            WHERE p.ends > :today AND s.state IN ('DRAFT', 'PUBLISHED') AND b.ends_at > :now
              AND (:everything OR s.organiser IN (:organisers))
            """;

    private static final String PARTS = """
            SELECT b.session_id, b.resource_id, b.kind, d.date, d.start_time, d.end_time, b.starts_at, b.ends_at,
                   CASE WHEN s.form = 'ONLINE' THEN NULL ELSE COALESCE(d.site_id, s.site_id) END AS site_id
            FROM booking b JOIN day_part d ON d.id = b.day_part_id JOIN session s ON s.id = b.session_id
            WHERE b.session_id IN (:ids) AND b.kind IN ('TRAINER', 'ACTOR', 'GUEST') AND b.ends_at > :now
            ORDER BY b.starts_at
            """;

    private static final Map<Clash.Kind, StaffKind> DOES = Map.of(
            Clash.Kind.TRAINER, StaffKind.TRAINER,
            Clash.Kind.ACTOR, StaffKind.ACTOR,
            Clash.Kind.GUEST, StaffKind.GUEST_SPEAKER);

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

    private record Gap(SessionId session, TrainerId trainer, StaffKind as) {}

    /** What somebody is to do in a session, in one of its day-parts. */
    private record Part(SessionId session, StaffKind as, LocalDateTime start, LocalDateTime end, Stay stay) {}

    int count(PlannedPart part) {
        return bound("SELECT COUNT(DISTINCT s.id, t.id, b.kind) " + BLOCKED, part)
                .query(Integer.class)
                .single();
    }

    List<Absence> of(PlannedPart part, Actor by) {
        List<Gap> gaps = bound(
                        "SELECT s.id, t.id AS trainer_id, b.kind, MIN(s.starts_at) AS starts " + BLOCKED
                                + " GROUP BY s.id, t.id, b.kind ORDER BY starts, s.id, b.kind LIMIT " + MOST,
                        part)
                .query((row, number) -> new Gap(
                        new SessionId(Ids.of(row.getBytes("id"))),
                        new TrainerId(Ids.of(row.getBytes("trainer_id"))),
                        does(row)))
                .list();
        if (gaps.isEmpty()) {
            return List.of();
        }
        Map<SessionId, Session> found = sessions
                .byIds(gaps.stream().map(Gap::session).toList())
                .stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        List<Part> parts = parts(found.keySet());
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
            List<Part> parts,
            List<Trainer> staff,
            Map<TrainerId, Trainer> named,
            Map<CourseId, Course> catalogue,
            Availability known) {
        Session session = Objects.requireNonNull(found.get(gap.session()));
        Course course = Objects.requireNonNull(catalogue.get(session.course()));
        Trainer absent = Objects.requireNonNull(named.get(gap.trainer()));
        List<Part> theirs = parts.stream()
                .filter(each -> each.session().equals(gap.session())
                        && each.as() == gap.as()
                        && each.stay().resource().equals(absent.resource()))
                .toList();
        List<Trainer> free = standIns(gap.as(), course, theirs, staff, known).stream()
                .map(trainer -> Objects.requireNonNull(named.get(trainer.id())))
                .toList();
        return new Absence(session, absent, gap.as(), free);
    }

    private static List<Trainer> standIns(
            StaffKind as, Course course, List<Part> parts, List<Trainer> staff, Availability known) {
        return staff.stream()
                .filter(each -> each.active() && each.is(as))
                .filter(each -> as != StaffKind.TRAINER || known.mayGive(each, course))
                .filter(each -> parts.stream()
                        .allMatch(part -> known.isFree(part.stay().of(each.resource()), part.start(), part.end())))
                .sorted(Comparator.comparingInt((Trainer each) -> known.busy(each.resource()))
                        .thenComparing(Trainer::name))
                .toList();
    }

    private Availability availability(List<Trainer> staff, List<Part> parts) {
        List<LocalDate> days =
                parts.stream().map(part -> part.start().toLocalDate()).sorted().toList();
        LocalDate today = LocalDate.now(clock);
        return availability.of(
                staff,
                List.of(),
                days.isEmpty() ? today : days.getFirst(),
                days.isEmpty() ? today : days.getLast(),
                null);
    }

    private List<Part> parts(Set<SessionId> ids) {
        return jdbc.sql(PARTS)
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(AbsenceQuery::part)
                .list();
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        LocalDate date = row.getObject("date", LocalDate.class);
        return new Part(
                new SessionId(Ids.of(row.getBytes("session_id"))),
                does(row),
                date.atTime(row.getObject("start_time", LocalTime.class)),
                date.atTime(row.getObject("end_time", LocalTime.class)),
                new Stay(
                        Ids.of(row.getBytes("resource_id")),
                        SessionQueries.site(row),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("ends_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }

    private static StaffKind does(ResultSet row) throws SQLException {
        return Objects.requireNonNull(DOES.get(Clash.Kind.valueOf(row.getString("kind"))));
    }

    private JdbcClient.StatementSpec bound(String sql, PlannedPart part) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock).atStartOfDay())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("everything", part.everything())
                .param("organisers", part.organisers().isEmpty() ? Set.of("") : part.organisers());
    }
}
