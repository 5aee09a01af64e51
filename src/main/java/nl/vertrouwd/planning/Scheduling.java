package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What planners do with sessions: schedule, change, publish, cancel. Refuses everybody but administrators and the planners of the part that
 * organises the session.
 */
@Service
public class Scheduling {

    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final SessionReader reader;
    private final SessionKnowledge knowledge;
    private final SessionNumbers numbers;
    private final PlannedParts parts;
    private final Bookings bookings;
    private final TakenPlaces taken;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    Scheduling(
            SessionRepository sessions,
            SessionQueries queries,
            SessionReader reader,
            SessionKnowledge knowledge,
            SessionNumbers numbers,
            PlannedParts parts,
            Bookings bookings,
            TakenPlaces taken,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.sessions = sessions;
        this.queries = queries;
        this.reader = reader;
        this.knowledge = knowledge;
        this.numbers = numbers;
        this.parts = parts;
        this.bookings = bookings;
        this.taken = taken;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores a new session, published or as a draft, and keeps its rooms and trainers free. */
    @Transactional
    public ScheduleResult schedule(SessionDraft draft, boolean publish, Actor by) {
        Planners.require(by);
        Instant now = clock.instant();
        SessionCheck.Outcome outcome =
                SessionCheck.check(draft, knowledge.about(draft, null, parts.changeable(by), now), publish);
        PlannedSession plan = outcome.plan().orElse(null);
        if (plan == null) {
            return new ScheduleResult.Invalid(outcome.problems());
        }
        ScheduleResult refusal = refusal(null, plan, List.of());
        if (refusal != null) {
            return refusal;
        }
        String reference =
                numbers.next(plan.course().code(), plan.blocks().getFirst().date());
        return store(new SessionEntity(reference, plan, now), plan, List.of(), publish, now, by);
    }

    /**
     * Changes a draft or a published session, and publishes it when asked; who takes part is booked for the new times, also for the first
     * ones of a session that came without.
     *
     * @param version of the session that the planner looked at
     */
    @Transactional
    public ScheduleResult change(SessionId id, long version, SessionDraft draft, boolean publish, Actor by) {
        SessionEntity session = locked(id, by);
        if (!session.state().changeable()) {
            return new ScheduleResult.NoLongerChangeable(session.state());
        }
        if (session.version() != version) {
            return new ScheduleResult.ChangedMeanwhile(reader.details(session, by));
        }
        Instant now = clock.instant();
        SessionDetails stored = reader.details(session, by);
        boolean published = publish || session.state() == SessionState.PUBLISHED;
        SessionCheck.Outcome outcome =
                SessionCheck.check(draft, knowledge.about(draft, stored, parts.changeable(by), now), published);
        PlannedSession plan = outcome.plan().orElse(null);
        if (plan == null) {
            return new ScheduleResult.Invalid(outcome.problems());
        }
        List<UUID> participants = session.allDay() ? taken.of(id) : bookings.participants(id);
        ScheduleResult refusal = refusal(id, plan, participants);
        if (refusal != null) {
            return refusal;
        }
        boolean known = session.state() == SessionState.PUBLISHED;
        bookings.clear(id);
        session.change(plan, now);
        ScheduleResult result = store(session, plan, participants, publish, now, by);
        SessionDetails changed = reader.details(session, by);
        if (known && SessionMoved.matters(stored, changed)) {
            events.publishEvent(new SessionMoved(stored, changed));
        }
        return result;
    }

    /**
     * What is wrong with what is typed so far, clashes apart, for a form that was refused; nothing is stored.
     *
     * @param id null for a new session
     */
    @Transactional(readOnly = true)
    public List<FieldProblem> problems(@Nullable SessionId id, SessionDraft draft, boolean publish, Actor by) {
        Planners.require(by);
        SessionDetails stored = id == null
                ? null
                : sessions.findById(id.value())
                        .map(session -> reader.details(session, by))
                        .orElse(null);
        boolean published = publish || (stored != null && stored.session().state() == SessionState.PUBLISHED);
        SessionCheck.Outcome outcome = SessionCheck.check(
                draft, knowledge.about(draft, stored, parts.changeable(by), clock.instant()), published);
        List<UUID> participants = id == null ? List.of() : bookings.participants(id);
        return outcome.plan().map(plan -> takingPart(plan, participants)).orElse(outcome.problems());
    }

    /** Deletes a draft for good; anything else must be cancelled. */
    @Transactional
    public void delete(SessionId draft, Actor by) {
        SessionEntity session = locked(draft, by);
        if (session.state() != SessionState.DRAFT) {
            throw new DomainException("planning.session.no-longer-changeable");
        }
        bookings.clear(draft);
        sessions.delete(session);
    }

    /** Cancels a published session: its room, trainers and participants are free again. False when it was given or cancelled already. */
    @Transactional
    public boolean cancel(SessionId id, CancelReason reason, Actor by) {
        SessionEntity session = locked(id, by);
        if (session.state() != SessionState.PUBLISHED) {
            return false;
        }
        session.cancel(reason, clock.instant());
        sessions.saveAndFlush(session);
        record(
                by,
                "planning.session-cancelled",
                session,
                Map.of("reason", AuditWords.word(Texts.key("planning.cancel-reason.", reason))));
        events.publishEvent(new SessionCancelled(id, by.account()));
        bookings.clear(id);
        return true;
    }

    private void record(Actor by, String action, SessionEntity session, Map<String, String> more) {
        Map<String, String> after = new HashMap<>(more);
        after.put("session", session.toSession().reference());
        audit.record(by, action, AuditSubject.thing("session", session.id().value()), Map.of(), after);
    }

    private SessionEntity locked(SessionId id, Actor by) {
        Planners.require(by);
        Session session = queries.locked(id).orElseThrow(() -> new DomainException("planning.session.unknown"));
        if (!parts.mayChange(by, session.organiser())) {
            throw new DomainException("base.not-allowed");
        }
        return sessions.findById(id.value()).orElseThrow();
    }

    private @Nullable ScheduleResult refusal(@Nullable SessionId id, PlannedSession plan, List<UUID> participants) {
        List<FieldProblem> takingPart = takingPart(plan, participants);
        if (!takingPart.isEmpty()) {
            return new ScheduleResult.Invalid(takingPart);
        }
        List<Clash> clashes = bookings.lockAndFindClashes(id, Wish.of(plan, participants));
        return clashes.isEmpty() ? null : new ScheduleResult.Clashes(clashes);
    }

    private static List<FieldProblem> takingPart(PlannedSession plan, List<UUID> participants) {
        return plan.trainers().stream().map(Trainer::resource).anyMatch(participants::contains)
                ? List.of(FieldProblem.of(FieldProblem.Field.TRAINERS, "planning.session.trainer.takes-part"))
                : List.of();
    }

    private ScheduleResult store(
            SessionEntity session,
            PlannedSession plan,
            List<UUID> participants,
            boolean publish,
            Instant now,
            Actor by) {
        boolean published = publish && session.state() == SessionState.DRAFT;
        if (published) {
            session.publish(now);
            record(by, "planning.session-published", session, Map.of());
        }
        SessionEntity stored = sessions.saveAndFlush(session);
        bookings.book(
                stored.id(), plan.trainers().stream().map(Trainer::resource).toList(), participants);
        if (published) {
            events.publishEvent(new SessionPublished(stored.toSession()));
        }
        return new ScheduleResult.Scheduled(stored.id(), stored.toSession().reference());
    }
}
