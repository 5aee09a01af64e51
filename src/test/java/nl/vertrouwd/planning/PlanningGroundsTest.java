package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What planning goes by: days off, travel times, qualifications, load. */
class PlanningGroundsTest extends PlanningTestBase {

    private static final Actor ADMINISTRATOR = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
    private static final LocalDate BRIDGE = LocalDate.of(2027, 5, 7);

    @Autowired
    HolidayCalendar holidays;

    @Autowired
    TravelTimes travel;

    @Autowired
    Qualifications qualifications;

    @Autowired
    Workload workload;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void theDaysOffAreThoseOfTheRule() {
        day(BRIDGE).ifPresent(day -> holidays.remove(Country.NETHERLANDS, day, ADMINISTRATOR));
        day(LocalDate.of(2027, 5, 5))
                .filter(DayOff::struck)
                .ifPresent(day -> holidays.restore(Country.NETHERLANDS, day, ADMINISTRATOR));
    }

    @Test
    void anAdministratorAddsADayOffForOneCountry() {
        assertThat(holidays.add(Country.NETHERLANDS, BRIDGE, " Brugdag ", ADMINISTRATOR))
                .isEqualTo(new PlanningChange.Done());
        assertThat(day(BRIDGE).orElseThrow().name()).isEqualTo("Brugdag");
        assertThat(holidays.between(BRIDGE, BRIDGE).on(BRIDGE, Country.NETHERLANDS))
                .contains("Brugdag");
        assertThat(holidays.between(BRIDGE, BRIDGE).on(BRIDGE, Country.CURACAO)).isEmpty();
        assertThat(holidays.add(Country.NETHERLANDS, BRIDGE, "Nog eens", ADMINISTRATOR))
                .isEqualTo(new PlanningChange.Refused("planning.day-off.there"));
        assertThat(holidays.add(Country.NETHERLANDS, BRIDGE.plusDays(7), " ", ADMINISTRATOR))
                .isEqualTo(new PlanningChange.Refused("planning.day-off.name.needed"));
    }

    @Test
    void aDayOffByRuleIsStruckOutAndPutBack() {
        LocalDate liberation = LocalDate.of(2027, 5, 5);
        holidays.remove(Country.NETHERLANDS, day(liberation).orElseThrow(), ADMINISTRATOR);
        assertThat(day(liberation).orElseThrow().struck()).isTrue();
        assertThat(holidays.between(liberation, liberation).on(liberation, Country.NETHERLANDS))
                .isEmpty();
        holidays.restore(Country.NETHERLANDS, day(liberation).orElseThrow(), ADMINISTRATOR);
        assertThat(holidays.between(liberation, liberation).on(liberation, Country.NETHERLANDS))
                .isPresent();
    }

    @Test
    void aPlannerReadsTheDaysOffAndLeavesThemAsTheyAre() {
        assertThat(holidays.of(Country.ARUBA, 2027)).hasSizeGreaterThan(8);
        assertThat(holidays.mayChange(PLANNER)).isFalse();
        assertThatThrownBy(() -> holidays.add(Country.ARUBA, BRIDGE, "Vrij", PLANNER))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void theWayBackTakesAsLongAsTheWayThere() {
        Site other = organisation.site("Europe/Amsterdam");
        travel.set(other.id(), site.id(), 35, PLANNER);
        Journeys journeys = travel.journeys(List.of(site, other));
        assertThat(journeys.minutes(site.id(), other.id())).isEqualTo(35);
        assertThat(journeys.minutes(other.id(), site.id())).isEqualTo(35);
        travel.set(site.id(), other.id(), 50, PLANNER);
        assertThat(travel.journeys(List.of(site, other)).minutes(other.id(), site.id()))
                .isEqualTo(50);
        travel.remove(other.id(), site.id(), PLANNER);
        assertThat(travel.journeys(List.of(site, other)).minutes(other.id(), site.id()))
                .isEqualTo(90);
        assertThat(travel.set(site.id(), site.id(), 5, PLANNER))
                .isEqualTo(new PlanningChange.Refused("planning.travel.same-site"));
        assertThat(travel.set(site.id(), other.id(), 0, PLANNER))
                .isEqualTo(new PlanningChange.Refused("planning.travel.minutes.bounds"));
    }

    @Test
    void whoFinishedTheCourseForTrainersMayGiveTheSevenModulesAndNothingElse() {
        assertThat(qualifications.of(trainer.id(), PLANNER)).isEmpty();
        finish(planning.course(TrainerCourse.CODE), LocalDate.of(2026, 6, 1));
        assertThat(qualifications.of(trainer.id(), PLANNER))
                .hasSize(7)
                .allMatch(each -> !each.given() && each.since().equals(LocalDate.of(2026, 6, 1)));
        qualifications.give(trainer.id(), planning.course("PLV").id(), LocalDate.of(2026, 7, 1), PLANNER);
        assertThat(qualifications.of(trainer.id(), PLANNER)).hasSize(8);
        qualifications.takeBack(trainer.id(), planning.course("PLV").id(), PLANNER);
        qualifications.takeBack(trainer.id(), planning.course("UBA").id(), PLANNER);
        assertThat(qualifications.of(trainer.id(), PLANNER)).hasSize(7);
    }

    @Test
    void nobodyButTheTrainerAndPlannersReadsWhatTheyMayGiveAndHowMuchTheyDo() {
        Actor self = accounts.asActor(accounts.of(trainer.person()).orElseThrow());
        Actor other = accounts.asActor(accounts.of(planning.trainer().person()).orElseThrow());
        id(schedule(morning()));
        YearMonth march = YearMonth.of(2027, 3);
        assertThat(qualifications.of(trainer.id(), self)).isEmpty();
        assertThat(workload.of(trainer.id(), march, 1, self)).containsExactly(new LoadMonth(march, 1, 210));
        assertThat(workload.of(trainer.id(), march, 1, other)).isEmpty();
        assertThatThrownBy(() -> qualifications.of(trainer.id(), other)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() ->
                        qualifications.give(trainer.id(), planning.course("PLV").id(), LocalDate.of(2026, 7, 1), self))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void theLoadCountsWhatIsPlannedByMonthAndNotWhatIsCancelled() {
        SessionId planned = id(schedule(morning()));
        YearMonth march = YearMonth.of(2027, 3);
        assertThat(workload.of(trainer.id(), march.minusMonths(1), 3, PLANNER))
                .containsExactly(
                        new LoadMonth(march.minusMonths(1), 0, 0),
                        new LoadMonth(march, 1, 210),
                        new LoadMonth(march.plusMonths(1), 0, 0));
        assertThat(workload.in(march, PLANNER).get(trainer.id()).hours()).isEqualTo(4);
        scheduling.cancel(planned, CancelReason.OTHER, PLANNER);
        assertThat(workload.of(trainer.id(), march, 1, PLANNER)).containsExactly(new LoadMonth(march, 0, 0));
    }

    private Optional<DayOff> day(LocalDate date) {
        return holidays.of(Country.NETHERLANDS, date.getYear()).stream()
                .filter(day -> day.date().equals(date))
                .findAny();
    }

    private void finish(Course course, LocalDate day) {
        jdbc.sql("INSERT INTO completion (id, person_id, course_id, completed_on, certified, source, recorded_at)"
                        + " VALUES (UUID_TO_BIN(UUID()), ?, ?, ?, FALSE, 'FILE', '2026-06-02')")
                .params(
                        Ids.bytes(trainer.person().value()),
                        Ids.bytes(course.id().value()),
                        day)
                .update();
    }
}
