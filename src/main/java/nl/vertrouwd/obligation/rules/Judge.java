package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/** Says where somebody stands: the pure function at the heart of the product (rules.md). */
public final class Judge {

    private static final int HALF_A_YEAR = 183;

    private final Scheme scheme;

    public Judge(Scheme scheme) {
        this.scheme = scheme;
    }

    /**
     * The status on {@code day}, knowing what was known on {@code known}: the same day, or an earlier one for a forecast. Refuses a day
     * before what is known.
     */
    public SchemeStatus judge(Facts facts, Roles roles, LocalDate day, LocalDate known) {
        if (day.isBefore(known)) {
            throw new IllegalArgumentException("known on " + known + ", asked for " + day);
        }
        return SchemeStatus.of(scheme.requirements().stream()
                .map(requirement -> judge(new Situation(scheme, requirement, facts, roles, day, known)))
                .toList());
    }

    private static RequirementStatus judge(Situation situation) {
        if (!situation.applies()) {
            return status(situation, State.NOT_APPLICABLE, null, null, new Reason.DoesNotApply());
        }
        Optional<Waiver> waiver = situation.waiver();
        if (waiver.isPresent()) {
            boolean wholeNetwork = waiver.get().network() != null;
            return status(
                    situation,
                    State.EXEMPT,
                    null,
                    null,
                    new Reason.Waived(waiver.get().period(), wholeNetwork));
        }
        RequirementStatus status = switch (situation.version.rule()) {
            case Rule.Once once -> once(situation, once);
            case Rule.Every every -> every(situation, every);
            case Rule.PerYear perYear -> perYear(situation, perYear);
        };
        boolean open = status.state() == State.DUE || status.state() == State.OVERDUE;
        return open && situation.isSuspended()
                ? new RequirementStatus(
                        status.requirement(),
                        status.strength(),
                        State.SUSPENDED,
                        status.due(),
                        status.turnsOn(),
                        status.reason())
                : status;
    }

    private static RequirementStatus once(Situation situation, Rule.Once rule) {
        Optional<CompletedCourse> first =
                situation.counting().stream().min(Comparator.comparing(CompletedCourse::date));
        if (first.isPresent()) {
            return status(situation, State.VALID, null, null, new Reason.DoneOnce(first.get()));
        }
        LocalDate anchor = situation.anchor();
        LocalDate raw = anchor.plusMonths(rule.firstDueMonths());
        return awaited(situation, situation.standstill.push(anchor, raw), anchor, raw, null);
    }

    private static RequirementStatus every(Situation situation, Rule.Every rule) {
        LocalDate anchor = situation.anchor();
        LocalDate raw = anchor.plusMonths(rule.firstDueMonths());
        LocalDate first = situation.standstill.push(anchor, raw);
        @Nullable CompletedCourse last = null;
        LocalDate covered = LocalDate.MIN;
        for (CompletedCourse completed : situation.counting()) {
            LocalDate until =
                    situation.standstill.push(completed.date(), completed.date().plusMonths(rule.months()));
            if (last == null
                    || until.isAfter(covered)
                    || (until.equals(covered) && completed.date().isAfter(last.date()))) {
                covered = until;
                last = completed;
            }
        }
        LocalDate due = covered.isAfter(first) ? covered : first;
        if (last != null && situation.day.isBefore(covered)) {
            return covered(situation, last, covered, due, last.date().plusMonths(rule.months()));
        }
        if (last != null && due.equals(covered)) {
            return awaited(situation, due, last.date(), last.date().plusMonths(rule.months()), last);
        }
        return awaited(situation, due, anchor, raw, last);
    }

    private static RequirementStatus covered(
            Situation situation, CompletedCourse last, LocalDate covered, LocalDate due, LocalDate raw) {
        LocalDate warned = due.minusMonths(situation.terms.warningMonths());
        boolean expiring = !warned.isAfter(situation.day);
        LocalDate turns = expiring || warned.isAfter(covered) ? covered : warned;
        long stood = situation.standstill.days(last.date(), covered);
        Reason reason = new Reason.Covered(last, stood, isReturnTerm(covered, raw, stood));
        return status(situation, expiring ? State.EXPIRING : State.VALID, due, turns, reason);
    }

    private static RequirementStatus awaited(
            Situation situation, LocalDate due, LocalDate start, LocalDate raw, @Nullable CompletedCourse last) {
        boolean inTime = situation.day.isBefore(due);
        long stood = situation.standstill.days(start, due);
        Reason reason = new Reason.Awaited(start, last, stood, isReturnTerm(due, raw, stood));
        return status(situation, inTime ? State.DUE : State.OVERDUE, due, inTime ? due : null, reason);
    }

    /** Whether the day is later than the days that stood still make it. */
    private static boolean isReturnTerm(LocalDate day, LocalDate raw, long stood) {
        return !day.equals(Standstill.NEVER) && raw.plusDays(stood).isBefore(day);
    }

    private static RequirementStatus perYear(Situation situation, Rule.PerYear rule) {
        int year = situation.day.getYear();
        List<CompletedCourse> before = situation.countedIn(year - 1);
        List<CompletedCourse> done = situation.countedIn(year);
        boolean missed = before.size() < rule.times()
                && done.size() < rule.times()
                && situation.completedIn(year, rule.notInYearOf()) == null
                && notAsked(situation, rule, year - 1) == null;
        if (missed) {
            LocalDate start = LocalDate.of(year, 1, 1);
            LocalDate due = situation.standstill.push(start, start);
            boolean inTime = situation.day.isBefore(due);
            Reason reason = new Reason.YearBefore(year - 1, before, rule.times());
            return status(situation, inTime ? State.DUE : State.OVERDUE, due, inTime ? due : null, reason);
        }
        Reason.YearNotAsked notAsked = notAsked(situation, rule, year);
        if (notAsked != null) {
            return status(situation, State.EXEMPT, null, null, notAsked);
        }
        Reason reason = new Reason.InYear(year, done, rule.times());
        return done.size() >= rule.times()
                ? status(situation, State.VALID, null, null, reason)
                : status(situation, State.DUE, LocalDate.of(year + 1, 1, 1), null, reason);
    }

    /** Why a year is not required; null when it is. */
    private static Reason.@Nullable YearNotAsked notAsked(Situation situation, Rule.PerYear rule, int year) {
        DateRange days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        LocalDate last = days.until().minusDays(1);
        if (!situation.appliesOn(days.from())
                || !situation.appliesOn(last.isBefore(situation.day) ? last : situation.day)) {
            return new Reason.YearNotAsked(year, Reason.Cause.NOT_ALL_YEAR, null);
        }
        CompletedCourse freed = situation.completedIn(year, rule.notInYearOf());
        if (freed != null) {
            return new Reason.YearNotAsked(year, Reason.Cause.OTHER_COURSE, freed);
        }
        return situation.standstill.days(days.from(), days.until()) < HALF_A_YEAR
                ? null
                : new Reason.YearNotAsked(year, Reason.Cause.STOOD_STILL, null);
    }

    private static RequirementStatus status(
            Situation situation, State state, @Nullable LocalDate due, @Nullable LocalDate turns, Reason reason) {
        return new RequirementStatus(
                situation.requirement.id(),
                situation.version.strength(),
                state,
                unlessNever(due),
                unlessNever(turns),
                reason);
    }

    private static @Nullable LocalDate unlessNever(@Nullable LocalDate day) {
        return Standstill.NEVER.equals(day) ? null : day;
    }
}
