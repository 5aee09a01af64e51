package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The rules once more, as somebody with a calendar and a pencil would work them out: one day at a time, without periods that are merged or
 * sums that are clever. Shares nothing with the product but the facts and the scheme. A day after {@link #LAST} counts as never.
 */
final class Simulation {

    static final LocalDate LAST = LocalDate.of(2055, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);

    /** What one requirement comes to. */
    record Outcome(State state, @Nullable LocalDate due) {}

    private final Scheme scheme;
    private final Requirement requirement;
    private final Requirement.Version version;
    private final Facts facts;
    private final LocalDate day;
    private final LocalDate known;
    private final Set<LocalDate> still = new HashSet<>();
    private final List<LocalDate[]> stretches = new ArrayList<>();

    private Simulation(Scheme scheme, Requirement requirement, Facts facts, LocalDate day, LocalDate known) {
        this.scheme = scheme;
        this.requirement = requirement;
        this.version = version(day);
        this.facts = facts;
        this.day = day;
        this.known = known;
        standingStill()
                .forEach(period -> period.from()
                        .datesUntil(period.until().isBefore(LAST) ? period.until() : LAST)
                        .forEach(still::add));
        walkThroughTheCalendar();
    }

    static Outcome of(Scheme scheme, Requirement requirement, Facts facts, LocalDate day, LocalDate known) {
        return new Simulation(scheme, requirement, facts, day, known).outcome();
    }

    /** The worst of the required ones that apply, with the earliest due date among those. */
    static Outcome of(Scheme scheme, Facts facts, LocalDate day, LocalDate known) {
        State worst = State.NOT_APPLICABLE;
        @Nullable LocalDate due = null;
        for (Requirement requirement : scheme.requirements()) {
            Simulation simulation = new Simulation(scheme, requirement, facts, day, known);
            Outcome outcome = simulation.outcome();
            if (simulation.version.strength() == Strength.ADVISED) {
                continue;
            }
            if (badness(outcome.state) > badness(worst)) {
                worst = outcome.state;
                due = outcome.due;
            } else if (outcome.state == worst && outcome.due != null && (due == null || outcome.due.isBefore(due))) {
                due = outcome.due;
            }
        }
        return new Outcome(worst, due);
    }

    private static int badness(State state) {
        return List.of("NOT_APPLICABLE", "EXEMPT", "VALID", "EXPIRING", "DUE", "SUSPENDED", "OVERDUE")
                .indexOf(state.name());
    }

    private Outcome outcome() {
        if (!appliesOn(day)) {
            return new Outcome(State.NOT_APPLICABLE, null);
        }
        if (exemptions().stream().anyMatch(period -> period.contains(day))) {
            return new Outcome(State.EXEMPT, null);
        }
        Outcome outcome = byRule();
        boolean open = outcome.state == State.DUE || outcome.state == State.OVERDUE;
        boolean suspended = suspensions().stream().anyMatch(period -> period.contains(day));
        return open && suspended ? new Outcome(State.SUSPENDED, outcome.due) : outcome;
    }

    private Outcome byRule() {
        return switch (version.rule()) {
            case Rule.Once rule -> {
                if (!counting().isEmpty()) {
                    yield new Outcome(State.VALID, null);
                }
                yield open(push(anchor(), anchor().plusMonths(rule.firstDueMonths())));
            }
            case Rule.Every rule -> {
                LocalDate covered = FIRST;
                for (CompletedCourse completed : counting()) {
                    LocalDate until = push(completed.date(), completed.date().plusMonths(rule.months()));
                    covered = until.isAfter(covered) ? until : covered;
                }
                LocalDate first = push(anchor(), anchor().plusMonths(rule.firstDueMonths()));
                LocalDate due = covered.isAfter(first) ? covered : first;
                if (day.isBefore(covered)) {
                    boolean soon = due.isBefore(LAST)
                            && !due.minusMonths(scheme.on(day).warningMonths()).isAfter(day);
                    yield new Outcome(soon ? State.EXPIRING : State.VALID, shown(due));
                }
                yield open(due);
            }
            case Rule.PerYear rule -> perYear(rule);
        };
    }

    private Outcome perYear(Rule.PerYear rule) {
        int year = day.getYear();
        boolean missed = isRequired(rule, year - 1)
                && done(year - 1) < rule.times()
                && done(year) < rule.times()
                && !didOther(rule, year);
        if (missed) {
            return open(push(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1)));
        }
        if (!isRequired(rule, year)) {
            return new Outcome(State.EXEMPT, null);
        }
        return done(year) >= rule.times()
                ? new Outcome(State.VALID, null)
                : new Outcome(State.DUE, LocalDate.of(year + 1, 1, 1));
    }

    private boolean isRequired(Rule.PerYear rule, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        long stood = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(still::contains)
                .count();
        return appliesOn(LocalDate.of(year, 1, 1))
                && appliesOn(day.isBefore(last) ? day : last)
                && !didOther(rule, year)
                && stood < 183;
    }

    private long done(int year) {
        return counting().stream()
                .filter(completed -> completed.date().getYear() == year)
                .map(completed -> completed.course() + " on " + completed.date())
                .distinct()
                .count();
    }

    private boolean didOther(Rule.PerYear rule, int year) {
        return completions().stream()
                .anyMatch(completed -> completed.course().equals(rule.notInYearOf())
                        && completed.date().getYear() == year);
    }

    private Outcome open(LocalDate due) {
        return new Outcome(day.isBefore(due) ? State.DUE : State.OVERDUE, shown(due));
    }

    private static @Nullable LocalDate shown(LocalDate due) {
        return due.isBefore(LAST) ? due : null;
    }

    /** Tries one day after the other, counting along the days that stood still before it. */
    private LocalDate push(LocalDate start, LocalDate raw) {
        long stood = 0;
        for (LocalDate counted = start; counted.isBefore(raw); counted = counted.plusDays(1)) {
            stood += still.contains(counted) ? 1 : 0;
        }
        for (LocalDate tried = raw; tried.isBefore(LAST); tried = tried.plusDays(1)) {
            if (!tried.isBefore(raw.plusDays(stood)) && everyReturnIsLongEnoughAgo(tried)) {
                return tried;
            }
            stood += still.contains(tried) && !tried.isBefore(start) ? 1 : 0;
        }
        return LAST;
    }

    /** Each pair is the first day of standing still and the day of return. */
    private boolean everyReturnIsLongEnoughAgo(LocalDate tried) {
        for (LocalDate[] stretch : stretches) {
            boolean begun = !stretch[0].isAfter(tried);
            boolean back = stretch[1].isBefore(LAST)
                    && !tried.isBefore(stretch[1].plusMonths(scheme.on(day).returnMonths()));
            if (begun && !back) {
                return false;
            }
        }
        return true;
    }

    private void walkThroughTheCalendar() {
        @Nullable LocalDate since = null;
        for (LocalDate walked = FIRST; !walked.isAfter(LAST); walked = walked.plusDays(1)) {
            boolean stands = still.contains(walked);
            if (stands && since == null) {
                since = walked;
            } else if (!stands && since != null) {
                stretches.add(new LocalDate[] {since, walked});
                since = null;
            }
        }
    }

    /** Walks back until there were so many days without the role in a row. */
    private LocalDate anchor() {
        LocalDate start = day;
        int without = 0;
        for (LocalDate before = day.minusDays(1);
                without < scheme.on(day).bridgeDays() && before.isAfter(FIRST);
                before = before.minusDays(1)) {
            if (holdsOn(before) && version.networks().covers(networkOn(before))) {
                start = before;
                without = 0;
            } else {
                without++;
            }
        }
        LocalDate inForce = requirement.inForce().from();
        return start.isBefore(inForce) ? inForce : start;
    }

    private boolean appliesOn(LocalDate date) {
        return requirement.inForce().contains(date)
                && holdsOn(date)
                && version(date).networks().covers(networkOn(date));
    }

    private boolean holdsOn(LocalDate date) {
        if (!facts.employment().contains(date)) {
            return false;
        }
        if (requirement.role() == HeldRole.LEADER) {
            return facts.leading().stream().anyMatch(period -> period.contains(date));
        }
        boolean confidant = false;
        boolean senior = false;
        for (ConfidantEvent event : eventsUntil(date)) {
            switch (event.kind()) {
                case APPOINTED -> confidant = true;
                case SENIOR -> senior = true;
                case SENIOR_ENDED -> senior = false;
                case ENDED -> {
                    confidant = false;
                    senior = false;
                }
                default -> {}
            }
        }
        return requirement.role() == HeldRole.SENIOR ? senior : confidant;
    }

    private @Nullable String networkOn(LocalDate date) {
        @Nullable String network = null;
        for (ConfidantEvent event : eventsUntil(date)) {
            network = event.kind() == EventKind.APPOINTED ? event.network() : network;
        }
        return network;
    }

    /** As rules.md writes their order down. */
    private List<ConfidantEvent> eventsUntil(LocalDate date) {
        List<String> order =
                List.of("SENIOR_ENDED", "ENDED", "NOMINATED", "INTERVIEWED", "MC_ADVICE", "APPOINTED", "SENIOR");
        List<ConfidantEvent> events = new ArrayList<>(facts.events());
        events.removeIf(event -> event.date().isAfter(date));
        events.sort((one, other) -> {
            int byDay = one.date().compareTo(other.date());
            int byKind = order.indexOf(one.kind().name())
                    - order.indexOf(other.kind().name());
            return byDay != 0 ? byDay : byKind != 0 ? byKind : one.network().compareTo(other.network());
        });
        return events;
    }

    private Requirement.Version version(LocalDate date) {
        return requirement.versions().stream()
                .filter(each -> !each.from().isAfter(date))
                .reduce((first, second) -> second)
                .orElse(requirement.versions().getFirst());
    }

    private List<CompletedCourse> completions() {
        return facts.completions().stream()
                .filter(completed -> !completed.date().isAfter(known))
                .toList();
    }

    private List<CompletedCourse> counting() {
        Predicate<CompletedCourse> counts = completed -> version.courses().stream()
                .anyMatch(course -> course.code().equals(completed.course())
                        && (course.onlyInBranch() == null
                                || Objects.equals(course.onlyInBranch(), completed.branch())));
        return completions().stream().filter(counts).toList();
    }

    private List<DateRange> suspensions() {
        return facts.suspensions().stream()
                .filter(period -> !period.from().isAfter(known))
                .toList();
    }

    private List<DateRange> exemptions() {
        return facts.waivers().stream()
                .filter(waiver -> waiver.scheme().equals(scheme.code())
                        && waiver.requirement().equals(requirement.id())
                        && (waiver.network() == null || waiver.network().equals(networkOn(day)))
                        && !waiver.period().from().isAfter(known))
                .map(Waiver::period)
                .toList();
    }

    private List<DateRange> standingStill() {
        List<DateRange> all = new ArrayList<>(suspensions());
        all.addAll(exemptions());
        return all;
    }
}
