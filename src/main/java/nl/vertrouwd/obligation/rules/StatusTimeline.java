package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's status through time. It changes only on days that can be worked out: where a fact begins or ends, at the turn of a year,
 * and where the clock of a requirement runs out. Between these it is enough to ask once.
 */
public final class StatusTimeline {

    private final Judge judge;
    private final Facts facts;
    private final Roles roles;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final boolean yearly;

    public StatusTimeline(Scheme scheme, Facts facts, Roles roles) {
        this.judge = new Judge(scheme);
        this.facts = facts;
        this.roles = roles;
        this.yearly = scheme.requirements().stream()
                .flatMap(requirement -> requirement.versions().stream())
                .anyMatch(version -> version.rule() instanceof Rule.PerYear);
        for (HeldRole role : HeldRole.values()) {
            roles.of(role).forEach(this::add);
        }
        days.addAll(roles.networkDays());
        facts.completions().forEach(completed -> days.add(completed.date()));
        facts.planned().forEach(planned -> {
            days.add(planned.date());
            days.add(planned.date().plusDays(1));
        });
        facts.suspensions().forEach(this::add);
        facts.waivers().forEach(waiver -> add(waiver.period()));
        scheme.terms().forEach(terms -> days.add(terms.from()));
        for (Requirement requirement : scheme.requirements()) {
            add(requirement.inForce());
            requirement.versions().forEach(version -> days.add(version.from()));
        }
    }

    /** The status on every day of the window: until today as it was known then, after that as far as is known today. */
    public List<StatusPeriod> through(DateRange window, LocalDate today) {
        List<StatusPeriod> periods = new ArrayList<>();
        LocalDate day = window.from();
        while (day.isBefore(window.until())) {
            SchemeStatus status = judge.judge(facts, roles, day, day.isBefore(today) ? day : today);
            LocalDate next = next(day, status);
            LocalDate until = next.isBefore(window.until()) ? next : window.until();
            add(periods, new StatusPeriod(new DateRange(day, until), status));
            day = until;
        }
        return periods;
    }

    /** The first day after {@code start}, and not after {@code last}, on which the status is such, knowing what was known then; null if none. */
    public @Nullable LocalDate first(LocalDate start, LocalDate known, LocalDate last, Predicate<SchemeStatus> such) {
        LocalDate day = next(start, judge.judge(facts, roles, start, known));
        while (!day.isAfter(last)) {
            SchemeStatus status = judge.judge(facts, roles, day, known);
            if (such.test(status)) {
                return day;
            }
            day = next(day, status);
        }
        return null;
    }

    private LocalDate next(LocalDate day, SchemeStatus status) {
        LocalDate next = Objects.requireNonNullElse(days.higher(day), DateRange.OPEN);
        if (yearly) {
            next = earlier(next, LocalDate.of(day.getYear() + 1, 1, 1));
        }
        for (RequirementStatus requirement : status.requirements()) {
            LocalDate turns = requirement.turnsOn();
            next = turns == null ? next : earlier(next, turns);
        }
        return next;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void add(DateRange period) {
        days.add(period.from());
        days.add(period.until());
    }

    /** Adds it, or lengthens the last one when nothing that anybody asks for changed. */
    private static void add(List<StatusPeriod> periods, StatusPeriod next) {
        StatusPeriod last = periods.isEmpty() ? null : periods.getLast();
        if (last != null && isSame(last.status(), next.status())) {
            periods.set(
                    periods.size() - 1,
                    new StatusPeriod(
                            new DateRange(last.period().from(), next.period().until()), last.status()));
        } else {
            periods.add(next);
        }
    }

    private static boolean isSame(SchemeStatus one, SchemeStatus other) {
        for (int i = 0; i < one.requirements().size(); i++) {
            RequirementStatus a = one.requirements().get(i);
            RequirementStatus b = other.requirements().get(i);
            if (a.state() != b.state() || a.strength() != b.strength() || !Objects.equals(a.due(), b.due())) {
                return false;
            }
        }
        return true;
    }
}
