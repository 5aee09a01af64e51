package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people have a place for: for themselves only, because what somebody learns is nobody else's business. */
@Service
public class PlannedCourses {

    private final JdbcClient database;
    private final Clock clock;

    PlannedCourses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The actor's own places in published sessions that are not over yet, by the last day of the session. Who waits has no place, and a
     * session that is over counts when its attendance is closed. One statement.
     */
    public List<PlannedCourse> own(Actor self) {
        PersonId person = self.person();
        return person == null
                ? List.of()
                : database.sql("""
                                SELECT k.code, s.ends_on FROM enrolment e JOIN session s ON s.id = e.session_id JOIN course k ON k.id = s.course_id
                                WHERE e.person_id = ? AND e.status = 'ENROLLED' AND s.state = 'PUBLISHED' AND s.ends_on >= ?
                                ORDER BY s.ends_on, k.code
                                """)
                        .params(Ids.bytes(person.value()), LocalDate.now(clock))
                        .query((row, number) -> new PlannedCourse(row.getString(1), row.getObject(2, LocalDate.class)))
                        .list();
    }
}
