package nl.vertrouwd.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue: every course with its settings, retired ones included. */
@Service
public class Courses {

    private final CourseRows rows;
    private final AuditTrail audit;

    Courses(CourseRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Every course, modules first, in the order of the catalogue; one statement. */
    @Transactional(readOnly = true)
    public List<Course> all() {
        return rows.all();
    }

    /** The course with this identity, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Course> find(CourseId id) {
        return rows.find(id);
    }

    /** The course with this code (case-sensitive), if there is one. */
    @Transactional(readOnly = true)
    public Optional<Course> byCode(String code) {
        return rows.byCode(code);
    }

    /** Whether this actor may change settings: administrators and planners, who answer for what can be scheduled. */
    public boolean mayChange(Actor actor) {
        return actor.hasAny(Role.ADMINISTRATOR, Role.PLANNER);
    }

    /**
     * Changes the settings of a course. Stores nothing when a setting is out of bounds or when somebody else was first; throws for
     * an actor who may not do this and for a course that does not exist. Sessions that were scheduled keep what they had.
     */
    @Transactional
    public CourseChange save(CourseSettings wanted, Actor by) {
        if (!mayChange(by)) {
            throw new DomainException("catalogue.problem.role");
        }
        Course course = rows.find(wanted.id()).orElseThrow(() -> new DomainException("catalogue.problem.unknown"));
        List<CourseChange.Problem> problems = CourseRules.check(course.code(), wanted);
        if (!problems.isEmpty()) {
            return new CourseChange.Refused(problems);
        }
        boolean stored = rows.update(wanted);
        Course now = rows.find(wanted.id()).orElseThrow();
        if (stored) {
            audit.recordChange(
                    by,
                    "catalogue.course-changed",
                    AuditSubject.thing("course", now.id().value()),
                    Map.of("course", now.code()),
                    CourseAudit.values(course),
                    CourseAudit.values(now));
        }
        return stored ? new CourseChange.Saved(now) : new CourseChange.ChangedBySomebodyElse(now);
    }
}
