package nl.vertrouwd.obligation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.vertrouwd.base.DateRange;
import org.junit.jupiter.api.Test;

/** Forecasts that count what somebody has a place for. */
class PlannedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate ON = LocalDate.of(2027, 3, 3);

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
    Arbitrary<List<CompletedCourse>> plans() {
        return Histories.completions().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> ahead() {
        return Arbitraries.integers().between(1, 1500);
    }

    @Property(tries = 3000)
    void aForecastComesTrueWhenWhatIsPlannedIsDoneAndNothingElseHappens(
            @ForAll("schemes") Scheme scheme,
            @ForAll("facts") Facts facts,
            @ForAll("plans") List<CompletedCourse> plan,
            @ForAll("days") LocalDate known,
            @ForAll("ahead") int ahead) {
        LocalDate day = known.plusDays(ahead);
        List<CompletedCourse> done = new ArrayList<>(facts.completions().stream()
                .filter(completed -> !completed.date().isAfter(known))
                .toList());
        plan.stream()
                .filter(each -> !each.date().isBefore(known) && !each.date().isAfter(day))
                .forEach(done::add);
        Facts cameTrue = new Facts(
                facts.employment(),
                facts.leading(),
                facts.events(),
                done,
                facts.suspensions().stream()
                        .filter(period -> !period.from().isAfter(known))
                        .toList(),
                facts.waivers().stream()
                        .filter(waiver -> !waiver.period().from().isAfter(known))
                        .toList());
        assertThat(said(scheme, facts.counting(plan), day, known)).isEqualTo(said(scheme, cameTrue, day, day));
    }

    @Property(tries = 1000)
    void onTheDayItselfAndBeforeNothingThatIsPlannedCounts(
            @ForAll("schemes") Scheme scheme,
            @ForAll("facts") Facts facts,
            @ForAll("plans") List<CompletedCourse> plan,
            @ForAll("days") LocalDate day) {
        assertThat(said(scheme, facts.counting(plan), day, day)).isEqualTo(said(scheme, facts, day, day));
    }

    @Property(tries = 200)
    void thePeriodsOfAForecastSayOnEveryDayWhatTheFunctionSays(
            @ForAll("schemes") Scheme scheme,
            @ForAll("facts") Facts facts,
            @ForAll("plans") List<CompletedCourse> plan,
            @ForAll("days") LocalDate today) {
        Facts counted = facts.counting(plan);
        Roles roles = Roles.of(counted);
        DateRange window = new DateRange(Histories.START, LocalDate.of(2027, 1, 1));
        for (StatusPeriod period : new StatusTimeline(scheme, counted, roles).through(window, today)) {
            period.period().from().datesUntil(period.period().until()).forEach(day -> {
                LocalDate known = day.isBefore(today) ? day : today;
                assertThat(said(period.status())).as("on %s", day).isEqualTo(said(scheme, counted, day, known));
            });
        }
    }

    @Test
    void aTrainingThatIsPlannedCoversFromItsLastDayOnAndNotBefore() {
        Facts leader = leader().counting(List.of(new CompletedCourse("PLV", ON, null)));
        assertThat(leading(leader, ON.minusDays(1))).isEqualTo("OVERDUE 2027-01-01");
        assertThat(leading(leader, ON)).isEqualTo("VALID 2029-03-03");
        assertThat(leading(leader, LocalDate.of(2029, 3, 3))).isEqualTo("OVERDUE 2029-03-03");
        assertThat(leading(leader(), ON)).isEqualTo("OVERDUE 2027-01-01");
    }

    @Test
    void aTrainingThatEndsTodayCountsFromTomorrowOn() {
        Facts leader = leader().counting(List.of(new CompletedCourse("PLV", TODAY, null)));
        assertThat(leading(leader, TODAY)).isEqualTo("DUE 2027-01-01");
        assertThat(leading(leader, TODAY.plusDays(1))).isEqualTo("VALID 2028-11-25");
    }

    @Test
    void aCourseThatDoesNotCountChangesNothing() {
        Facts leader = leader().counting(List.of(new CompletedCourse("UBA", ON, null)));
        assertThat(leading(leader, ON)).isEqualTo("OVERDUE 2027-01-01");
    }

    @Test
    void aConfidantWhoWillDoTheBasicCourseWillBeCertifiedUntilWhatComesNext() {
        Facts confidant = new Facts(
                DateRange.from(LocalDate.of(2020, 1, 1)),
                List.of(),
                List.of(new ConfidantEvent(LocalDate.of(2026, 11, 1), EventKind.APPOINTED, "CLAS")),
                List.of(),
                List.of(),
                List.of());
        Scheme scheme = StandardSchemes.CONFIDANT;
        Facts counted = confidant.counting(List.of(new CompletedCourse("VP-BASIS", ON, null)));
        Roles roles = Roles.of(confidant);
        assertThat(Certification.on(ON, TODAY, scheme, confidant, roles).certified())
                .isFalse();
        assertThat(Certification.on(ON, TODAY, scheme, counted, roles))
                .isEqualTo(new Certification(true, LocalDate.of(2028, 11, 1)));
    }

    private static Facts leader() {
        return new Facts(
                DateRange.from(LocalDate.of(2020, 1, 1)),
                List.of(DateRange.from(LocalDate.of(2025, 1, 1))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String leading(Facts facts, LocalDate day) {
        SchemeStatus status = new Judge(StandardSchemes.LEADERSHIP).judge(facts, Roles.of(facts), day, TODAY);
        return status.state() + " " + status.due();
    }

    private static List<String> said(Scheme scheme, Facts facts, LocalDate day, LocalDate known) {
        return said(new Judge(scheme).judge(facts, Roles.of(facts), day, known));
    }

    private static List<String> said(SchemeStatus status) {
        return status.requirements().stream()
                .map(each -> each.requirement() + " " + each.state() + " " + each.due())
                .toList();
    }
}
