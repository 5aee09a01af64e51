package nl.vertrouwd.trainingrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.FactsChanged;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requirements that are waived, for one person or for a whole network, beside those that are imported. An administrator waives anything, a
 * coordinator what is asked of the confidants of the network; nobody waives something for themselves. A leader waives nothing.
 */
@Service
public class Exemptions {

    /** In signs. */
    public static final int LONGEST_REASON = 1000;

    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

    private final ExemptionStore store;
    private final ExemptionAccess access;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Exemptions(
            ExemptionStore store,
            ExemptionAccess access,
            Units units,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Those of one person, the latest first: all for the person, also what was withdrawn; what stands for who may waive it; none for
     * anybody else.
     */
    @Transactional(readOnly = true)
    public List<Exemption> of(Actor reader, PersonId person) {
        boolean self = reader.is(person);
        List<KnownRequirement> waivable = access.waivable(reader, new Exempted.Someone(person));
        if (!self && waivable.isEmpty()) {
            return List.of();
        }
        return store.of(person).stream()
                .filter(stored ->
                        self || !stored.withdrawn() && access.covers(waivable, stored.scheme(), stored.requirement()))
                .map(stored -> shown(stored, !self && !stored.withdrawn()))
                .toList();
    }

    /** A page of those of whole networks that the actor may waive, the latest first; with the network to tell by. */
    @Transactional(readOnly = true)
    public List<Exemption> ofNetworks(Actor reader, int offset, int limit) {
        boolean all = reader.hasEverywhere(Role.ADMINISTRATOR);
        List<String> own = reader.grants().scopes(Role.CONFIDANT_COORDINATOR).stream()
                .filter(Scope.Network.class::isInstance)
                .map(scope -> ((Scope.Network) scope).code())
                .toList();
        return store.ofNetworks(own, all, offset, limit).stream()
                .map(stored ->
                        shown(stored, access.mayDecide(reader, stored.whom(), stored.scheme(), stored.requirement())))
                .toList();
    }

    /** The networks for which the actor may waive something, by code. */
    public List<Branch> networks(Actor by) {
        return units.branches(LocalDate.now(clock)).stream()
                .filter(branch -> !access.waivable(by, new Exempted.Network(branch.code()))
                        .isEmpty())
                .toList();
    }

    /** What the actor may waive for them and is, was or will be asked of them; nothing for who may not. */
    public List<KnownRequirement> waivable(Actor by, Exempted whom) {
        return access.asked(access.waivable(by, whom), whom, new DateRange(FIRST, DateRange.OPEN));
    }

    /**
     * Waives a requirement. Periods may overlap, but two of the same requirement for the same cannot start on the same day, as files tell
     * them apart by that. What is not asked of somebody in the period cannot be waived for them.
     *
     * @param until the first day on which it is asked again; null when nobody knows yet
     * @param reason why, with what it rests on; at most 1000 signs
     */
    @Transactional
    public ExemptionResult enter(
            Actor by, Exempted whom, KnownRequirement what, LocalDate from, @Nullable LocalDate until, String reason) {
        if (!access.isKnown(what.scheme(), what.requirement())) {
            return refused(ExemptionResult.Field.REQUIREMENT, "trainingrecord.exemption.unknown");
        }
        if (!access.mayDecide(by, whom, what.scheme(), what.requirement())
                || access.isForThemselves(by, whom)
                || !store.lock(whom)) {
            return new ExemptionResult.NotYours();
        }
        LocalDate end = until == null ? DateRange.OPEN : until;
        Optional<ExemptionResult> wrong = wrong(from, end, reason.strip());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (access.asked(List.of(what), whom, new DateRange(from, end)).isEmpty()) {
            return refused(ExemptionResult.Field.REQUIREMENT, "trainingrecord.exemption.not-asked");
        }
        StoredExemption.Key key = new StoredExemption.Key(whom, what.scheme(), what.requirement(), from);
        if (store.stands(key)) {
            return refused(ExemptionResult.Field.FROM, "trainingrecord.exemption.same-start");
        }
        ExemptionId id = store.add(key, end, reason.strip(), by.account());
        StoredExemption stored = store.find(id).orElseThrow();
        record(by, "trainingrecord.exemption-entered", stored, Map.of(), values(stored, stored.period()));
        return new ExemptionResult.Done(id);
    }

    /**
     * Lets an exemption end earlier than it would.
     *
     * @param until the first day on which it is asked again: after its first day and before its present end
     * @param version of what the actor saw
     */
    @Transactional
    public ExemptionResult endEarlier(Actor by, ExemptionId id, LocalDate until, long version) {
        StoredExemption found = locked(by, id).orElse(null);
        if (found == null) {
            return new ExemptionResult.NotYours();
        }
        if (found.isOtherThan(version)) {
            return new ExemptionResult.ChangedMeanwhile();
        }
        if (!until.isAfter(found.period().from())) {
            return refused(ExemptionResult.Field.UNTIL, "trainingrecord.exemption.until-after-from");
        }
        if (!until.isBefore(found.period().until())) {
            return refused(ExemptionResult.Field.UNTIL, "trainingrecord.exemption.not-earlier");
        }
        store.endOn(id, until);
        DateRange ended = new DateRange(found.period().from(), until);
        record(by, "trainingrecord.exemption-ended", found, values(found, found.period()), values(found, ended));
        return new ExemptionResult.Done(id);
    }

    /**
     * Takes an exemption back as if it had never been entered; it stays known that it was.
     *
     * @param version of what the actor saw
     */
    @Transactional
    public ExemptionResult withdraw(Actor by, ExemptionId id, long version) {
        StoredExemption found = locked(by, id).orElse(null);
        if (found == null) {
            return new ExemptionResult.NotYours();
        }
        if (found.isOtherThan(version)) {
            return new ExemptionResult.ChangedMeanwhile();
        }
        store.withdraw(id, by.account());
        record(by, "trainingrecord.exemption-withdrawn", found, values(found, found.period()), Map.of());
        return new ExemptionResult.Done(id);
    }

    /** The exemption, when the actor may decide about it; nobody changes it until the transaction ends. */
    private Optional<StoredExemption> locked(Actor by, ExemptionId id) {
        return store.find(id)
                .filter(found -> access.mayDecide(by, found.whom(), found.scheme(), found.requirement()))
                .filter(found -> store.lock(found.whom()))
                .flatMap(found -> store.find(id));
    }

    private static Optional<ExemptionResult> wrong(LocalDate from, LocalDate end, String reason) {
        if (from.isBefore(FIRST) || !from.isBefore(DateRange.OPEN)) {
            return Optional.of(refused(ExemptionResult.Field.FROM, "trainingrecord.exemption.impossible-date"));
        }
        if (end.isAfter(DateRange.OPEN)) {
            return Optional.of(refused(ExemptionResult.Field.UNTIL, "trainingrecord.exemption.impossible-date"));
        }
        if (!end.isAfter(from)) {
            return Optional.of(refused(ExemptionResult.Field.UNTIL, "trainingrecord.exemption.until-after-from"));
        }
        if (reason.isEmpty()) {
            return Optional.of(refused(ExemptionResult.Field.REASON, "trainingrecord.exemption.reason-needed"));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(refused(ExemptionResult.Field.REASON, "trainingrecord.exemption.reason-long"))
                : Optional.empty();
    }

    private static Exemption shown(StoredExemption stored, boolean changeable) {
        return new Exemption(
                new ExemptionId(stored.id()),
                stored.whom(),
                stored.scheme(),
                stored.requirement(),
                stored.period(),
                stored.reason(),
                stored.enteredBy() == null,
                stored.withdrawn(),
                changeable,
                stored.version());
    }

    private static ExemptionResult refused(ExemptionResult.Field field, String textKey) {
        return new ExemptionResult.Refused(field, textKey);
    }

    /** The reason stays out of the audit trail, which more people read than may know it. */
    private void record(
            Actor by, String action, StoredExemption of, Map<String, String> before, Map<String, String> after) {
        AuditSubject subject = of.whom() instanceof Exempted.Someone someone
                ? AuditSubject.person(someone.person())
                : AuditSubject.thing("exemption", of.id());
        audit.record(by, action, subject, before, after);
        events.publishEvent(
                switch (of.whom()) {
                    case Exempted.Someone someone -> FactsChanged.of(someone.person());
                    case Exempted.Network network -> new FactsChanged(Set.of(), Set.of(network.code()));
                });
    }

    private static Map<String, String> values(StoredExemption of, DateRange period) {
        Map<String, String> values = new TreeMap<>();
        values.put("scheme", of.scheme());
        values.put("requirement", of.requirement());
        values.put("from", period.from().toString());
        values.put("until", period.isOpen() ? "" : period.until().toString());
        String network = ExemptionStore.network(of.whom());
        if (network != null) {
            values.put("network", network);
        }
        return values;
    }
}
