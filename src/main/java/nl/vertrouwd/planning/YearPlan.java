package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The targets of a year and what became of them. Planners read all of it, and change what their part organises. */
@Service
public class YearPlan {

    private static final int MOST_SESSIONS = 999;
    private static final int LONGEST_NOTE = 500;
    private static final String SELECT =
            "SELECT course_id, organiser, sessions, deviation, note, version FROM plan_target WHERE year = ? AND NOT removed";

    private static final String CHANGE = """
            UPDATE plan_target SET sessions = :sessions, deviation = :deviation, note = :note, removed = FALSE,
              changed_in_product_at = :now, version = version + 1
            WHERE year = :year AND course_id = :course AND organiser = :organiser""";

    private final JdbcClient jdbc;
    private final Programme programme;
    private final Courses courses;
    private final Units units;
    private final PlannedParts parts;
    private final AuditTrail audit;
    private final Clock clock;

    YearPlan(
            JdbcClient jdbc,
            Programme programme,
            Courses courses,
            Units units,
            PlannedParts parts,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.courses = courses;
        this.units = units;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What has a target or a session in the year, by course code and organiser; for planners, a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<ProgrammeRow> rows(int year, Actor by) {
        Planners.require(by);
        return programme.of(year);
    }

    /** The targets of the year; one statement. */
    @Transactional(readOnly = true)
    public Map<Offering, Target> targets(int year, Actor by) {
        Planners.require(by);
        return jdbc.sql(SELECT).param(year).query((row, number) -> target(year, row)).list().stream()
                .collect(Collectors.toMap(Target::offering, target -> target));
    }

    /** The organisers for which the actor can enter targets, all of Defence first. */
    public List<String> organisers(Actor by) {
        Planners.require(by);
        PlannedPart part = parts.changeable(by);
        return Stream.concat(
                        Stream.of(SessionDraft.WHOLE_ORGANISATION),
                        units.branches(LocalDate.now(clock)).stream().map(Branch::code))
                .filter(part::covers)
                .toList();
    }

    /** Whether the actor may change the targets of what this organiser gives. */
    public boolean mayChange(Actor by, String organiser) {
        return parts.mayChange(by, organiser);
    }

    /** Enters a target, or changes the one there is. Refuses another's part, and numbers and texts out of bounds. */
    @Transactional
    public RequestResult save(Target target, Actor by) {
        Optional<String> problem = problem(target, by);
        if (problem.isPresent()) {
            return new RequestResult.Refused(problem.get());
        }
        Optional<Target> before = find(target.year(), target.offering());
        if (write(target) == 0) {
            return new RequestResult.ChangedMeanwhile();
        }
        record(by, "planning.target-saved", target, before.map(YearPlan::values).orElse(Map.of()), values(target));
        return new RequestResult.Done();
    }

    /** Takes a target out of the plan; files do not bring it back. */
    @Transactional
    public RequestResult remove(Target target, Actor by) {
        if (!Planners.isPlanner(by) || !parts.mayChange(by, target.offering().organiser())) {
            return new RequestResult.Refused("planning.request.not-your-part");
        }
        int changed = jdbc.sql("UPDATE plan_target SET removed = TRUE, changed_in_product_at = ?, version = version + 1"
                        + " WHERE year = ? AND course_id = ? AND organiser = ? AND version = ? AND NOT removed")
                .params(
                        now(),
                        target.year(),
                        bytes(target.offering().course().value()),
                        target.offering().organiser(),
                        stored(target))
                .update();
        if (changed == 0) {
            return new RequestResult.ChangedMeanwhile();
        }
        record(by, "planning.target-removed", target, values(target), Map.of());
        return new RequestResult.Done();
    }

    private Optional<String> problem(Target target, Actor by) {
        if (!Planners.isPlanner(by)
                || !parts.mayChange(by, target.offering().organiser())
                || courses.find(target.offering().course()).isEmpty()) {
            return Optional.of("planning.request.not-your-part");
        }
        if (target.sessions() < 0 || target.sessions() > MOST_SESSIONS) {
            return Optional.of("planning.target.sessions.bounds");
        }
        return target.note().strip().length() > LONGEST_NOTE
                ? Optional.of("planning.target.note.long")
                : Optional.empty();
    }

    private int write(Target target) {
        if (target.version() > 0) {
            return bind(CHANGE + " AND NOT removed AND version = :version", target)
                    .param("version", stored(target))
                    .update();
        }
        int back = bind(CHANGE + " AND removed", target).update();
        return back > 0
                ? back
                : bind(
                                "INSERT IGNORE INTO plan_target"
                                        + " (id, year, course_id, organiser, sessions, deviation, note, changed_in_product_at)"
                                        + " VALUES (:id, :year, :course, :organiser, :sessions, :deviation, :note, :now)",
                                target)
                        .param("id", bytes(Ids.next()))
                        .update();
    }

    private StatementSpec bind(String sql, Target target) {
        Deviation deviation = target.deviation();
        return jdbc.sql(sql)
                .param("year", target.year())
                .param("course", bytes(target.offering().course().value()))
                .param("organiser", target.offering().organiser())
                .param("sessions", target.sessions())
                .param("deviation", deviation == null ? null : deviation.name())
                .param("note", target.note().strip())
                .param("now", now());
    }

    private Optional<Target> find(int year, Offering offering) {
        return jdbc.sql(SELECT + " AND course_id = ? AND organiser = ?")
                .params(year, bytes(offering.course().value()), offering.organiser())
                .query((row, number) -> target(year, row))
                .optional();
    }

    /** The version of the row; what is read is one higher, so that 0 is none. */
    private static long stored(Target target) {
        return target.version() - 1;
    }

    private static Target target(int year, ResultSet row) throws SQLException {
        String deviation = row.getString("deviation");
        return new Target(
                year,
                new Offering(new CourseId(Ids.of(row.getBytes("course_id"))), row.getString("organiser")),
                row.getInt("sessions"),
                deviation == null ? null : Deviation.valueOf(deviation),
                row.getString("note"),
                row.getLong("version") + 1);
    }

    private void record(Actor by, String action, Target target, Map<String, String> before, Map<String, String> after) {
        Course course = courses.find(target.offering().course()).orElseThrow();
        audit.recordChange(
                by,
                action,
                AuditSubject.thing("target", null),
                Map.of(
                        "course", course.code(),
                        "organiser", target.offering().organiser(),
                        "year", Integer.toString(target.year())),
                before,
                after);
    }

    private static Map<String, String> values(Target target) {
        Map<String, String> values = new HashMap<>();
        values.put("sessions", Integer.toString(target.sessions()));
        if (target.deviation() != null) {
            values.put("deviation", AuditWords.word(Texts.key("planning.deviation.", target.deviation())));
        }
        values.put("note", target.note().strip());
        return values;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
