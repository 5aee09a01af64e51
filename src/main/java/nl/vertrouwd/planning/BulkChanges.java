package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Failures;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.ShownPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes many sessions one after the other, each wholly or not at all, and puts them back within ten minutes. What was begun and cut off
 * can be continued by who began it; nobody else sees it.
 */
@Service
public class BulkChanges {

    private static final Duration SHOWN = Duration.ofDays(7);

    private final BulkStore store;
    private final BulkStep step;
    private final SessionQueries queries;
    private final LostPlaces lost;
    private final PersonRegister persons;
    private final PlannedParts parts;
    private final Clock clock;

    BulkChanges(
            BulkStore store,
            BulkStep step,
            SessionQueries queries,
            LostPlaces lost,
            PersonRegister persons,
            PlannedParts parts,
            Clock clock) {
        this.store = store;
        this.step = step;
        this.queries = queries;
        this.lost = lost;
        this.persons = persons;
        this.parts = parts;
        this.clock = clock;
    }

    /** Writes down what is to be done with the sessions that were looked at, those apart that cannot be; nothing is changed yet. */
    @Transactional
    public UUID begin(BulkChange change, List<BulkLine> seen, Actor by) {
        Planners.require(by);
        List<BulkLine> possible = seen.stream().filter(BulkLine::isPossible).toList();
        if (possible.isEmpty() || possible.size() > BulkPreview.MOST) {
            throw new DomainException("planning.bulk.none");
        }
        UUID id = Ids.next();
        store.add(id, by.account(), clock.instant(), change, possible);
        return id;
    }

    /** Who began it reads it; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<BulkBatch> find(UUID batch, Actor by) {
        Planners.require(by);
        return store.find(batch).filter(found -> found.by().equals(by.account()));
    }

    /** What the actor did in the last week, the last one first, at most ten; their sessions are not read. */
    @Transactional(readOnly = true)
    public List<BulkBatch> recent(Actor by) {
        Planners.require(by);
        return store.of(by.account(), clock.instant().minus(SHOWN));
    }

    /** Changes the next sessions, at most so many; false when none is left. */
    public boolean proceed(UUID id, int most, Actor by) {
        BulkBatch batch = own(id, by);
        List<BulkBatch.Item> next = batch.items().stream()
                .filter(item -> item.outcome() == BulkOutcome.WAITING)
                .limit(most)
                .toList();
        for (BulkBatch.Item item : next) {
            if (!tried(() -> step.apply(id, item, batch.wanted(), by))) {
                step.end(id, item, BulkOutcome.REFUSED);
            }
        }
        boolean left = batch.count(BulkOutcome.WAITING) > next.size();
        if (!left) {
            store.end(id, clock.instant());
        }
        return left;
    }

    /** Puts the next sessions back, at most so many; false when none is left or the ten minutes are over. */
    public boolean undo(UUID id, int most, Actor by) {
        BulkBatch batch = own(id, by);
        if (!batch.isUndoable(clock.instant())) {
            return false;
        }
        List<BulkBatch.Item> next = batch.items().stream()
                .filter(item -> item.outcome() == BulkOutcome.DONE)
                .limit(most)
                .toList();
        for (BulkBatch.Item item : next) {
            if (!tried(() -> step.undo(id, item, batch.wanted(), by))) {
                step.end(id, item, BulkOutcome.NOT_UNDONE);
            }
        }
        return batch.count(BulkOutcome.DONE) > next.size();
    }

    /**
     * Who lost the place in a session of the batch and has none in it now; sessions without any are left out. At most five statements,
     * however many sessions it has.
     */
    @Transactional(readOnly = true)
    public Map<SessionId, BulkBatch.WithoutPlace> withoutPlace(UUID id, Actor by) {
        own(id, by);
        Map<SessionId, List<PersonId>> people = lost.lostIn(store.windows(id));
        Set<SessionId> planned = queries.byIds(people.keySet()).stream()
                .filter(session -> parts.plans(by, session.organiser()))
                .map(Session::id)
                .collect(Collectors.toSet());
        List<PersonId> seen = people.entrySet().stream()
                .filter(each -> planned.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .distinct()
                .toList();
        Map<PersonId, ShownPerson> shown =
                seen.isEmpty() ? Map.of() : persons.shown(by, seen, LocalDate.now(clock), true);
        Map<SessionId, BulkBatch.WithoutPlace> all = new HashMap<>();
        people.forEach((session, theirs) -> all.put(
                session,
                new BulkBatch.WithoutPlace(
                        theirs.size(), planned.contains(session) ? names(theirs, shown) : List.of())));
        return all;
    }

    private static List<ShownPerson> names(List<PersonId> people, Map<PersonId, ShownPerson> shown) {
        return people.stream().map(shown::get).filter(Objects::nonNull).toList();
    }

    private BulkBatch own(UUID id, Actor by) {
        return find(id, by).orElseThrow(() -> new DomainException("base.not-allowed"));
    }

    /** What nobody foresaw stops one session and not the rest. */
    private static boolean tried(BooleanSupplier one) {
        try {
            return one.getAsBoolean();
        } catch (RuntimeException failure) {
            Failures.log(failure);
            return false;
        }
    }
}
