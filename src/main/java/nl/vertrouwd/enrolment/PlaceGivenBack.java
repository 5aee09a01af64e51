package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.planning.Bookings;
import nl.vertrouwd.planning.Places;
import nl.vertrouwd.planning.SessionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The end of one enrolment: the place and the time of the person, if they had one, are free again, and nothing is marked any more. */
@Component
class PlaceGivenBack {

    private final EnrolmentRepository enrolments;
    private final EnrolmentHistory history;
    private final AttendanceMarks marks;
    private final Bookings bookings;
    private final Places places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceGivenBack(
            EnrolmentRepository enrolments,
            EnrolmentHistory history,
            AttendanceMarks marks,
            Bookings bookings,
            Places places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enrolments = enrolments;
        this.history = history;
        this.marks = marks;
        this.bookings = bookings;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** With the session locked. */
    void of(EnrolmentEntity enrolment, SessionId session, Actor by) {
        boolean hadAPlace = enrolment.status().takesPlace();
        enrolment.cancel(clock.instant());
        UUID cause = history.add(enrolments.saveAndFlush(enrolment), by.account());
        marks.clear(enrolment.id());
        if (hadAPlace) {
            bookings.releaseParticipant(enrolment.person(), session);
            places.release(session);
        }
        events.publishEvent(new PlaceLost(cause, session, enrolment.person(), by.is(enrolment.person())));
    }
}
