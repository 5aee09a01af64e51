package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.EnrolResult.Refusal;
import nl.vertrouwd.organisation.Person;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.planning.Bookings;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.Places;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionCancelled;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places in sessions. The session is locked first, then the person, so that of all who ask at once exactly as many get a place as
 * there are places, and nobody is in two places at a time.
 */
@Service
public class Enrolments {

    private final EnrolmentRepository enrolments;
    private final EnrolmentHistory history;
    private final AttendanceMarks marks;
    private final SessionStaff staff;
    private final Places places;
    private final Bookings bookings;
    private final Persons persons;
    private final Clock clock;

    Enrolments(
            EnrolmentRepository enrolments,
            EnrolmentHistory history,
            AttendanceMarks marks,
            SessionStaff staff,
            Places places,
            Bookings bookings,
            Persons persons,
            Clock clock) {
        this.enrolments = enrolments;
        this.history = history;
        this.marks = marks;
        this.staff = staff;
        this.places = places;
        this.bookings = bookings;
        this.persons = persons;
        this.clock = clock;
    }

    /** Takes a place for the actor; refuses with the reason, and then nothing is kept. */
    @Transactional
    public EnrolResult enrol(SessionId session, Actor actor) {
        PersonId self = actor.person();
        if (self == null) {
            return new EnrolResult.Refused(Refusal.NOT_IN_PERSONNEL_FILE);
        }
        return place(session, persons.find(self), EnrolPolicy.OWN_ENROLMENT, actor);
    }

    /**
     * Lets somebody in who came without an enrolment, up to the capacity; for who gives the session and for planners. Neither the
     * deadline nor the start of the session matters, a closed session does.
     */
    @Transactional
    public EnrolResult admit(SessionId session, PersonId person, Actor by) {
        if (!staff.mayRun(session, by)) {
            return new EnrolResult.Refused(Refusal.NOT_ALLOWED);
        }
        return place(session, persons.find(person), EnrolPolicy.AT_THE_DOOR, by);
    }

    /** Gives the actor's own place back. False when there is none, or the session has begun. */
    @Transactional
    public boolean cancel(SessionId id, Actor actor) {
        PersonId self = actor.person();
        Session session = places.lock(id).orElse(null);
        if (self == null
                || session == null
                || session.state() != SessionState.PUBLISHED
                || !clock.instant().isBefore(session.startsAt())) {
            return false;
        }
        EnrolmentEntity enrolment = enrolments
                .findBySessionIdAndPersonId(id.value(), self.value())
                .filter(each -> each.status() == EnrolmentStatus.ENROLLED)
                .orElse(null);
        if (enrolment == null) {
            return false;
        }
        enrolment.cancel(clock.instant());
        history.add(enrolments.saveAndFlush(enrolment), actor.account());
        marks.clear(enrolment.id());
        bookings.releaseParticipant(self, id);
        places.release(id);
        return true;
    }

    /** Every enrolment of one person; the caller decides who may ask. */
    @Transactional(readOnly = true)
    public List<Enrolment> of(PersonId person) {
        return enrolments.findByPersonId(person.value()).stream()
                .map(EnrolmentEntity::toEnrolment)
                .toList();
    }

    /** Where one person stands in a session; empty without an enrolment. */
    @Transactional(readOnly = true)
    public Optional<EnrolmentStatus> status(PersonId person, SessionId session) {
        return enrolments
                .findBySessionIdAndPersonId(session.value(), person.value())
                .map(EnrolmentEntity::status);
    }

    /** Where one person stands in each of these sessions; sessions without an enrolment are left out; one statement. */
    @Transactional(readOnly = true)
    public Map<SessionId, EnrolmentStatus> statuses(PersonId person, Collection<SessionId> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return enrolments
                .findByPersonIdAndSessionIdIn(
                        person.value(), sessions.stream().map(SessionId::value).toList())
                .stream()
                .map(EnrolmentEntity::toEnrolment)
                .collect(Collectors.toMap(Enrolment::session, Enrolment::status));
    }

    /** Ends the enrolments of a session that is cancelled, in the transaction that cancels it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void sessionCancelled(SessionCancelled event) {
        for (EnrolmentEntity enrolment :
                enrolments.findBySessionId(event.session().value())) {
            if (enrolment.status() == EnrolmentStatus.ENROLLED) {
                enrolment.cancel(clock.instant());
                history.add(enrolments.saveAndFlush(enrolment), event.by());
                places.release(event.session());
            }
        }
    }

    private EnrolResult place(SessionId id, Optional<Person> known, List<EnrolPolicy> policies, Actor by) {
        Session session = places.lock(id).orElse(null);
        Person person = known.orElse(null);
        if (session == null) {
            return new EnrolResult.Refused(Refusal.NOT_OPEN);
        }
        if (person == null) {
            return new EnrolResult.Refused(Refusal.NOT_IN_PERSONNEL_FILE);
        }
        Optional<EnrolmentEntity> before =
                enrolments.findBySessionIdAndPersonId(id.value(), person.id().value());
        EnrolRequest request = new EnrolRequest(
                session, person, before.map(EnrolmentEntity::status).orElse(null), clock.instant());
        Optional<Refusal> refusal = EnrolPolicy.firstRefusal(policies, request);
        if (refusal.isPresent()) {
            return new EnrolResult.Refused(refusal.get());
        }
        if (session.free() < 1) {
            return new EnrolResult.Full();
        }
        Optional<Clash> clash = bookings.bookParticipant(person.id(), id);
        if (clash.isPresent()) {
            return new EnrolResult.Elsewhere(clash.get());
        }
        return take(id, person.id(), before, by);
    }

    private EnrolResult take(SessionId id, PersonId person, Optional<EnrolmentEntity> before, Actor by) {
        if (!places.take(id)) {
            throw new IllegalStateException("a locked session with a free place had none");
        }
        EnrolmentEntity enrolment = before.orElseGet(() -> new EnrolmentEntity(id, person, clock.instant()));
        enrolment.enrolAgain(clock.instant());
        EnrolmentEntity stored = enrolments.saveAndFlush(enrolment);
        history.add(stored, by.account());
        return new EnrolResult.Enrolled(new EnrolmentId(stored.id()));
    }
}
