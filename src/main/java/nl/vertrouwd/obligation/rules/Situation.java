package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        this.standstill = standstill();
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
        List<CompletedCourse> counting = facts.completedBy(day, known);
        counting.removeIf(completed -> !version.counts(completed));
        return counting;
    }

    /** What counts of a year, the earliest first; the same course on one day counts once. */
    List<CompletedCourse> countedIn(int year) {
        Set<String> seen = new HashSet<>();
        return counting().stream()
                .filter(completed -> completed.date().getYear() == year)
                .sorted(IN_ORDER)
                .filter(completed -> seen.add(completed.course() + completed.date()))
                .toList();
    }

    /** The first completion of a course in a year; null when there is none. */
    @Nullable
    CompletedCourse completedIn(int year, @Nullable String course) {
        return facts.completedBy(day, known).stream()
                .filter(completed ->
                        completed.date().getYear() == year && completed.course().equals(course))
                .min(IN_ORDER)
                .orElse(null);
    }

    /** The waiver that contains the day, if there is one; the person's own first. */
    Optional<Waiver> waiver() {
        return waivers().stream()
                .filter(waiver -> waiver.period().contains(day))
                .min((one, other) -> Boolean.compare(one.network() != null, other.network() != null));
    }

    boolean isSuspended() {
        return facts.suspensions().stream()
                .anyMatch(suspension -> isKnown(suspension.from()) && suspension.contains(day));
    }

    private Standstill standstill() {
        List<DateRange> still = new ArrayList<>();
        facts.suspensions().stream()
                .filter(suspension -> isKnown(suspension.from()))
                .forEach(still::add);
        waivers().forEach(waiver -> still.add(waiver.period()));
        return new Standstill(Periods.merged(still), terms.returnMonths());
    }

    private List<Waiver> waivers() {
        return facts.waivers().stream()
                .filter(waiver -> waiver.requirement().equals(requirement.id())
                        && waiver.scheme().equals(scheme.code())
                        && isKnown(waiver.period().from())
                        && (waiver.network() == null || waiver.network().equals(network)))
                .toList();
    }

    private boolean isKnown(LocalDate date) {
        return !date.isAfter(known);
    }
}
