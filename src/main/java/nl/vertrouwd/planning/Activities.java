package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.LedUnits;
import nl.vertrouwd.organisation.NamedUnit;
import nl.vertrouwd.organisation.Unit;
import nl.vertrouwd.organisation.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done and counted in heads; entered and read by planners, each for the branches of their part. */
@Service
public class Activities {

    private final JdbcClient jdbc;
    private final ActivityTable table;
    private final Units units;
    private final LedUnits names;
    private final PlannedParts parts;
    private final AuditTrail audit;
    private final Clock clock;

    Activities(
            JdbcClient jdbc,
            ActivityTable table,
            Units units,
            LedUnits names,
            PlannedParts parts,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.units = units;
        this.names = names;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was done in a year per kind and branch, in the part of the actor; two statements. */
    @Transactional(readOnly = true)
    public List<ActivityTotal> totals(int year, Actor by) {
        Planners.require(by);
        PlannedPart part = parts.changeable(by);
        return table.totals(year).stream()
                .filter(total -> part.covers(total.branch()))
                .toList();
    }

    /** A page of what was done in a year, in the part of the actor, the latest first; three statements. */
    @Transactional(readOnly = true)
    public List<Activity> page(int year, Actor by, int offset, int limit) {
        Planners.require(by);
        List<ActivityTable.Stored> rows = table.page(year, parts.changeable(by), offset, limit);
        Map<UnitId, LedUnits.Named> known = names.names(
                by, rows.stream().map(row -> new UnitId(row.done().unit())).toList());
        return rows.stream().map(row -> activity(row, known)).toList();
    }

    private static Activity activity(ActivityTable.Stored row, Map<UnitId, LedUnits.Named> known) {
        DoneActivity done = row.done();
        LedUnits.Named unit = known.get(new UnitId(done.unit()));
        return new Activity(
                row.id(),
                done.date(),
                done.kind(),
                unit == null ? new NamedUnit(row.unitCode(), row.unitCode(), false) : unit.unit(),
                row.branch(),
                done.title(),
                done.times(),
                done.participants());
    }

    /** Enters one that was done. Refuses a day ahead, a unit that was not there then or is not of the actor's part, and numbers out of bounds. */
    @Transactional
    public RequestResult enter(ActivityEntry entry, Actor by) {
        Planners.require(by);
        Optional<Unit> unit = units.find(entry.unit(), entry.date());
        Optional<String> problem = problem(entry, unit, by);
        if (problem.isPresent() || unit.isEmpty()) {
            return new RequestResult.Refused(problem.orElse("planning.activity.unit.unknown"));
        }
        DoneActivity done = new DoneActivity(
                entry.date(),
                entry.kind(),
                unit.get().id().value(),
                entry.title().strip(),
                entry.times(),
                entry.participants());
        record(by, "planning.activity-entered", table.insert(done, null), done, entry.unit());
        return new RequestResult.Done();
    }

    private Optional<String> problem(ActivityEntry entry, Optional<Unit> unit, Actor by) {
        if (unit.isEmpty()) {
            return Optional.of("planning.activity.unit.unknown");
        }
        String branch = Optional.ofNullable(units.branchOf(List.of(unit.get().id()), entry.date())
                        .get(unit.get().id()))
                .map(above -> above.code())
                .orElse("");
        if (!parts.changeable(by).covers(branch)) {
            return Optional.of("planning.request.not-your-part");
        }
        return ActivityTable.problem(
                entry.date(), entry.title(), entry.times(), entry.participants(), LocalDate.now(clock));
    }

    /** Withdraws one that is wrong: it counts no longer, and no file brings it back. False when it was withdrawn already or is of another part. */
    @Transactional
    public boolean withdraw(UUID id, Actor by) {
        Planners.require(by);
        Optional<ActivityTable.Stored> found = table.find(id);
        if (found.isEmpty() || !parts.changeable(by).covers(found.get().branch())) {
            return false;
        }
        int changed = jdbc.sql("UPDATE activity SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), bytes(id))
                .update();
        if (changed == 1) {
            record(
                    by,
                    "planning.activity-withdrawn",
                    id,
                    found.get().done(),
                    found.get().unitCode());
        }
        return changed == 1;
    }

    void record(Actor by, String action, UUID id, DoneActivity done, String unit) {
        audit.record(
                by,
                action,
                AuditSubject.thing("activity", id),
                Map.of(),
                Map.of(
                        "title", done.title(),
                        "unit", unit,
                        "date", done.date().toString(),
                        "turns", Integer.toString(done.times()),
                        "heads", Integer.toString(done.participants())));
    }
}
