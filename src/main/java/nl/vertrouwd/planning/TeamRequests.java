package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.LedUnits;
import nl.vertrouwd.organisation.NamedUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainings that leaders ask for their team. Who leads asks; planners of the branch above, and administrators, see it and say that it is planned. */
@Service
public class TeamRequests {

    private static final int MOST_PEOPLE = 200;
    private static final int MOST_SHOWN = 200;
    private static final String SELECT =
            "SELECT id, course_id, unit_id, people, quarter, state, asked_at, version FROM team_request ";

    private final JdbcClient jdbc;
    private final Courses courses;
    private final CourseRequests requests;
    private final LedUnits units;
    private final PlannedParts parts;
    private final AuditTrail audit;
    private final Clock clock;

    TeamRequests(
            JdbcClient jdbc,
            Courses courses,
            CourseRequests requests,
            LedUnits units,
            PlannedParts parts,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.requests = requests;
        this.units = units;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The courses that a team can ask for: what is for everyone or for whole teams, these first. */
    public List<Course> courses() {
        return courses.all().stream()
                .filter(Course::schedulable)
                .filter(course ->
                        course.audience() == Audience.TEAM_WITH_LEADER || course.audience() == Audience.EVERYONE)
                .sorted(Comparator.comparing(course -> course.audience() != Audience.TEAM_WITH_LEADER))
                .toList();
    }

    /** Asks it. Refuses who does not lead the unit, 0 or more than 200 people, a course that is not for teams, and what is asked and waits. */
    @Transactional
    public RequestResult ask(UnitId unit, CourseId course, int people, Quarter quarter, Actor by) {
        if (!units.leads(by, unit)) {
            return new RequestResult.Refused("planning.request.not-your-unit");
        }
        if (people < 1 || people > MOST_PEOPLE) {
            return new RequestResult.Refused("planning.request.people");
        }
        if (courses().stream().noneMatch(known -> known.id().equals(course))
                || !requests.quarters().contains(quarter)) {
            return new RequestResult.Refused("planning.request.quarter");
        }
        int written = jdbc.sql("INSERT IGNORE INTO team_request"
                        + " (id, course_id, unit_id, people, quarter, state, asked_by, asked_at)"
                        + " VALUES (?, ?, ?, ?, ?, 'WAITING', ?, ?)")
                .params(
                        bytes(Ids.next()),
                        bytes(course.value()),
                        bytes(unit.value()),
                        people,
                        quarter.from(),
                        bytes(by.account().value()),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return written == 1 ? new RequestResult.Done() : new RequestResult.Refused("planning.request.team-before");
    }

    /** What was asked for the units that the actor leads, the latest first, at most 200; two statements. */
    @Transactional(readOnly = true)
    public List<TeamRequest> own(Actor by) {
        List<UnitId> led = units.of(by).stream().map(LedUnits.Named::id).toList();
        return led.isEmpty()
                ? List.of()
                : named(
                        by,
                        jdbc.sql(SELECT + "WHERE unit_id IN (:units) ORDER BY asked_at DESC LIMIT " + MOST_SHOWN)
                                .param(
                                        "units",
                                        led.stream()
                                                .map(unit -> bytes(unit.value()))
                                                .toList())
                                .query(TeamRequests::row)
                                .list());
    }

    /** What waits in the part for which the actor plans, the soonest first, at most 200; two statements. */
    @Transactional(readOnly = true)
    public List<TeamRequest> waiting(Actor by) {
        Planners.require(by);
        PlannedPart part = parts.changeable(by);
        return named(
                        by,
                        jdbc.sql(SELECT + "WHERE waiting = 1 ORDER BY quarter, asked_at LIMIT " + MOST_SHOWN)
                                .query(TeamRequests::row)
                                .list())
                .stream()
                .filter(request -> part.covers(request.branch()))
                .toList();
    }

    /** Takes back what was asked for a unit that the actor leads. */
    @Transactional
    public RequestResult withdraw(UUID id, long version, Actor by) {
        Row row = find(id);
        return units.leads(by, row.unit())
                ? end(row, version, RequestState.WITHDRAWN)
                : new RequestResult.Refused("planning.request.not-your-unit");
    }

    /** Says that it is planned; for who plans for the branch above the unit. */
    @Transactional
    public RequestResult met(UUID id, long version, Actor by) {
        Planners.require(by);
        Row row = find(id);
        LedUnits.Named unit = units.names(by, List.of(row.unit())).get(row.unit());
        if (!parts.changeable(by).covers(unit == null ? "" : unit.branch())) {
            return new RequestResult.Refused("planning.request.not-your-part");
        }
        RequestResult result = end(row, version, RequestState.MET);
        if (result instanceof RequestResult.Done) {
            audit.record(
                    by,
                    "planning.team-request-met",
                    AuditSubject.thing("team-request", id),
                    Map.of(),
                    Map.of("heads", Integer.toString(row.people())));
        }
        return result;
    }

    private record Row(
            UUID id,
            CourseId course,
            UnitId unit,
            int people,
            Quarter quarter,
            RequestState state,
            Instant askedAt,
            long version) {}

    private RequestResult end(Row row, long version, RequestState state) {
        int changed = jdbc.sql("UPDATE team_request SET state = ?, version = version + 1"
                        + " WHERE id = ? AND version = ? AND waiting = 1")
                .params(state.name(), bytes(row.id()), version)
                .update();
        return changed == 1 ? new RequestResult.Done() : new RequestResult.ChangedMeanwhile();
    }

    private Row find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(bytes(id))
                .query(TeamRequests::row)
                .single();
    }

    private List<TeamRequest> named(Actor by, List<Row> rows) {
        Map<UnitId, LedUnits.Named> names =
                units.names(by, rows.stream().map(Row::unit).toList());
        LedUnits.Named gone = new LedUnits.Named(new UnitId(new UUID(0, 0)), new NamedUnit("", "", true), "");
        return rows.stream()
                .map(row -> {
                    LedUnits.Named unit = names.getOrDefault(row.unit(), gone);
                    return new TeamRequest(
                            row.id(),
                            row.course(),
                            unit.unit(),
                            unit.branch(),
                            row.people(),
                            row.quarter(),
                            row.state(),
                            row.askedAt(),
                            row.version());
                })
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Ids.of(row.getBytes("id")),
                new CourseId(Ids.of(row.getBytes("course_id"))),
                new UnitId(Ids.of(row.getBytes("unit_id"))),
                row.getInt("people"),
                new Quarter(row.getObject("quarter", LocalDate.class)),
                RequestState.valueOf(row.getString("state")),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}
