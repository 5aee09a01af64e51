package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspensions as they are entered here, beside those that are imported. Who leads somebody, or keeps the personnel file, enters one and so
 * approves it; nobody does that for themselves. Why somebody is suspended is for that person and who approved it, for nobody else.
 */
@Service
public class Suspensions {

    private final SuspensionStore store;
    private final SuspensionAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    Suspensions(SuspensionStore store, SuspensionAccess access, AuditTrail audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody's suspensions, the latest first, without the reason for whom it is not; none for who may not even know that. */
    @Transactional(readOnly = true)
    public List<Suspension> of(Actor reader, PersonId person) {
        LocalDate today = LocalDate.now(clock);
        if (!access.mayKnow(reader, person, today)) {
            return List.of();
        }
        boolean changeable = access.mayDecide(reader, person, today);
        return store.of(person).stream()
                .map(stored -> shown(stored, reader, changeable))
                .toList();
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
        if (!access.mayDecide(by, person, LocalDate.now(clock)) || !store.lockPerson(person)) {
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
                .filter(found -> access.mayDecide(by, found.person(), LocalDate.now(clock)))
                .filter(found -> store.lockPerson(found.person()))
                .flatMap(found -> store.find(id));
    }

    private static Suspension shown(StoredSuspension stored, Actor reader, boolean changeable) {
        boolean mayKnowWhy = reader.is(stored.person()) || reader.account().equals(stored.enteredBy());
        return new Suspension(
                new SuspensionId(stored.id()),
                stored.person(),
                stored.period(),
                mayKnowWhy ? stored.reason() : null,
                stored.enteredBy() == null,
                changeable,
                stored.version());
    }

    private static SuspensionResult refused(SuspensionResult.Field field, String textKey) {
        return new SuspensionResult.Refused(field, textKey);
    }

    /** The reason stays out of the audit trail, which more people read than may know it. */
    private void record(
            Actor by, String action, PersonId person, @Nullable DateRange before, @Nullable DateRange after) {
        audit.record(by, action, AuditSubject.person(person), values(before), values(after));
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
