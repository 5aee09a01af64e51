package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.EnrolResult.Refusal;
import nl.vertrouwd.organisation.Person;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.planning.Bookings;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.Places;
import nl.vertrouwd.planning.PlannedParts;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionCancelled;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionPeople;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final EnrolDoubts doubts;
    private final PlaceGivenBack back;
    private final SessionStaff staff;
    private final Places places;
    private final Bookings bookings;
    private final PersonRegister persons;
    private final Sessions sessions;
    private final PlannedParts parts;
    private final SessionPeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(
            EnrolmentRepository enrolments,
            EnrolmentHistory history,
            EnrolDoubts doubts,
            PlaceGivenBack back,
            SessionStaff staff,
            Places places,
            Bookings bookings,
            PersonRegister persons,
            Sessions sessions,
            PlannedParts parts,
            SessionPeople people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enrolments = enrolments;
        this.history = history;
        this.doubts = doubts;
        this.back = back;
        this.staff = staff;
        this.places = places;
        this.bookings = bookings;
        this.persons = persons;
        this.sessions = sessions;
        this.parts = parts;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a place for the actor; refuses with the reason or says what is doubtful, and then nothing is kept. */
    @Transactional
    public EnrolResult enrol(SessionId session, Actor actor) {
        return enrol(session, actor, Set.of());
    }

    /**
     * Takes a place for the actor all the same.
     *
     * @param known the doubts that the actor has read; any other is still told, and then nothing is kept
     */
    @Transactional
    public EnrolResult enrol(SessionId session, Actor actor, Set<EnrolDoubt> known) {
        PersonId self = actor.person();
        if (self == null) {
            return new EnrolResult.Refused(Refusal.NOT_IN_PERSONNEL_FILE);
        }
        return place(
                session,
                persons.find(self),
                EnrolPolicy.OWN_ENROLMENT,
                true,
                actor,
                locked -> doubts.of(locked, self, actor).stream()
                        .filter(doubt -> !known.contains(doubt))
                        .toList());
    }

    /** What makes it doubtful that the actor wants a place in this session; nothing for who is not in the personnel file. */
    @Transactional(readOnly = true)
    public List<EnrolDoubt> doubts(Session session, Actor actor) {
        PersonId self = actor.person();
        return self == null ? List.of() : doubts.of(session, self, actor);
    }

    /** Why the session is not for the actor, so that nobody asks for a place in vain; empty when it is. */
    @Transactional(readOnly = true)
    public Optional<Refusal> notFor(SessionId session, Actor actor) {
        PersonId self = actor.person();
        return self == null ? Optional.empty() : Optional.ofNullable(notForThem(session, self));
    }

    /**
     * Lets somebody in who came without an enrolment, up to the capacity; for who gives the session and for who plans it. Neither the
     * deadline nor the start of the session matters, a closed session does; whom the session is for binds who gives it, not who plans it. Where the person is at that time instead is told only to who
     * runs that too.
     */
    @Transactional
    public EnrolResult admit(SessionId session, PersonId person, Actor by) {
        SessionDetails run = staff.run(session, by).orElse(null);
        if (run == null) {
            return new EnrolResult.Refused(Refusal.NOT_ALLOWED);
        }
        boolean bound = !staff.plans(run, by);
        return place(session, persons.find(person), EnrolPolicy.AT_THE_DOOR, bound, by, locked -> List.of());
    }

    /** A place for who leads the team that booked the session, by who planned it. */
    EnrolResult placeFor(SessionId session, PersonId leader, Actor by) {
        return place(session, persons.find(leader), EnrolPolicy.AT_THE_DOOR, false, by, locked -> List.of());
    }

    /**
     * Gives the actor's own place back, or leaves the waiting list. False when there is none, the session has begun, or the last day on
     * which a place can be given back has passed.
     */
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
                .filter(each -> each.status() == EnrolmentStatus.WAITING
                        || each.status() == EnrolmentStatus.ENROLLED && session.withdrawable(clock.instant()))
                .orElse(null);
        if (enrolment == null) {
            return false;
        }
        back.of(enrolment, id, actor);
        return true;
    }

    /** The enrolments of one person that the actor may know of: all for the person, for a planner those in what they plan, else none. */
    @Transactional(readOnly = true)
    public List<Enrolment> of(PersonId person, Actor by) {
        return seenBy(by, person, () -> enrolments.findByPersonId(person.value()));
    }

    /** Where one person stands in a session, as far as the actor may know, as with {@link #of}; empty without an enrolment. */
    @Transactional(readOnly = true)
    public Optional<EnrolmentStatus> status(PersonId person, SessionId session, Actor by) {
        return Optional.ofNullable(statuses(person, List.of(session), by).get(session));
    }

    /**
     * Where one person stands in each of these sessions, as far as the actor may know, as with {@link #of}; sessions without an enrolment
     * are left out.
     */
    @Transactional(readOnly = true)
    public Map<SessionId, EnrolmentStatus> statuses(PersonId person, Collection<SessionId> asked, Actor by) {
        List<UUID> ids = asked.stream().map(SessionId::value).toList();
        return ids.isEmpty()
                ? Map.of()
                : seenBy(by, person, () -> enrolments.findByPersonIdAndSessionIdIn(person.value(), ids)).stream()
                        .collect(Collectors.toMap(Enrolment::session, Enrolment::status));
    }

    private List<Enrolment> seenBy(Actor by, PersonId person, Supplier<List<EnrolmentEntity>> found) {
        boolean self = by.is(person);
        if (!self && !by.hasAny(Role.PLANNER)) {
            return List.of();
        }
        List<Enrolment> all =
                found.get().stream().map(EnrolmentEntity::toEnrolment).toList();
        return self ? all : planned(all, by);
    }

    private List<Enrolment> planned(List<Enrolment> all, Actor by) {
        Set<SessionId> planned = sessions
                .byIds(all.stream().map(Enrolment::session).toList())
                .stream()
                .filter(session -> parts.plans(by, session.organiser()))
                .map(Session::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(enrolment -> planned.contains(enrolment.session()))
                .toList();
    }

    /** Ends the enrolments of a session that is cancelled, in the transaction that cancels it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void sessionCancelled(SessionCancelled event) {
        Set<PersonId> people = new HashSet<>();
        for (EnrolmentEntity enrolment :
                enrolments.findBySessionId(event.session().value())) {
            boolean hadAPlace = enrolment.status() == EnrolmentStatus.ENROLLED;
            if (hadAPlace || enrolment.status() == EnrolmentStatus.WAITING) {
                enrolment.cancel(clock.instant());
                history.add(enrolments.saveAndFlush(enrolment), event.by());
                people.add(enrolment.person());
            }
            if (hadAPlace) {
                places.release(event.session());
            }
        }
        events.publishEvent(new PlacesCancelled(event.session(), people));
    }

    private EnrolResult place(
            SessionId id,
            Optional<Person> known,
            List<EnrolPolicy> policies,
            boolean bound,
            Actor by,
            Function<Session, List<EnrolDoubt>> doubtful) {
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
        Refusal notForThem = bound ? notForThem(id, person.id()) : null;
        if (notForThem != null) {
            return new EnrolResult.Refused(notForThem);
        }
        if (session.free() < 1) {
            return new EnrolResult.Full();
        }
        Optional<Clash> clash = bookings.lockAndFindClash(person.id(), id);
        if (clash.isPresent()) {
            return elsewhere(clash.get(), person.id(), by);
        }
        List<EnrolDoubt> open = doubtful.apply(session);
        return open.isEmpty() ? take(id, person.id(), before, by) : new EnrolResult.Doubtful(open);
    }

    private @Nullable Refusal notForThem(SessionId session, PersonId person) {
        return switch (people.answer(session, person)) {
            case WELCOME -> null;
            case OTHER_AUDIENCE -> Refusal.OTHER_AUDIENCE;
            case OTHER_TEAM -> Refusal.OTHER_TEAM;
        };
    }

    private EnrolResult elsewhere(Clash clash, PersonId person, Actor by) {
        boolean mayKnow = by.is(person) || staff.run(clash.session(), by).isPresent();
        return mayKnow
                ? new EnrolResult.Elsewhere(clash)
                : new EnrolResult.Occupied(clash.date(), clash.start(), clash.end(), clash.zone());
    }

    private EnrolResult take(SessionId id, PersonId person, Optional<EnrolmentEntity> before, Actor by) {
        if (!places.take(id)) {
            throw new IllegalStateException("a locked session with a free place had none");
        }
        bookings.bookParticipant(person, id);
        EnrolmentEntity enrolment = before.orElseGet(() -> new EnrolmentEntity(id, person, clock.instant()));
        enrolment.enrolAgain(clock.instant());
        EnrolmentEntity stored = enrolments.saveAndFlush(enrolment);
        UUID cause = history.add(stored, by.account());
        events.publishEvent(new PlaceTaken(cause, id, person, by.is(person)));
        return new EnrolResult.Enrolled(new EnrolmentId(stored.id()));
    }
}
