package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What branches need per quarter, entered by who plans for them. */
@Service
public class BranchNeeds {

    static final int MOST_PEOPLE = 99_999;

    private final JdbcClient jdbc;
    private final Courses courses;
    private final Units units;
    private final PlannedParts parts;
    private final AuditTrail audit;
    private final Clock clock;

    BranchNeeds(JdbcClient jdbc, Courses courses, Units units, PlannedParts parts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.units = units;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The branches for which the actor can enter a need, by code. */
    public List<Branch> branches(Actor by) {
        Planners.require(by);
        PlannedPart part = parts.changeable(by);
        return units.branches(LocalDate.now(clock)).stream()
                .filter(branch -> part.covers(branch.code()))
                .toList();
    }

    /** What was entered; 0 people when nothing was. */
    @Transactional(readOnly = true)
    public BranchNeed find(CourseId course, String branch, Quarter quarter, Actor by) {
        Planners.require(by);
        return stored(course, branch, quarter).orElse(new BranchNeed(course, branch, quarter, 0, 0));
    }

    /** Enters or changes it; 0 takes it away. Refuses a branch that the actor does not plan for, and a quarter that is over. */
    @Transactional
    public RequestResult enter(BranchNeed need, Actor by) {
        Planners.require(by);
        if (branches(by).stream().noneMatch(branch -> branch.code().equals(need.branch()))) {
            return new RequestResult.Refused("planning.request.not-your-part");
        }
        if (need.people() < 0 || need.people() > MOST_PEOPLE) {
            return new RequestResult.Refused("planning.need.people");
        }
        if (need.quarter().compareTo(Quarter.of(LocalDate.now(clock))) < 0) {
            return new RequestResult.Refused("planning.request.quarter");
        }
        Course course = courses.find(need.course()).orElseThrow();
        Optional<BranchNeed> before = stored(need.course(), need.branch(), need.quarter());
        if (!write(need)) {
            return new RequestResult.ChangedMeanwhile();
        }
        audit.recordChange(
                by,
                "planning.need-entered",
                AuditSubject.thing("branch-need", null),
                Map.of(
                        "course",
                        course.code(),
                        "branch",
                        need.branch(),
                        "quarter",
                        need.quarter().code()),
                Map.of("heads", Integer.toString(before.map(BranchNeed::people).orElse(0))),
                Map.of("heads", Integer.toString(need.people())));
        return new RequestResult.Done();
    }

    private boolean write(BranchNeed need) {
        if (need.version() > 0) {
            return jdbc.sql("UPDATE branch_need SET people = ?, version = version + 1"
                                    + " WHERE course_id = ? AND branch = ? AND quarter = ? AND version = ?")
                            .params(
                                    need.people(),
                                    bytes(need.course().value()),
                                    need.branch(),
                                    need.quarter().from(),
                                    need.version())
                            .update()
                    == 1;
        }
        return jdbc.sql("INSERT IGNORE INTO branch_need (id, course_id, branch, quarter, people, version)"
                                + " VALUES (?, ?, ?, ?, ?, 1)")
                        .params(
                                bytes(Ids.next()),
                                bytes(need.course().value()),
                                need.branch(),
                                need.quarter().from(),
                                need.people())
                        .update()
                == 1;
    }

    private Optional<BranchNeed> stored(CourseId course, String branch, Quarter quarter) {
        return jdbc.sql("SELECT people, version FROM branch_need WHERE course_id = ? AND branch = ? AND quarter = ?")
                .params(bytes(course.value()), branch, quarter.from())
                .query((row, number) -> new BranchNeed(course, branch, quarter, row.getInt(1), row.getLong(2)))
                .optional();
    }
}
