package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Form;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says that there are places to those who asked for the course; who plans does not learn who they are. */
@Component
class WaitingPeople {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingPeople(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing is said of a session that is full or for which nobody can enrol any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(SessionPublished event) {
        Session session = event.session();
        if (session.free() > 0 && session.openAt(clock.instant())) {
            Set<PersonId> people = waiting(session);
            if (!people.isEmpty()) {
                events.publishEvent(new AskedCoursePublished(session.id(), people));
            }
        }
    }

    private Set<PersonId> waiting(Session session) {
        return new HashSet<>(jdbc.sql("""
                        SELECT r.person_id FROM course_request r
                        JOIN placement x ON x.person_id = r.person_id AND x.valid_from <= :today AND x.valid_until > :today
                        JOIN site s ON s.id = x.site_id
                        WHERE r.course_id = :course AND r.waiting = 1 AND (:online OR s.time_zone = :zone)
                        """)
                .param("today", LocalDate.now(clock))
                .param("course", bytes(session.course().value()))
                .param("online", session.form() != Form.CLASSROOM)
                .param("zone", session.zone().getId())
                .query((row, number) -> new PersonId(Ids.of(row.getBytes(1))))
                .list());
    }
}
