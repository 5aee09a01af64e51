package nl.vertrouwd.planning;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Changes one session of a batch, or puts it back, in a transaction of its own: it happened wholly or not at all. */
@Component
class BulkStep {

    private static final Duration ROUNDING = Duration.ofMillis(1);

    private final BulkStore store;
    private final SessionQueries queries;
    private final SessionRepository sessions;
    private final SessionReader reader;
    private final Scheduling scheduling;
    private final LostPlaces lost;
    private final EntityManager entities;
    private final Clock clock;

    BulkStep(
            BulkStore store,
            SessionQueries queries,
            SessionRepository sessions,
            SessionReader reader,
            Scheduling scheduling,
            LostPlaces lost,
            EntityManager entities,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.sessions = sessions;
        this.reader = reader;
        this.scheduling = scheduling;
        this.lost = lost;
        this.entities = entities;
        this.clock = clock;
    }

    /** Changes it when it is still what the planner looked at; false, and nothing changed, when something stands in the way. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean apply(UUID batch, BulkBatch.Item item, BulkChange change, Actor by) {
        Session session = queries.locked(item.session()).orElse(null);
        Long seen = store.waiting(batch, item).orElse(null);
        if (seen == null || session == null) {
            return true;
        }
        Instant from = clock.instant().truncatedTo(ChronoUnit.MICROS).minus(ROUNDING);
        SessionDetails stored =
                reader.details(sessions.findById(session.id().value()).orElseThrow(), by);
        if (stored.version() != seen) {
            store.end(batch, item, BulkOutcome.CHANGED_SINCE);
            return true;
        }
        if (BulkRules.refusal(session, change, clock.instant()) != null || !changed(stored, change, by)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        long after = sessions.findById(session.id().value()).orElseThrow().version();
        store.keep(
                batch,
                item,
                new BulkStore.Kept(
                        SessionDraft.of(stored), after, from, clock.instant().plus(ROUNDING)));
        return true;
    }

    private boolean changed(SessionDetails stored, BulkChange change, Actor by) {
        Session session = stored.session();
        if (change instanceof BulkChange.Cancel cancel) {
            return scheduling.cancel(session.id(), cancel.reason(), by);
        }
        if (change instanceof BulkChange.Places to && session.taken() > to.places()) {
            List<PersonId> losing = lost.lastIn(session.id(), session.taken() - to.places());
            lost.take(session.id(), losing.stream().map(PersonId::value).toList(), by);
            entities.refresh(sessions.findById(session.id().value()).orElseThrow());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), session.zone());
        SessionDraft wanted = BulkRules.wanted(stored, change, today);
        return scheduling.change(session.id(), stored.version(), wanted, false, by) instanceof ScheduleResult.Scheduled;
    }

    /** Puts it back when nobody changed it since; false, and nothing changed, when how it was does not fit any more. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean undo(UUID batch, BulkBatch.Item item, BulkChange change, Actor by) {
        Session session = queries.locked(item.session()).orElse(null);
        BulkStore.Kept kept = store.done(batch, item).orElse(null);
        if (session == null || kept == null) {
            return true;
        }
        long version = sessions.findById(session.id().value()).orElseThrow().version();
        boolean back = version == kept.versionAfter()
                && clock.instant().isBefore(session.startsAt())
                && putBack(session, kept, change, by);
        if (!back) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        lost.lostIn(Map.of(session.id(), kept.window()))
                .getOrDefault(session.id(), List.of())
                .forEach(person -> lost.giveBack(session.id(), person, by));
        store.end(batch, item, BulkOutcome.UNDONE);
        return true;
    }

    private boolean putBack(Session session, BulkStore.Kept kept, BulkChange change, Actor by) {
        ScheduleResult result = change instanceof BulkChange.Cancel
                ? scheduling.reopen(session.id(), kept.before(), by)
                : scheduling.change(session.id(), kept.versionAfter(), kept.before(), false, by);
        return result instanceof ScheduleResult.Scheduled;
    }

    /** Says what became of it, when its own transaction could not. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void end(UUID batch, BulkBatch.Item item, BulkOutcome outcome) {
        store.end(batch, item, outcome);
    }
}
