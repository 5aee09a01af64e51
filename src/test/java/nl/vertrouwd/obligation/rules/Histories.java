package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.vertrouwd.base.DateRange;

/**
 * Generated histories and schemes that reach all of the rules: few networks, courses and days, so that things meet; ends of months and 29
 * February, days that touch, open ends, everything on one day.
 */
final class Histories {

    static final String SCHEME = "scheme";
    static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2200;
    private static final List<String> NETWORKS = List.of("CLAS", "CZSK", "KMAR");
    private static final List<String> COURSES = List.of("A", "B", "C");
    private static final List<String> REQUIREMENTS = List.of("one", "two", "three");
    private static final List<LocalDate> CORNERS = List.of(
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2021, 8, 31),
            LocalDate.of(2021, 12, 31),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 11, 30),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 7, 3));

    private Histories() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, DAYS).map(START::plusDays)),
                Tuple.of(1, Arbitraries.of(CORNERS)));
    }

    static Arbitrary<DateRange> periods() {
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(1, 30)),
                Tuple.of(3, Arbitraries.integers().between(31, 400)),
                Tuple.of(1, Arbitraries.of(1, 91, 182, 183, 184, 365)));
        Arbitrary<Boolean> open = Arbitraries.integers().between(0, 9).map(n -> n == 0);
        Arbitrary<DateRange> anywhere = Combinators.combine(days(), lengths, open)
                .as((from, length, isOpen) ->
                        isOpen ? DateRange.from(from) : new DateRange(from, from.plusDays(length)));
        Arbitrary<DateRange> halfAYear = Combinators.combine(
                        Arbitraries.integers().between(2020, 2024), Arbitraries.of(182, 183, 184))
                .as((year, length) -> new DateRange(
                        LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1).plusDays(length)));
        return Arbitraries.frequencyOf(Tuple.of(6, anywhere), Tuple.of(1, halfAYear));
    }

    static Arbitrary<ConfidantEvent> events() {
        Arbitrary<EventKind> kinds = Arbitraries.frequency(
                Tuple.of(4, EventKind.APPOINTED),
                Tuple.of(2, EventKind.ENDED),
                Tuple.of(2, EventKind.SENIOR),
                Tuple.of(1, EventKind.SENIOR_ENDED),
                Tuple.of(1, EventKind.NOMINATED));
        return Combinators.combine(days(), kinds, Arbitraries.of(NETWORKS)).as(ConfidantEvent::new);
    }

    static Arbitrary<CompletedCourse> completions() {
        return Combinators.combine(
                        Arbitraries.of(COURSES),
                        days(),
                        Arbitraries.of(NETWORKS).injectNull(0.2))
                .as(CompletedCourse::new);
    }

    /** Now and then many in one year: what is asked more than once a year is met only so. */
    private static Arbitrary<List<CompletedCourse>> trainings() {
        Arbitrary<List<CompletedCourse>> inOneYear = Arbitraries.integers()
                .between(2019, 2024)
                .flatMap(year -> Combinators.combine(
                                Arbitraries.of(COURSES),
                                Arbitraries.integers().between(0, 364).map(LocalDate.of(year, 1, 1)::plusDays),
                                Arbitraries.of(NETWORKS).injectNull(0.5))
                        .as(CompletedCourse::new)
                        .list()
                        .ofMinSize(3)
                        .ofMaxSize(8));
        return Arbitraries.frequencyOf(Tuple.of(2, completions().list().ofMaxSize(6)), Tuple.of(1, inOneYear));
    }

    static Arbitrary<Waiver> waivers() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(9, SCHEME), Tuple.of(1, "another-scheme")),
                        Arbitraries.of(REQUIREMENTS),
                        Arbitraries.of(NETWORKS).injectNull(0.4),
                        periods())
                .as(Waiver::new);
    }

    static Arbitrary<Facts> facts() {
        Arbitrary<DateRange> employments = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(DateRange.from(START.minusYears(5)))),
                Tuple.of(
                        1,
                        Combinators.combine(days(), Arbitraries.integers().between(200, 2000))
                                .as((from, length) -> new DateRange(from, from.plusDays(length)))));
        return Combinators.combine(
                        employments,
                        periods().list().ofMaxSize(4),
                        events().list().ofMaxSize(7),
                        trainings(),
                        periods().list().ofMaxSize(4),
                        waivers().list().ofMaxSize(4))
                .as(Facts::new);
    }

    static Arbitrary<Rule> rules() {
        Arbitrary<Integer> months = Arbitraries.of(0, 1, 6, 12, 13, 24);
        return Arbitraries.oneOf(
                months.map(Rule.Once::new),
                Combinators.combine(Arbitraries.of(1, 6, 12, 24), months).as(Rule.Every::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 3),
                                Arbitraries.of(COURSES).injectNull(0.4))
                        .as(Rule.PerYear::new));
    }

    private static Arbitrary<NetworkLimit> limits() {
        Arbitrary<NetworkLimit> some = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(NETWORKS))
                .as((only, network) -> new NetworkLimit(only, Set.of(network)));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(NetworkLimit.NONE)), Tuple.of(2, some));
    }

    /** What holds from any day on. */
    private static Arbitrary<Function<LocalDate, Requirement.Version>> versions() {
        Arbitrary<CountingCourse> counting = Combinators.combine(
                        Arbitraries.of(COURSES), Arbitraries.of(NETWORKS).injectNull(0.7))
                .as(CountingCourse::new);
        return Combinators.combine(
                        limits(),
                        Arbitraries.of(Strength.values()),
                        counting.list().ofMinSize(1).ofMaxSize(2),
                        rules())
                .as((limit, strength, courses, rule) ->
                        from -> new Requirement.Version(from, limit, strength, courses, rule));
    }

    private static Arbitrary<Requirement> requirements(String id) {
        Arbitrary<LocalDate> from =
                Arbitraries.of(START, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 29), LocalDate.of(2021, 5, 1));
        Arbitrary<Integer> later = Arbitraries.integers().between(1, 1200);
        Arbitrary<Boolean> twice = Arbitraries.of(true, false, false);
        Arbitrary<Boolean> ends = Arbitraries.integers().between(0, 5).map(n -> n == 0);
        return Combinators.combine(from, later, twice, ends, Arbitraries.of(HeldRole.values()), versions(), versions())
                .as((start, days, again, end, role, one, two) -> {
                    LocalDate second = start.plusDays(days);
                    DateRange inForce = end ? new DateRange(start, second.plusDays(days)) : DateRange.from(start);
                    return new Requirement(
                            id,
                            role,
                            inForce,
                            again ? List.of(one.apply(start), two.apply(second)) : List.of(one.apply(start)));
                });
    }

    /** From any day on: in one scheme of three they are changed once. */
    private static Arbitrary<List<Terms>> terms() {
        Arbitrary<LocalDate> later = days().map(day -> day.isAfter(START) ? day : START.plusDays(1));
        return Combinators.combine(terms(Arbitraries.just(START)), terms(later), Arbitraries.of(true, false, false))
                .as((first, second, again) -> again ? List.of(first, second) : List.of(first));
    }

    static Arbitrary<Terms> terms(Arbitrary<LocalDate> from) {
        return Combinators.combine(
                        from,
                        Arbitraries.of(0, 1, 3),
                        Arbitraries.of(0, 1, 3),
                        Arbitraries.frequency(Tuple.of(5, 183), Tuple.of(1, 30), Tuple.of(1, 1)))
                .as(Terms::new);
    }

    static Arbitrary<Scheme> schemes() {
        return Combinators.combine(requirements("one"), requirements("two"), requirements("three"), terms())
                .as((one, two, three, terms) -> new Scheme(SCHEME, terms, List.of(one, two, three)));
    }
}
