package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.planning.HeldPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells planning who needs not ask for a course. */
@Component
class HeldByEnrolment implements HeldPlaces {

    private final JdbcClient jdbc;
    private final Clock clock;

    HeldByEnrolment(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean has(PersonId person, CourseId course) {
        return jdbc.sql("SELECT COUNT(*) FROM enrolment e JOIN session s ON s.id = e.session_id"
                                + " WHERE e.person_id = ? AND e.status = 'ENROLLED' AND s.course_id = ? AND s.state = 'PUBLISHED'"
                                + " AND s.ends_on >= ?")
                        .params(Ids.bytes(person.value()), Ids.bytes(course.value()), LocalDate.now(clock))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
