package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.PersonId;
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
    private final TeamLeaderPlaces leaders;
    private final ApplicationEventPublisher events;
    private final LostPlaces lost;
    private final Overruling overruling;
    private final SessionAudit audit;
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
            TeamLeaderPlaces leaders,
            ApplicationEventPublisher events,
            LostPlaces lost,
            Overruling overruling,
            SessionAudit audit,
            Clock clock) {
        this.sessions = sessions;
        this.queries = queries;
        this.reader = reader;
        this.knowledge = knowledge;
        this.numbers = numbers;
        this.parts = parts;
        this.bookings = bookings;
        this.taken = taken;
        this.leaders = leaders;
        this.events = events;
        this.lost = lost;
        this.overruling = overruling;
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
        ScheduleResult refusal = refusal(null, plan, withLeader(plan, publish, List.of()));
        if (refusal != null) {
            return refusal;
        }
        List<Hindrance> hindrances = overruling.open(plan, null);
        if (!hindrances.isEmpty() && draft.overruling().isBlank()) {
            return new ScheduleResult.Hindered(hindrances);
        }
        String reference =
                numbers.next(plan.course().code(), plan.blocks().getFirst().date());
        SessionEntity session = sessions.saveAndFlush(new SessionEntity(reference, plan, now));
        record(by, "planning.session-planned", session, Map.of());
        overrule(session.id(), draft, hindrances, by);
        return store(session, plan, List.of(), publish, now, by);
    }

    private void overrule(SessionId session, SessionDraft draft, List<Hindrance> hindrances, Actor by) {
        if (!hindrances.isEmpty()) {
            overruling.keep(session, draft.overruling(), hindrances, by);
        }
    }

    /**
     * Changes a draft or a published session, and publishes it when asked; who takes part is booked for the new times, also for the first
     * ones of a session that came without.
     *
     * @param version of the session that the planner looked at
     */
    @Transactional
    public ScheduleResult change(SessionId id, long version, SessionDraft draft, boolean publish, Actor by) {
        return change(id, version, draft, publish, false, by);
    }

    /**
     * The same, also when participants are somewhere else at the new time.
     *
     * @param lettingGo whether those lose their place, are told, and can choose another date; whoever is told is not booked twice
     */
    @Transactional
    public ScheduleResult change(
            SessionId id, long version, SessionDraft draft, boolean publish, boolean lettingGo, Actor by) {
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
        ScheduleResult refusal = refusal(id, plan, withLeader(plan, published, participants));
        List<UUID> elsewhere = lettingGo ? elsewhere(refusal, participants) : List.of();
        if (refusal != null && elsewhere.isEmpty()) {
            return refusal;
        }
        List<Hindrance> hindrances = overruling.open(plan, id);
        if (!hindrances.isEmpty() && draft.overruling().isBlank()) {
            return new ScheduleResult.Hindered(hindrances);
        }
        lost.take(id, elsewhere, by);
        participants =
                participants.stream().filter(each -> !elsewhere.contains(each)).toList();
        boolean known = session.state() == SessionState.PUBLISHED;
        bookings.clear(id);
        session.change(plan, now);
        overrule(id, draft, hindrances, by);
        ScheduleResult result = store(session, plan, participants, publish, now, by);
        SessionDetails changed = reader.details(session, by);
        audit.changed(by, stored, changed);
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

    /** What {@link #schedule} would answer to a draft at this moment; empty when it would fit. Nothing is stored or locked. */
    @Transactional(readOnly = true)
    public Optional<ScheduleResult> wouldSchedule(SessionDraft draft, Actor by) {
        Planners.require(by);
        SessionCheck.Outcome outcome =
                SessionCheck.check(draft, knowledge.about(draft, null, parts.changeable(by), clock.instant()), false);
        return outcome.plan()
                .map(plan -> wouldFit(null, plan, List.of()))
                .orElseGet(() -> Optional.of(new ScheduleResult.Invalid(outcome.problems())));
    }

    private Optional<ScheduleResult> wouldFit(@Nullable SessionId id, PlannedSession plan, List<UUID> participants) {
        List<Clash> clashes = bookings.findClashes(id, Wish.of(plan, participants));
        if (!clashes.isEmpty()) {
            return Optional.of(new ScheduleResult.Clashes(clashes));
        }
        List<Hindrance> hindrances = overruling.open(plan, id);
        return hindrances.isEmpty() ? Optional.empty() : Optional.of(new ScheduleResult.Hindered(hindrances));
    }

    /**
     * What {@link #change} would answer at this moment, its version apart; nothing is stored or locked, so that it can be asked while
     * somebody drags.
     */
    @Transactional(readOnly = true)
    public ScheduleResult wouldChange(SessionDetails stored, SessionDraft draft, Actor by) {
        Planners.require(by);
        Session session = stored.session();
        if (!parts.mayChange(by, session.organiser())) {
            throw new DomainException("base.not-allowed");
        }
        if (!session.state().changeable()) {
            return new ScheduleResult.NoLongerChangeable(session.state());
        }
        SessionCheck.Outcome outcome = SessionCheck.check(
                draft,
                knowledge.about(draft, stored, parts.changeable(by), clock.instant()),
                session.state() == SessionState.PUBLISHED);
        PlannedSession plan = outcome.plan().orElse(null);
        if (plan == null) {
            return new ScheduleResult.Invalid(outcome.problems());
        }
        boolean published = session.state() == SessionState.PUBLISHED;
        List<UUID> participants = session.allDay() ? taken.of(session.id()) : bookings.participants(session.id());
        List<UUID> concerned = withLeader(plan, published, participants);
        List<FieldProblem> takingPart = takingPart(plan, concerned);
        if (!takingPart.isEmpty()) {
            return new ScheduleResult.Invalid(takingPart);
        }
        List<Clash> clashes = bookings.findClashes(session.id(), Wish.of(plan, concerned));
        if (!clashes.isEmpty()) {
            return new ScheduleResult.Clashes(clashes);
        }
        List<Hindrance> hindrances = overruling.open(plan, session.id());
        return hindrances.isEmpty() || !draft.overruling().isBlank()
                ? new ScheduleResult.Scheduled(session.id(), session.reference())
                : new ScheduleResult.Hindered(hindrances);
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
        record(by, "planning.session-deleted", session, Map.of());
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

    /** Takes a cancellation back, as the session was; what stands in the way of that is answered, and the caller, whose transaction it is, rolls back. */
    ScheduleResult reopen(SessionId id, SessionDraft before, Actor by) {
        SessionEntity session = locked(id, by);
        if (session.state() != SessionState.CANCELLED) {
            return new ScheduleResult.NoLongerChangeable(session.state());
        }
        session.reopen(clock.instant());
        sessions.saveAndFlush(session);
        record(by, "planning.session-reopened", session, Map.of());
        ScheduleResult result = change(id, session.version(), before, false, by);
        if (result instanceof ScheduleResult.Scheduled) {
            events.publishEvent(new SessionReopened(reader.details(session, by)));
        }
        return result;
    }

    /** Says that a published session certainly goes on; nothing happens when that was said before. False when it is not published. */
    @Transactional
    public boolean confirm(SessionId id, Actor by) {
        SessionEntity session = locked(id, by);
        if (session.state() != SessionState.PUBLISHED) {
            return false;
        }
        if (session.confirm(clock.instant())) {
            sessions.saveAndFlush(session);
            record(by, "planning.session-confirmed", session, Map.of());
        }
        return true;
    }

    /** Another last day of enrolment for a published session, which its caller has checked, inside the transaction of the caller. */
    void extend(SessionId id, LocalDate deadline, Actor by) {
        SessionEntity session = locked(id, by);
        SessionDetails stored = reader.details(session, by);
        session.extend(deadline, clock.instant());
        sessions.saveAndFlush(session);
        audit.changed(by, stored, reader.details(session, by));
    }

    private void record(Actor by, String action, SessionEntity session, Map<String, String> more) {
        audit.record(by, action, session.toSession(), more);
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

    /** Those who are somewhere else at the new time, when nothing but that is in the way; else nobody. */
    private static List<UUID> elsewhere(@Nullable ScheduleResult refusal, List<UUID> participants) {
        if (!(refusal instanceof ScheduleResult.Clashes found)) {
            return List.of();
        }
        boolean others = found.clashes().stream()
                .anyMatch(clash -> clash.kind() != Clash.Kind.PARTICIPANT || !participants.contains(clash.resource()));
        return others
                ? List.of()
                : found.clashes().stream().map(Clash::resource).distinct().toList();
    }

    /** Whoever takes part, and the leader of the team, who does so once it is published. */
    private static List<UUID> withLeader(PlannedSession plan, boolean published, List<UUID> participants) {
        PersonId leader = plan.terms().team().leader();
        if (leader == null || !published || participants.contains(leader.value())) {
            return participants;
        }
        List<UUID> all = new ArrayList<>(participants);
        all.add(leader.value());
        return all;
    }

    private static List<FieldProblem> takingPart(PlannedSession plan, List<UUID> participants) {
        return plan.staff().map(Trainer::resource).anyMatch(participants::contains)
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
        boolean publishedNow = publish && session.state() == SessionState.DRAFT;
        if (publishedNow) {
            session.publish(now);
            record(by, "planning.session-published", session, Map.of());
        }
        SessionEntity stored = sessions.saveAndFlush(session);
        bookings.book(
                stored.id(), plan.trainers().stream().map(Trainer::resource).toList(), participants);
        PersonId leader = plan.terms().team().leader();
        boolean published = stored.state() == SessionState.PUBLISHED;
        if (published && leader != null && !leaders.give(stored.id(), leader, by)) {
            throw new DomainException("planning.session.team.leader.no-place");
        }
        if (publishedNow) {
            events.publishEvent(new SessionPublished(stored.toSession()));
        }
        return new ScheduleResult.Scheduled(stored.id(), stored.toSession().reference());
    }
}
