package nl.vertrouwd.obligation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import nl.vertrouwd.base.DateRange;

/** What must hold whatever happened to somebody (rules.md §5), with generated facts and schemes. */
class RulesPropertiesTest {

    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    @Provide
    Arbitrary<Facts> facts() {
        return Histories.facts();
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return Histories.schemes();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Provide
    Arbitrary<CompletedCourse> completions() {
        return Histories.completions();
    }

    @Provide
    Arbitrary<Integer> ahead() {
        return Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(1, 1500));
    }

    @Property(tries = 3000)
    void theFunctionAgreesWithAPencilAndACalendar(
            @ForAll("schemes") Scheme scheme,
            @ForAll("facts") Facts facts,
            @ForAll("days") LocalDate known,
            @ForAll("ahead") int ahead) {
        LocalDate day = known.plusDays(ahead);
        SchemeStatus status = judge(scheme, facts, day, known);
        for (Requirement requirement : scheme.requirements()) {
            RequirementStatus found = status.of(requirement.id()).orElseThrow();
            assertThat(new Simulation.Outcome(found.state(), found.due()))
                    .as("%s on %s known %s", requirement, day, known)
                    .isEqualTo(Simulation.of(scheme, requirement, facts, day, known));
        }
        assertThat(new Simulation.Outcome(status.state(), status.due()))
                .isEqualTo(Simulation.of(scheme, facts, day, known));
    }

    @Property(tries = 300)
    void thePeriodsSayOnEveryDayWhatTheFunctionSays(
            @ForAll("schemes") Scheme scheme, @ForAll("facts") Facts facts, @ForAll("days") LocalDate today) {
        Roles roles = Roles.of(facts);
        DateRange window = new DateRange(Histories.START, END);
        List<StatusPeriod> periods = new StatusTimeline(scheme, facts, roles).through(window, today);
        LocalDate expected = window.from();
        for (StatusPeriod period : periods) {
            assertThat(period.period().from()).isEqualTo(expected);
            expected = period.period().until();
            period.period().from().datesUntil(period.period().until()).forEach(day -> {
                LocalDate known = day.isBefore(today) ? day : today;
                assertThat(said(period.status())).as("on %s", day).isEqualTo(said(judge(scheme, facts, day, known)));
            });
        }
        assertThat(expected).isEqualTo(window.until());
    }

    /** Except that it may turn EXEMPT into VALID. */
    @Property(tries = 3000)
    void aCompletionMoreNeverMakesALaterStatusWorse(
            @ForAll("schemes") Scheme scheme,
            @ForAll("facts") Facts facts,
            @ForAll("completions") CompletedCourse more,
            @ForAll("days") LocalDate day) {
        Assume.that(!more.date().isAfter(day));
        List<CompletedCourse> completions = new ArrayList<>(facts.completions());
        completions.add(more);
        Facts after = with(facts, completions, facts.suspensions());
        for (Requirement requirement : scheme.requirements()) {
            State before = judge(scheme, facts, day, day)
                    .of(requirement.id())
                    .orElseThrow()
                    .state();
            State now = judge(scheme, after, day, day)
                    .of(requirement.id())
                    .orElseThrow()
                    .state();
            boolean counts = requirement.on(day).counts(more);
            if (counts && !(before == State.EXEMPT && now == State.VALID)) {
                assertThat(now).as(requirement.id()).isLessThanOrEqualTo(before);
            }
        }
    }

    @Property(tries = 1000)
    void theOrderInWhichFactsWereRecordedIsIrrelevant(
            @ForAll("schemes") Scheme scheme,
            @ForAll("facts") Facts facts,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        Facts shuffled = new Facts(
                facts.employment(),
                shuffled(facts.leading(), random),
                shuffled(facts.events(), random),
                shuffled(facts.completions(), random),
                shuffled(facts.suspensions(), random),
                shuffled(facts.waivers(), random));
        assertThat(said(judge(scheme, shuffled, day, day))).isEqualTo(said(judge(scheme, facts, day, day)));
    }

