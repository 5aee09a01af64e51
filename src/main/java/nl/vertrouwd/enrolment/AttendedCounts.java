package nl.vertrouwd.enrolment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.planning.Offering;
import nl.vertrouwd.planning.ParticipantCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells planning how many took part. */
@Component
class AttendedCounts implements ParticipantCounts {

    private final JdbcClient jdbc;

    AttendedCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Offering, Integer> of(int year) {
        Map<Offering, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        SELECT s.course_id, s.organiser, COUNT(*) FROM session s JOIN enrolment e ON e.session_id = s.id
                        WHERE s.state = 'GIVEN' AND s.starts_on >= ? AND s.starts_on < ? AND e.status = 'ATTENDED'
                        GROUP BY s.course_id, s.organiser
                        """)
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .query(row -> {
                    counts.put(new Offering(new CourseId(Ids.of(row.getBytes(1))), row.getString(2)), row.getInt(3));
                });
        return counts;
    }
}
