package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.catalogue.CourseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds sessions: for the offer, for planners, for who gives them. */
@Service
public class Sessions {

    private static final int MOST_DRAFTS = 200;
    private static final int MOST_BELOW_MINIMUM = 50;

    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final SessionReader reader;
    private final CalendarQuery calendar;
    private final PlannedParts parts;
    private final Trainers trainers;
    private final Clock clock;

    Sessions(
            SessionRepository sessions,
            SessionQueries queries,
            SessionReader reader,
            CalendarQuery calendar,
            PlannedParts parts,
            Trainers trainers,
            Clock clock) {
        this.sessions = sessions;
        this.queries = queries;
        this.reader = reader;
        this.calendar = calendar;
        this.parts = parts;
        this.trainers = trainers;
        this.clock = clock;
    }

    /**
     * A page of the published sessions that have not begun, soonest first, those for a team only for who is in it; nothing for who sees
     * their own sessions only.
     */
    @Transactional(readOnly = true)
    public List<Session> offer(SessionFilter filter, int offset, int limit, Actor by) {
        return by.seesOwnSessionsOnly() ? List.of() : queries.offer(filter, by, clock.instant(), offset, limit);
    }

    /** How many sessions {@link #offer} has in each form; forms without any are left out. */
    @Transactional(readOnly = true)
    public OfferCount countOffer(SessionFilter filter, Actor by) {
        return new OfferCount(by.seesOwnSessionsOnly() ? Map.of() : queries.countOffer(filter, by, clock.instant()));
    }

    /**
     * Published sessions of these courses in a zone for which somebody can enrol today and still plan their days, soonest first; nothing for
     * who sees their own sessions only.
     *
     * @param notice how long from now they begin at the earliest
     */
    @Transactional(readOnly = true)
    public List<Session> open(Collection<CourseId> courses, ZoneId zone, Duration notice, int limit, Actor by) {
        Instant now = clock.instant();
        return by.seesOwnSessionsOnly()
                ? List.of()
                : queries.open(courses, zone, LocalDate.ofInstant(now, zone), now.plus(notice), limit);
    }

    /**
     * The session with this reference, with all that is planned; a draft only for planners, for who comes from outside only their own. Who
     * takes part is no part of it.
     */
    @Transactional(readOnly = true)
    public Optional<SessionDetails> byReference(String reference, Actor by) {
        return shown(sessions.findByReference(reference), by).filter(details -> reader.mayRead(details, by));
    }

    /** The session with this identity, with all that is planned; a draft only for planners. */
    @Transactional(readOnly = true)
    public Optional<SessionDetails> find(SessionId id, Actor by) {
        return shown(sessions.findById(id.value()), by);
    }

    private Optional<SessionDetails> shown(Optional<SessionEntity> found, Actor by) {
        return found.filter(session -> session.state() != SessionState.DRAFT || Planners.isPlanner(by))
                .map(session -> reader.details(session, by));
    }

    /** The sessions with these identities in order of time; one statement. */
    @Transactional(readOnly = true)
    public List<Session> byIds(Collection<SessionId> ids) {
        return queries.byIds(ids);
    }

    /** The sessions that the actor gives or gave in the period, drafts apart, in order of time; none for who is no trainer. */
    @Transactional(readOnly = true)
    public List<Session> givenBy(Actor by, LocalDate from, LocalDate until) {
        return trainers.of(by)
                .map(trainer -> queries.ofTrainer(trainer.id(), from, until, false))
                .orElse(List.of());
    }

    /** The sessions that somebody gives or gave, or plays or speaks in, in the period, drafts apart, in order of time; for planners and the person themselves. */
    @Transactional(readOnly = true)
    public List<Session> givenBy(TrainerId trainer, LocalDate from, LocalDate until, Actor by) {
        return trainers.seen(trainer, by).isEmpty() ? List.of() : queries.ofTrainer(trainer, from, until, true);
    }

    /** The drafts that the actor can publish, soonest first, at most 200; for planners. */
    @Transactional(readOnly = true)
    public List<Session> drafts(Actor by) {
        Planners.require(by);
        return queries.drafts(parts.changeable(by), MOST_DRAFTS);
    }

    /**
     * Published sessions of the actor's part in which people can still enrol and fewer take part than they need, the first deadline first,
     * at most 50; for planners.
     */
    @Transactional(readOnly = true)
    public List<Session> belowMinimum(Actor by) {
        Planners.require(by);
        return queries.belowMinimum(parts.changeable(by), clock.instant(), MOST_BELOW_MINIMUM);
    }

    /**
     * The day-parts in {@code [from, until)} of every session that is not cancelled, whoever plans it, and the days of those without times,
     * these first; for planners; a number of statements that does not grow.
     */
    @Transactional(readOnly = true)
    public List<CalendarItem> calendar(LocalDate from, LocalDate until, Actor by) {
        Planners.require(by);
        return calendar.of(from, until, parts.changeable(by), by);
    }
}
