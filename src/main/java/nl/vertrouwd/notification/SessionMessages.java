package nl.vertrouwd.notification;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.PlaceLost;
import nl.vertrouwd.enrolment.PlaceTaken;
import nl.vertrouwd.enrolment.PlacesCancelled;
import nl.vertrouwd.planning.AskedCoursePublished;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionMoved;
import nl.vertrouwd.planning.SessionReopened;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TakenPlaces;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerReplaced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells who takes part in a session, and who gives it, what changes for them; inside the transaction that changes it. Of what has begun nothing is told. */
@Component
class SessionMessages {

    private final MessageWriter writer;
    private final Sessions sessions;
    private final TakenPlaces taken;
    private final SessionWords words;
    private final Clock clock;

    SessionMessages(MessageWriter writer, Sessions sessions, TakenPlaces taken, SessionWords words, Clock clock) {
        this.writer = writer;
        this.sessions = sessions;
        this.taken = taken;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void placeTaken(PlaceTaken event) {
        if (isAhead(event.session())) {
            tell(MessageKind.ENROLLED, event.person(), event.cause(), event.session(), event.byThemselves());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void placeLost(PlaceLost event) {
        if (isAhead(event.session())) {
            tell(MessageKind.WITHDRAWN, event.person(), event.cause(), event.session(), event.byThemselves());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void placesCancelled(PlacesCancelled event) {
        SessionDetails details = sessions.find(event.session(), Accounts.SYSTEM).orElseThrow();
        if (clock.instant().isBefore(details.session().endsAt())) {
            String cause = event.session().value() + ":" + details.calendarSequence();
            receivers(event.people(), details)
                    .forEach(receiver -> writer.write(MessageKind.CANCELLED, receiver, cause, about(event.session())));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void sessionMoved(SessionMoved event) {
        Session session = event.after().session();
        if (!clock.instant().isBefore(session.startsAt())) {
            return;
        }
        Set<PersonId> people = new LinkedHashSet<>();
        taken.of(session.id()).forEach(person -> people.add(new PersonId(person)));
        String cause = session.id().value() + ":" + event.after().calendarSequence();
        Map<String, String> facts = whatMoved(event);
        receivers(people, event.after()).forEach(receiver -> writer.write(MessageKind.MOVED, receiver, cause, facts));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void trainerReplaced(TrainerReplaced event) {
        Session session = event.session();
        if (clock.instant().isBefore(session.endsAt())) {
            String cause = session.id().value() + ":" + event.sequence();
            told(event.before())
                    .ifPresent(who -> writer.write(MessageKind.GIVES_NO_LONGER, who, cause, about(session.id())));
            told(event.after()).ifPresent(who -> writer.write(MessageKind.GIVES, who, cause, about(session.id())));
        }
    }

    /** Who gives it is told; who took part is when they get their place back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void sessionReopened(SessionReopened event) {
        Session session = event.session().session();
        String cause = session.id().value() + ":" + event.session().calendarSequence();
        receivers(Set.of(), event.session())
                .forEach(receiver -> writer.write(MessageKind.GIVES, receiver, cause, about(session.id())));
    }

    private static Optional<Receiver> told(Trainer trainer) {
        return trainer.person() == null && trainer.account() == null
                ? Optional.empty()
                : Optional.of(Receiver.of(trainer));
    }

    /** Who asked for the course is told once of each session, whatever becomes of it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void askedCoursePublished(AskedCoursePublished event) {
        String cause = event.session().value().toString();
        event.people()
                .forEach(
                        person -> writer.write(MessageKind.PLACES, Receiver.of(person), cause, about(event.session())));
    }

    private Map<String, String> whatMoved(SessionMoved event) {
        Session before = event.before().session();
        Map<String, String> facts = new HashMap<>(about(before.id()));
        facts.putAll(MessageValues.copied(
                "before", words.when(before, Languages.DUTCH), words.when(before, Languages.ENGLISH)));
        String gone = GoneParts.between(event.before(), event.after());
        if (!gone.isEmpty()) {
            facts.put(GoneParts.FACT, gone);
        }
        return facts;
    }

    private void tell(MessageKind kind, PersonId person, UUID cause, SessionId session, boolean byThemselves) {
        writer.write(kind, Receiver.of(person), cause.toString(), about(session), byThemselves);
    }

    private static Set<Receiver> receivers(Set<PersonId> people, SessionDetails details) {
        Set<Receiver> receivers = new LinkedHashSet<>();
        people.forEach(person -> receivers.add(Receiver.of(person)));
        for (Trainer trainer : details.staff()) {
            if (trainer.person() != null || trainer.account() != null) {
                receivers.add(Receiver.of(trainer));
            }
        }
        return receivers;
    }

    private boolean isAhead(SessionId session) {
        return sessions.byIds(Set.of(session)).stream()
                .anyMatch(each -> clock.instant().isBefore(each.startsAt()));
    }

    private static Map<String, String> about(SessionId session) {
        return Map.of(KnownSessions.SESSION, session.value().toString());
    }
}