    @Property(tries = 2000)
    void whatComesAfterADayDoesNotChangeIt(
            @ForAll("schemes") Scheme scheme, @ForAll("facts") Facts facts, @ForAll("days") LocalDate day) {
        Facts until = new Facts(
                facts.employment(),
                facts.leading().stream()
                        .filter(period -> !period.from().isAfter(day))
                        .toList(),
                facts.events().stream()
                        .filter(event -> !event.date().isAfter(day))
                        .toList(),
                facts.completions().stream()
                        .filter(completed -> !completed.date().isAfter(day))
                        .toList(),
                facts.suspensions().stream()
                        .filter(period -> !period.from().isAfter(day))
                        .toList(),
                facts.waivers().stream()
                        .filter(waiver -> !waiver.period().from().isAfter(day))
                        .toList());
        assertThat(said(judge(scheme, facts, day, day))).isEqualTo(said(judge(scheme, until, day, day)));
    }

    @Property(tries = 2000)
    void aForecastComesTrueWhenNothingHappens(
            @ForAll("schemes") Scheme scheme,
            @ForAll("facts") Facts facts,
            @ForAll("days") LocalDate known,
            @ForAll("ahead") int ahead) {
        LocalDate day = known.plusDays(ahead);
        Facts nothingSince = new Facts(
                facts.employment(),
                facts.leading(),
                facts.events(),
                facts.completions().stream()
                        .filter(completed -> !completed.date().isAfter(known))
                        .toList(),
                facts.suspensions().stream()
                        .filter(period -> !period.from().isAfter(known))
                        .toList(),
                facts.waivers().stream()
                        .filter(waiver -> !waiver.period().from().isAfter(known))
                        .toList());
        assertThat(said(judge(scheme, facts, day, known))).isEqualTo(said(judge(scheme, nothingSince, day, day)));
    }

    @Property(tries = 2000)
    void aLongerSuspensionNeverBringsADueDateForward(
            @ForAll("schemes") Scheme scheme,
            @ForAll("facts") Facts facts,
            @ForAll("days") LocalDate day,
            @ForAll("ahead") int longer) {
        Assume.that(!facts.suspensions().isEmpty());
        List<DateRange> suspensions = new ArrayList<>(facts.suspensions());
        DateRange first = suspensions.getFirst();
        suspensions.set(
                0,
                first.isOpen()
                        ? first
                        : new DateRange(first.from(), first.until().plusDays(longer)));
        Facts after = with(facts, facts.completions(), suspensions);
        for (Requirement requirement : scheme.requirements()) {
            RequirementStatus before =
                    judge(scheme, facts, day, day).of(requirement.id()).orElseThrow();
            RequirementStatus now =
                    judge(scheme, after, day, day).of(requirement.id()).orElseThrow();
            boolean terms = !(requirement.on(day).rule() instanceof Rule.PerYear);
            if (terms && before.state().compareTo(State.EXPIRING) >= 0) {
                assertThat(orNever(now)).isAfterOrEqualTo(orNever(before));
            }
        }
    }

    @Property(tries = 2000)
    void aShortGapInARoleNeverChangesADueDate(
            @ForAll("schemes") Scheme scheme,
            @ForAll("days") LocalDate day,
            @ForAll("ahead") int gap,
            @ForAll("facts") Facts facts) {
        LocalDate start = Histories.START;
        LocalDate broken = LocalDate.of(2020, 6, 1);
        LocalDate back = broken.plusDays(gap % scheme.on(day).bridgeDays());
        Assume.that(day.isAfter(back));
        Facts unbroken = new Facts(
                DateRange.from(start),
                List.of(DateRange.from(start)),
                List.of(),
                facts.completions(),
                facts.suspensions(),
                List.of());
        Facts withGap = new Facts(
                DateRange.from(start),
                List.of(new DateRange(start, broken), DateRange.from(back)),
                List.of(),
                facts.completions(),
                facts.suspensions(),
                List.of());
        for (Requirement requirement : scheme.requirements()) {
            if (!(requirement.on(day).rule() instanceof Rule.PerYear)) {
                assertThat(judge(scheme, withGap, day, day).of(requirement.id()))
                        .isEqualTo(judge(scheme, unbroken, day, day).of(requirement.id()));
            }
        }
    }

