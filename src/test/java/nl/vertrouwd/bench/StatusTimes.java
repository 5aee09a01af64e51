package nl.vertrouwd.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.obligation.ShippedSchemes;
import nl.vertrouwd.obligation.rules.CompletedCourse;
import nl.vertrouwd.obligation.rules.ConfidantEvent;
import nl.vertrouwd.obligation.rules.EventKind;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Judge;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.Scheme;
import nl.vertrouwd.obligation.rules.SchemeStatus;
import nl.vertrouwd.obligation.rules.StatusPeriod;
import nl.vertrouwd.obligation.rules.StatusTimeline;
import nl.vertrouwd.obligation.rules.Waiver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Somebody who led for ten years, and a confidant for ten years with a return, a waiver and another network. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StatusTimes {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate START = LocalDate.of(2016, 3, 1);

    private final Scheme leadership = scheme("leadership-duty");
    private final Scheme confidants = scheme("confidant");
    private final Facts leader = leader();
    private final Roles leaderRoles = Roles.of(leader);
    private final Facts confidant = confidant();
    private final Roles confidantRoles = Roles.of(confidant);

    @Benchmark
    public SchemeStatus leadersStatus() {
        return new Judge(leadership).judge(leader, leaderRoles, DAY, DAY);
    }

    @Benchmark
    public SchemeStatus confidantsStatusOfSixRequirements() {
        return new Judge(confidants).judge(confidant, confidantRoles, DAY, DAY);
    }

    @Benchmark
    public Roles rolesOfAConfidant() {
        return Roles.of(confidant);
    }

    @Benchmark
    public List<StatusPeriod> leadersPeriodsUntil2200() {
        return new StatusTimeline(leadership, leader, leaderRoles)
                .through(new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2201, 1, 1)), DAY);
    }

    @Benchmark
    public List<StatusPeriod> confidantsPeriodsUntil2200() {
        return new StatusTimeline(confidants, confidant, confidantRoles)
                .through(new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2201, 1, 1)), DAY);
    }

    private static Facts leader() {
        List<CompletedCourse> done = new ArrayList<>();
        for (int year = 2016; year <= 2026; year += 2) {
            done.add(new CompletedCourse("PLV", LocalDate.of(year, 5, 12), "CLAS"));
        }
        return new Facts(
                DateRange.from(START),
                List.of(
                        new DateRange(START, LocalDate.of(2020, 9, 1)),
                        new DateRange(LocalDate.of(2020, 11, 1), LocalDate.of(2024, 1, 1)),
                        DateRange.from(LocalDate.of(2024, 1, 1))),
                List.of(),
                done,
                List.of(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 5, 1))),
                List.of());
    }

    private static Facts confidant() {
        List<CompletedCourse> done = new ArrayList<>(List.of(new CompletedCourse("VP-BASIS", START.plusDays(5), null)));
        for (int year = 2017; year <= 2026; year++) {
            done.add(new CompletedCourse("VP-OPFRIS", LocalDate.of(year, 10, 3), null));
            done.add(new CompletedCourse("VP-INTERVISIE", LocalDate.of(year, 4, 3), null));
            done.add(new CompletedCourse("VP-INTERVISIE", LocalDate.of(year, 6, 3), null));
        }
        return new Facts(
                DateRange.from(START),
                List.of(),
                List.of(
                        new ConfidantEvent(START, EventKind.NOMINATED, "CLAS"),
                        new ConfidantEvent(START.plusMonths(1), EventKind.APPOINTED, "CLAS"),
                        new ConfidantEvent(LocalDate.of(2022, 1, 1), EventKind.APPOINTED, "KMAR")),
                done,
                List.of(new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 9, 1))),
                List.of(new Waiver(
                        "confidant",
                        "elearning",
                        "KMAR",
                        new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1)))));
    }

    private static Scheme scheme(String code) {
        return ShippedSchemes.rules().stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
