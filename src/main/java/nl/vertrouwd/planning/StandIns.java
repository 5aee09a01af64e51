package nl.vertrouwd.planning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is not available for what they were to give, and who takes it over; for the planners of the part that organises the session and for
 * administrators.
 */
@Service
public class StandIns {

    private final AbsenceQuery query;
    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final TrainerRepository trainers;
    private final PlannedParts parts;
    private final Bookings bookings;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    StandIns(
            AbsenceQuery query,
            SessionRepository sessions,
            SessionQueries queries,
            TrainerRepository trainers,
            PlannedParts parts,
            Bookings bookings,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.query = query;
        this.sessions = sessions;
        this.queries = queries;
        this.trainers = trainers;
        this.parts = parts;
        this.bookings = bookings;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sessions that are not over, of which somebody who gives, plays or speaks is blocked at a time of them; soonest first, at most fifty. A number of
     * statements that does not grow.
     */
    @Transactional(readOnly = true)
    public List<Absence> needed(Actor by) {
        Planners.require(by);
        return query.of(parts.changeable(by), by);
    }

    /** How many {@link #needed} has. */
    @Transactional(readOnly = true)
    public int count(Actor by) {
        Planners.require(by);
        return query.count(parts.changeable(by));
    }

    /** Lets somebody give, play or speak in a session in place of somebody else; both are told. */
    @Transactional
    public StandInResult takeOver(SessionId id, TrainerId absent, TrainerId standIn, Actor by) {
        Planners.require(by);
        Session seen = queries.locked(id).orElseThrow(() -> new DomainException("planning.session.unknown"));
        if (!parts.mayChange(by, seen.organiser())) {
            throw new DomainException("base.not-allowed");
        }
        SessionEntity session = sessions.findById(id.value()).orElseThrow();
        Trainer before = trainer(absent);
        Trainer after = trainer(standIn);
        List<Wish> wishes = bookings.wishesInPlaceOf(before.resource(), id, after.resource());
        if (!session.state().changeable() || wishes.isEmpty() || bookings.isIn(after.resource(), id)) {
            return new StandInResult.Overtaken();
        }
        if (!after.active() || !bookings.lockAndFindClashes(id, wishes).isEmpty()) {
            return new StandInResult.Booked();
        }
        session.replaceStaff(absent, standIn, clock.instant());
        bookAgain(sessions.saveAndFlush(session));
        audit.record(
                by,
                "planning.trainer-replaced",
                AuditSubject.thing("session", id.value()),
                Map.of(),
                Map.of("session", seen.reference()));
        events.publishEvent(new TrainerReplaced(session.toSession(), before, after, session.calendarSequence()));
        return new StandInResult.Taken();
    }

    private void bookAgain(SessionEntity session) {
        List<UUID> participants = bookings.participants(session.id());
        List<UUID> givers = trainers.findByIdIn(session.trainers()).stream()
                .map(each -> each.toTrainer().resource())
                .toList();
        bookings.clear(session.id());
        bookings.book(session.id(), givers, participants);
    }

    private Trainer trainer(TrainerId id) {
        return trainers.findById(id.value())
                .map(TrainerEntity::toTrainer)
                .orElseThrow(() -> new DomainException("planning.trainer.unknown-person"));
    }
}
