package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.AudienceFit;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people ask for themselves. Nobody but they is told who asked: not who plans, not the line; planners see how many wait. A request
 * waits until they take it back, get a place or have completed the course.
 */
@Service
public class CourseRequests {

    /** How many quarters somebody can ask for, this one included. */
    public static final int QUARTERS_AHEAD = 5;

    private final JdbcClient jdbc;
    private final Courses courses;
    private final HeldPlaces places;
    private final Clock clock;

    CourseRequests(JdbcClient jdbc, Courses courses, HeldPlaces places, Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.places = places;
        this.clock = clock;
    }

    /** The quarters that somebody can ask for, this one first. */
    public List<Quarter> quarters() {
        Quarter now = Quarter.of(LocalDate.now(clock));
        return IntStream.range(0, QUARTERS_AHEAD).mapToObj(now::plus).toList();
    }

    /**
     * Asks for a course. Refuses who stands in no personnel file or has a place in it, a course that is not given on dates or is for others, and a quarter that
     * is over or more than a year away.
     */
    @Transactional
    public AskResult ask(CourseId id, Quarter quarter, Actor by) {
        PersonId self = by.person();
        if (self == null) {
            return new AskResult.Refused("planning.request.not-in-file");
        }
        if (courses.find(id).filter(course -> mayAsk(course, by)).isEmpty()) {
            return new AskResult.Refused("planning.request.not-for-you");
        }
        if (places.has(self, id)) {
            return new AskResult.Refused("planning.request.place");
        }
        if (!quarters().contains(quarter)) {
            return new AskResult.Refused("planning.request.quarter");
        }
        int written = jdbc.sql("INSERT IGNORE INTO course_request (id, person_id, course_id, quarter, state, asked_at)"
                        + " VALUES (?, ?, ?, ?, 'WAITING', ?)")
                .params(bytes(Ids.next()), bytes(self.value()), bytes(id.value()), quarter.from(), now())
                .update();
        return written == 1 ? new AskResult.Asked() : new AskResult.AskedBefore();
    }

    /** Whether the actor can ask for it: somebody of the personnel file, for a course that is given on dates and not only for others. */
    public boolean mayAsk(Course course, Actor by) {
        return by.person() != null && course.schedulable() && course.audience().fit(by) != AudienceFit.NO;
    }

    /** Takes it back; false when nothing waits. */
    @Transactional
    public boolean withdraw(CourseId course, Actor by) {
        PersonId self = by.person();
        return self != null && end(self, course, RequestState.WITHDRAWN) > 0;
    }

    /** What the actor asked and still waits for, the oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<CourseRequest> waiting(Actor by) {
        return own(by).stream()
                .filter(request -> request.state() == RequestState.WAITING)
                .toList();
    }

    /** All that the actor ever asked for, the oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<CourseRequest> own(Actor by) {
        PersonId self = by.person();
        return self == null
                ? List.of()
                : jdbc.sql("SELECT course_id, quarter, state, asked_at FROM course_request WHERE person_id = ?"
                                + " ORDER BY asked_at, id")
                        .param(bytes(self.value()))
                        .query((row, number) -> new CourseRequest(
                                new CourseId(Ids.of(row.getBytes(1))),
                                new Quarter(row.getObject(2, LocalDate.class)),
                                RequestState.valueOf(row.getString(3)),
                                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                        .list();
    }

    /** Somebody got a place in this course, so that they wait for it no longer; inside the transaction that gives it. */
    @Transactional
    public void met(PersonId person, CourseId course) {
        end(person, course, RequestState.MET);
    }

    private int end(PersonId person, CourseId course, RequestState state) {
        return jdbc.sql("UPDATE course_request SET state = ?, ended_at = ? WHERE person_id = ? AND course_id = ?"
                        + " AND waiting = 1")
                .params(state.name(), now(), bytes(person.value()), bytes(course.value()))
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
