package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/** What of somebody's facts matters for one requirement on one date, as far as it was known on another (rules.md §1 and §2). */
final class Situation {

    private static final Comparator<CompletedCourse> IN_ORDER =
            Comparator.comparing(CompletedCourse::date).thenComparing(CompletedCourse::course);

    final Requirement requirement;
    final Requirement.Version version;
    final LocalDate day;
    final Standstill standstill;

    final Terms terms;

    private final List<CompletedCourse> completed;
    private final List<CompletedCourse> counting;
    private final List<Waiver> waivers;
    private final Scheme scheme;
    private final Facts facts;
    private final Roles roles;
    private final LocalDate known;
    private final @Nullable String network;

    Situation(Scheme scheme, Requirement requirement, Facts facts, Roles roles, LocalDate day, LocalDate known) {
        this.scheme = scheme;
        this.terms = scheme.on(day);
        this.requirement = requirement;
        this.version = requirement.on(day);
        this.facts = facts;
        this.roles = roles;
        this.day = day;
        this.known = known;
        this.network = roles.network(day);
        this.waivers = waivers();
        this.standstill = standstill();
        this.completed = facts.completedBy(day, known);
        this.counting = new ArrayList<>(completed);
        counting.removeIf(each -> !version.counts(each));
    }

    boolean applies() {
        return appliesOn(day);
    }

    /** Whether it applied on some date, gaps not bridged. */
    boolean appliesOn(LocalDate date) {
        return requirement.inForce().contains(date)
                && roles.holds(requirement.role(), date)
                && requirement.on(date).networks().covers(roles.network(date));
    }

    /** The day from which the first term runs; only where it applies. */
    LocalDate anchor() {
        List<DateRange> held = Periods.bridged(roles.of(requirement.role(), version.networks()), terms.bridgeDays());
        LocalDate start = Periods.containing(held, day).orElseThrow().from();
        return start.isBefore(requirement.inForce().from())
                ? requirement.inForce().from()
                : start;
    }

    /** The completions that count and were known or are planned, in no order. */
    List<CompletedCourse> counting() {
        return counting;
    }

    /** What counts of a year, the earliest first; the same course on one day counts once. */
    List<CompletedCourse> countedIn(int year) {
        List<CompletedCourse> counted = new ArrayList<>(0);
        for (CompletedCourse completed : counting) {
            if (completed.date().getYear() == year && !isAmong(counted, completed)) {
                counted.add(completed);
            }
        }
        counted.sort(IN_ORDER);
        return counted;
    }

    private static boolean isAmong(List<CompletedCourse> counted, CompletedCourse completed) {
        for (CompletedCourse each : counted) {
            if (each.course().equals(completed.course()) && each.date().equals(completed.date())) {
                return true;
            }
        }
        return false;
    }

    /** The first completion of a course in a year; null when there is none. */
    @Nullable
    CompletedCourse completedIn(int year, @Nullable String course) {
        @Nullable CompletedCourse first = null;
        for (CompletedCourse completed : this.completed) {
            if (completed.date().getYear() == year
                    && completed.course().equals(course)
                    && (first == null || IN_ORDER.compare(completed, first) < 0)) {
                first = completed;
            }
        }
        return first;
    }

    /** The waiver that contains the day, if there is one; the person's own first. */
    Optional<Waiver> waiver() {
        return waivers.stream()
                .filter(waiver -> waiver.period().contains(day))
                .min((one, other) -> Boolean.compare(one.network() != null, other.network() != null));
    }

    boolean isSuspended() {
        return facts.suspensions().stream()
                .anyMatch(suspension -> isKnown(suspension.from()) && suspension.contains(day));
    }

    private Standstill standstill() {
        List<DateRange> still = new ArrayList<>(0);
        for (DateRange suspension : facts.suspensions()) {
            if (isKnown(suspension.from())) {
                still.add(suspension);
            }
        }
        waivers.forEach(waiver -> still.add(waiver.period()));
        return new Standstill(still.isEmpty() ? List.of() : Periods.merged(still), terms.returnMonths());
    }

    private List<Waiver> waivers() {
        List<Waiver> theirs = new ArrayList<>(0);
        for (Waiver waiver : facts.waivers()) {
            if (waiver.requirement().equals(requirement.id())
                    && waiver.scheme().equals(scheme.code())
                    && isKnown(waiver.period().from())
                    && (waiver.network() == null || waiver.network().equals(network))) {
                theirs.add(waiver);
            }
        }
        return theirs;
    }

    private boolean isKnown(LocalDate date) {
        return !date.isAfter(known);
    }
}
