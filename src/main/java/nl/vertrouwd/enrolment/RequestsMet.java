package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.organisation.FileCounts;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportWriter;
import nl.vertrouwd.planning.CourseRequests;
import nl.vertrouwd.planning.Sessions;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a place, or has completed the course since they asked, waits for it no longer; also when a file says so. Reads no file itself. */
@Component
@Order(890)
class RequestsMet implements ImportPart {

    private static final String MET = """
            UPDATE course_request r SET r.state = 'MET', r.ended_at = :now
            WHERE r.waiting = 1 AND (
              EXISTS (SELECT 1 FROM completion c WHERE c.person_id = r.person_id AND c.course_id = r.course_id
                AND c.withdrawn_at IS NULL AND c.completed_on >= DATE(r.asked_at))
              OR EXISTS (SELECT 1 FROM enrolment e JOIN session s ON s.id = e.session_id AND s.course_id = r.course_id
                AND s.state = 'PUBLISHED' AND s.ends_on >= DATE(:now) WHERE e.person_id = r.person_id AND e.status = 'ENROLLED'))
            """;

    private final CourseRequests requests;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    RequestsMet(CourseRequests requests, Sessions sessions, JdbcClient jdbc, Clock clock) {
        this.requests = requests;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void placeTaken(PlaceTaken event) {
        sessions.byIds(Set.of(event.session())).forEach(session -> requests.met(event.person(), session.course()));
    }

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public Prepared check(ImportContext context) {
        return new Prepared() {
            @Override
            public List<FileCounts> counts() {
                return List.of();
            }

            @Override
            public void write(ImportWriter writer) {
                jdbc.sql(MET)
                        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
            }
        };
    }
}
