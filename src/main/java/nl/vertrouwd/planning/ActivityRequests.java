package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.LedUnits;
import nl.vertrouwd.organisation.NamedUnit;
import nl.vertrouwd.planning.ActivityRequest.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked from the menu card. Who leads a unit asks for it; planners of the branch above it, and administrators, take it up or say
 * why not, and afterwards say for how many people it was done, without names.
 */
@Service
public class ActivityRequests {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_ANSWER = 300;
    private static final int DAYS_AHEAD = 730;

    private final ActivityRequestTable table;
    private final ActivityTable done;
    private final MenuCard menu;
    private final LedUnits units;
    private final PlannedParts parts;
    private final AuditTrail audit;
    private final Clock clock;

    ActivityRequests(
            ActivityRequestTable table,
            ActivityTable done,
            MenuCard menu,
            LedUnits units,
            PlannedParts parts,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.done = done;
        this.menu = menu;
        this.units = units;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks it. Refuses who does not lead the unit, what is not on the card, a day that is past or more than two years ahead, and too many people. */
    @Transactional
    public RequestResult ask(ActivityWish wish, Actor by) {
        if (!units.leads(by, wish.unit())) {
            return new RequestResult.Refused("planning.request.not-your-unit");
        }
        Optional<MenuItem> item = menu.find(wish.item()).filter(MenuItem::active);
        if (item.isEmpty()) {
            return new RequestResult.Refused("planning.activity-request.item");
        }
        if (wish.people() < 1 || wish.people() > item.get().most()) {
            return new RequestResult.Refused("planning.activity-request.people");
        }
        LocalDate today = LocalDate.now(clock);
        if (wish.wantedOn().isBefore(today) || wish.wantedOn().isAfter(today.plusDays(DAYS_AHEAD))) {
            return new RequestResult.Refused("planning.activity-request.day");
        }
        if (wish.note().strip().length() > LONGEST_NOTE) {
            return new RequestResult.Refused("planning.activity-request.note");
        }
        record(by, "planning.activity-asked", table.insert(wish, by.account(), clock.instant()), item.get());
        return new RequestResult.Done();
    }

    /** What was asked for the units that the actor leads, the latest first, at most 200; four statements. */
    @Transactional(readOnly = true)
    public List<ActivityRequest> own(Actor by) {
        return named(by, table.of(units.of(by).stream().map(LedUnits.Named::id).toList()));
    }

    /** What waits in the part for which the actor plans, the soonest first, at most 200; a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<ActivityRequest> open(Actor by) {
        Planners.require(by);
        PlannedPart part = parts.changeable(by);
        return named(by, table.open()).stream()
                .filter(request -> part.covers(request.branch()))
                .sorted(Comparator.comparing(ActivityRequest::state))
                .toList();
    }

    /** Takes back what was asked for a unit that the actor leads. */
    @Transactional
    public RequestResult withdraw(UUID id, long version, Actor by) {
        ActivityRequestTable.Row row = table.locked(id);
        if (!units.leads(by, row.unit())) {
            return new RequestResult.Refused("planning.request.not-your-unit");
        }
        return isStale(row, version) ? new RequestResult.ChangedMeanwhile() : end(row, State.WITHDRAWN, "");
    }

    /** Says when it is done and who does it; again as long as it is open. */
    @Transactional
    public RequestResult takeUp(UUID id, long version, LocalDate day, @Nullable TrainerId trainer, Actor by) {
        ActivityRequestTable.Row row = table.locked(id);
        Optional<RequestResult> refusal = refusal(row, version, by);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        table.change(id, State.TAKEN_UP, day, trainer == null ? null : trainer.value(), "");
        record(by, "planning.activity-taken-up", id, item(row));
        return new RequestResult.Done();
    }

    /** Says why it is not done. */
    @Transactional
    public RequestResult decline(UUID id, long version, String answer, Actor by) {
        ActivityRequestTable.Row row = table.locked(id);
        Optional<RequestResult> refusal = refusal(row, version, by);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (answer.isBlank() || answer.strip().length() > LONGEST_ANSWER) {
            return new RequestResult.Refused("planning.activity-request.answer");
        }
        record(by, "planning.activity-declined", id, item(row));
        return end(row, State.DECLINED, answer.strip());
    }

    /** Says that it was done, on which day, how often and for how many people; then it counts as an activity. */
    @Transactional
    public RequestResult done(UUID id, long version, LocalDate day, int times, int participants, Actor by) {
        ActivityRequestTable.Row row = table.locked(id);
        Optional<RequestResult> refusal = refusal(row, version, by);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        MenuItem item = item(row);
        Optional<String> problem =
                ActivityTable.problem(day, item.titleDutch(), times, participants, LocalDate.now(clock));
        if (problem.isPresent()) {
            return new RequestResult.Refused(problem.get());
        }
        done.insert(new DoneActivity(day, item.kind(), row.unit().value(), item.titleDutch(), times, participants), id);
        table.change(id, State.DONE, day, row.trainer(), "");
        record(by, "planning.activity-done", id, item);
        return new RequestResult.Done();
    }

    private RequestResult end(ActivityRequestTable.Row row, State state, String answer) {
        table.change(row.id(), state, null, row.trainer(), answer);
        return new RequestResult.Done();
    }

    private Optional<RequestResult> refusal(ActivityRequestTable.Row row, long version, Actor by) {
        Planners.require(by);
        LedUnits.Named unit = units.names(by, List.of(row.unit())).get(row.unit());
        if (!parts.changeable(by).covers(unit == null ? "" : unit.branch())) {
            return Optional.of(new RequestResult.Refused("planning.request.not-your-part"));
        }
        return isStale(row, version) ? Optional.of(new RequestResult.ChangedMeanwhile()) : Optional.empty();
    }

    private static boolean isStale(ActivityRequestTable.Row row, long version) {
        return row.version() != version || !row.state().isOpen();
    }

    private MenuItem item(ActivityRequestTable.Row row) {
        return menu.find(row.item()).orElseThrow();
    }

    private void record(Actor by, String action, UUID id, MenuItem item) {
        audit.record(
                by,
                action,
                AuditSubject.thing("activity-request", id),
                Map.of(),
                Map.of(
                        "title",
                        item.titleDutch(),
                        "kind",
                        AuditWords.word(Texts.key("planning.activity-kind.", item.kind()))));
    }

    private List<ActivityRequest> named(Actor by, List<ActivityRequestTable.Row> rows) {
        Map<UnitId, LedUnits.Named> names = units.names(
                by, rows.stream().map(ActivityRequestTable.Row::unit).toList());
        Map<UUID, MenuItem> items =
                menu.all().stream().collect(Collectors.toMap(item -> Objects.requireNonNull(item.id()), item -> item));
        return rows.stream()
                .map(row -> request(row, names.get(row.unit()), Objects.requireNonNull(items.get(row.item()))))
                .toList();
    }

    private static ActivityRequest request(ActivityRequestTable.Row row, LedUnits.@Nullable Named unit, MenuItem item) {
        return new ActivityRequest(
                row.id(),
                item,
                unit == null ? new NamedUnit("", "", true) : unit.unit(),
                unit == null ? "" : unit.branch(),
                row.people(),
                row.wantedOn(),
                row.note(),
                row.state(),
                row.plannedOn(),
                row.trainer() == null ? null : new TrainerId(row.trainer()),
                row.answer(),
                row.askedAt(),
                row.version());
    }
}
