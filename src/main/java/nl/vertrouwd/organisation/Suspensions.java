package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.FactsChanged;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspensions as they are entered here, beside those that are imported. Who leads somebody, or keeps the personnel file, enters one and so
 * approves it; nobody does that for themselves, or for who is shielded from them. Why somebody is suspended is for that person and who approved it, for nobody else.
 */
@Service
public class Suspensions {

    private final SuspensionStore store;
    private final Sight sight;
    private final LeaderGrants leaders;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Suspensions(
            SuspensionStore store,
            Sight sight,
            LeaderGrants leaders,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.sight = sight;
        this.leaders = leaders;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** Somebody's suspensions, the latest first, without the reason for whom it is not; none for who may not even know that. */
    @Transactional(readOnly = true)
    public List<Suspension> of(Actor reader, PersonId person) {
        if (!mayKnow(reader, person)) {
            return List.of();
        }
        boolean changeable = !reader.is(person);
        return store.of(person).stream()
                .map(stored -> shown(stored, reader, changeable))
                .toList();
    }

    /** All of the actor's own, also what was withdrawn, the latest first. */
    @Transactional(readOnly = true)
    public List<Suspension> everyOwn(Actor by) {
        PersonId self = by.person();
        return self == null
                ? List.of()
                : store.every(self).stream()
                        .map(stored -> shown(stored, by, false))
                        .toList();
    }

    /** Whether the actor may enter one for this person: see {@link #enter}. */
    public boolean mayEnter(Actor by, PersonId person) {
        return mayDecide(by, person);
    }

    /**
     * Enters and approves a suspension. Periods may overlap, but two of one person cannot start on the same day, as the personnel system
     * tells them apart by that.
     *
     * @param until the first day on which the clock runs again; null when nobody knows yet
     */
    @Transactional
    public SuspensionResult enter(
            Actor by, PersonId person, SuspensionReason reason, LocalDate from, @Nullable LocalDate until) {
        if (!mayDecide(by, person) || !store.lockPerson(person)) {
            return new SuspensionResult.NotYours();
        }
        LocalDate end = until == null ? DateRange.OPEN : until;
        if (from.isBefore(ImportDates.FIRST) || !from.isBefore(DateRange.OPEN)) {
            return refused(SuspensionResult.Field.FROM, "organisation.suspension.impossible-date");
        }
        if (end.isAfter(DateRange.OPEN)) {
            return refused(SuspensionResult.Field.UNTIL, "organisation.suspension.impossible-date");
        }
        if (!end.isAfter(from)) {
            return refused(SuspensionResult.Field.UNTIL, "organisation.suspension.until-after-from");
        }
        if (store.of(person).stream()
                .anyMatch(present -> present.period().from().equals(from))) {
            return refused(SuspensionResult.Field.FROM, "organisation.suspension.same-start");
        }
        DateRange period = new DateRange(from, end);
        SuspensionId id = store.add(person, reason, period, by.account());
        record(by, "organisation.suspension-entered", person, null, period);
        return new SuspensionResult.Done(id);
    }

    /**
     * Lets a suspension end earlier than it would.
     *
     * @param until the first day on which the clock runs again: after the first day of the suspension and before its present end
     * @param version of what the actor saw
     */
    @Transactional
    public SuspensionResult endEarlier(Actor by, SuspensionId id, LocalDate until, long version) {
        Optional<StoredSuspension> found = locked(by, id);
        if (found.isEmpty()) {
            return new SuspensionResult.NotYours();
        }
        DateRange period = found.get().period();
        if (found.get().isOtherThan(version)) {
            return new SuspensionResult.ChangedMeanwhile();
        }
        if (!until.isAfter(period.from())) {
            return refused(SuspensionResult.Field.UNTIL, "organisation.suspension.until-after-from");
        }
        if (!until.isBefore(period.until())) {
            return refused(SuspensionResult.Field.UNTIL, "organisation.suspension.not-earlier");
        }
        store.endOn(id, until);
        DateRange ended = new DateRange(period.from(), until);
        record(by, "organisation.suspension-ended", found.get().person(), period, ended);
        return new SuspensionResult.Done(id);
    }

    /**
     * Takes a suspension back as if it had never been entered; it stays known that it was.
     *
     * @param version of what the actor saw
     */
    @Transactional
    public SuspensionResult withdraw(Actor by, SuspensionId id, long version) {
        Optional<StoredSuspension> found = locked(by, id);
        if (found.isEmpty()) {
            return new SuspensionResult.NotYours();
        }
        if (found.get().isOtherThan(version)) {
            return new SuspensionResult.ChangedMeanwhile();
        }
        store.withdraw(id, by.account());
        record(
                by,
                "organisation.suspension-withdrawn",
                found.get().person(),
                found.get().period(),
                null);
        return new SuspensionResult.Done(id);
    }

    /** The suspension, when the actor may decide about it; nobody changes it until the transaction ends. */
    private Optional<StoredSuspension> locked(Actor by, SuspensionId id) {
        return store.find(id)
                .filter(found -> mayDecide(by, found.person()))
                .filter(found -> store.lockPerson(found.person()))
                .flatMap(found -> store.find(id));
    }

    /** Not of somebody who is shielded from the actor. */
    private boolean mayKnow(Actor actor, PersonId person) {
        return sight.opens(actor, person, Knowledge.SUSPENDED);
    }

    /** Who leads somebody else or keeps the personnel file; a deputy sees and does not decide, and nobody decides about themselves. */
    private boolean mayDecide(Actor actor, PersonId person) {
        return !actor.is(person) && mayKnow(actor, person) && mayKnow(withoutDeputising(actor), person);
    }

    private Actor withoutDeputising(Actor actor) {
        PersonId self = actor.person();
        if (self == null || !actor.hasAny(Role.LEADER)) {
            return actor;
        }
        Set<Grant> own = new HashSet<>(actor.grants().all());
        own.removeAll(leaders.ofDeputy(self, LocalDate.now(clock)));
        return new Actor(actor.account(), self, new Grants(own));
    }

    private static Suspension shown(StoredSuspension stored, Actor reader, boolean changeable) {
        boolean mayKnowWhy = reader.is(stored.person()) || reader.account().equals(stored.enteredBy());
        return new Suspension(
                new SuspensionId(stored.id()),
                stored.person(),
                stored.period(),
                mayKnowWhy ? stored.reason() : null,
                stored.enteredBy() == null,
                stored.withdrawn(),
                changeable && !stored.withdrawn(),
                stored.version());
    }

    private static SuspensionResult refused(SuspensionResult.Field field, String textKey) {
        return new SuspensionResult.Refused(field, textKey);
    }

    /** The reason stays out of the audit trail, which more people read than may know it. */
    private void record(
            Actor by, String action, PersonId person, @Nullable DateRange before, @Nullable DateRange after) {
        audit.record(by, action, AuditSubject.person(person), values(before), values(after));
        events.publishEvent(FactsChanged.of(person));
    }

    private static Map<String, String> values(@Nullable DateRange period) {
        Map<String, String> values = new TreeMap<>();
        if (period != null) {
            values.put("from", period.from().toString());
            values.put("until", period.isOpen() ? "" : period.until().toString());
        }
        return values;
    }
}