    /** What is asked is changed from a day on only, so that every figure of the past stays what it was. */
    @Property(tries = 2000)
    void whatChangesFromADayOnLeavesEveryDayBeforeAsItWas(
            @ForAll("schemes") Scheme scheme,
            @ForAll("schemes") Scheme other,
            @ForAll("facts") Facts facts,
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate day) {
        Assume.that(day.isBefore(from));
        List<Requirement> changed = new ArrayList<>();
        for (int i = 0; i < scheme.requirements().size(); i++) {
            Requirement asked = scheme.requirements().get(i);
            Requirement.Version next = other.requirements().get(i).versions().getFirst();
            boolean possible = asked.inForce().contains(from)
                    && asked.versions().getLast().from().isBefore(from);
            List<Requirement.Version> versions = new ArrayList<>(asked.versions());
            if (possible) {
                versions.add(
                        new Requirement.Version(from, next.networks(), next.strength(), next.courses(), next.rule()));
            }
            changed.add(new Requirement(asked.id(), asked.role(), asked.inForce(), versions));
        }
        Terms later = other.terms().getFirst();
        List<Terms> terms = new ArrayList<>(scheme.terms());
        terms.removeIf(each -> !each.from().isBefore(from));
        terms.add(new Terms(from, later.warningMonths(), later.returnMonths(), later.bridgeDays()));
        Scheme after = new Scheme(scheme.code(), terms, changed);
        assertThat(said(judge(after, facts, day, day))).isEqualTo(said(judge(scheme, facts, day, day)));
    }

    /** Otherwise what is shown above would be shown of only part of the rules. */
    @Property(tries = 1)
    void theGeneratedHistoriesReachEveryStateOfEveryRule() {
        Random always = new Random(20270101);
        RandomGenerator<Scheme> schemes = Histories.schemes().generator(1000);
        RandomGenerator<Facts> facts = Histories.facts().generator(1000);
        RandomGenerator<LocalDate> days = Histories.days().generator(1000);
        Map<String, Integer> reached = new TreeMap<>();
        for (int history = 0; history < 10_000; history++) {
            Scheme scheme = schemes.next(always).value();
            LocalDate day = days.next(always).value();
            SchemeStatus judged = judge(scheme, facts.next(always).value(), day, day);
            said(scheme, judged, day).forEach(what -> reached.merge(what, 1, Integer::sum));
        }
        assertThat(reached)
                .containsKeys("never", "Waived", "YearBefore", "YearNotAsked", "InYear", "Awaited", "Covered")
                .containsKeys("DoneOnce", "Once VALID", "Once DUE", "Once SUSPENDED", "Once OVERDUE", "Once EXEMPT")
                .containsKeys("Every VALID", "Every EXPIRING", "Every DUE", "Every SUSPENDED", "Every OVERDUE")
                .containsKeys("PerYear VALID", "PerYear DUE", "PerYear SUSPENDED", "PerYear OVERDUE")
                .containsKeys("Every EXEMPT", "PerYear EXEMPT");
        assertThat(reached.values())
                .as("a few would leave it to chance: %s", reached)
                .allMatch(times -> times >= 5);
    }

    private static List<String> said(Scheme scheme, SchemeStatus judged, LocalDate day) {
        List<String> said = new ArrayList<>();
        for (RequirementStatus status : judged.requirements()) {
            Requirement requirement = scheme.requirements().stream()
                    .filter(each -> each.id().equals(status.requirement()))
                    .findFirst()
                    .orElseThrow();
            said.add(requirement.on(day).rule().getClass().getSimpleName() + " " + status.state());
            said.add(status.reason().getClass().getSimpleName());
            if (status.due() == null && status.state().compareTo(State.DUE) >= 0) {
                said.add("never");
            }
        }
        return said;
    }

    private static SchemeStatus judge(Scheme scheme, Facts facts, LocalDate day, LocalDate known) {
        return new Judge(scheme).judge(facts, Roles.of(facts), day, known);
    }

    private static List<String> said(SchemeStatus status) {
        return Stream.concat(
                        Stream.of(status.state() + " " + status.due()),
                        status.requirements().stream()
                                .map(each -> each.requirement() + " " + each.state() + " " + each.due()))
                .toList();
    }

    private static LocalDate orNever(RequirementStatus status) {
        return Objects.requireNonNullElse(status.due(), LocalDate.MAX);
    }

    private static Facts with(Facts facts, List<CompletedCourse> completions, List<DateRange> suspensions) {
        return new Facts(
                facts.employment(), facts.leading(), facts.events(), completions, suspensions, facts.waivers());
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
