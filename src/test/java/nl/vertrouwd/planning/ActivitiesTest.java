package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(TestDelivery.class)
class ActivitiesTest extends PlanningTestBase {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADER = "date,kind,unit_code,title,times,participants";

    @Autowired
    Activities activities;

    @Autowired
    ActivityRequests requests;

    @Autowired
    MenuCard menu;

    @Autowired
    Units units;

    @Autowired
    TestDelivery delivery;

    private Branch branch;
    private UnitId unit;
    private String code;
    private Actor planner;
    private Actor leader;

    @BeforeEach
    void aUnitWithALeader() {
        branch = organisation.branch();
        unit = organisation.unit(branch.id());
        code = units.find(unit, TODAY).orElseThrow().code();
        planner = with(Role.PLANNER, branch.id());
        leader = with(Role.LEADER, unit);
    }

    @Test
    void afterAnImportEachRowIsThereAtLeastAsOftenAsInTheFile() {
        String row = "2026-03-02,WORKSHOP," + code + ",Dilemma's,2,17";
        deliver(row, row);
        assertThat(times()).isEqualTo(4);
        deliver(row, row);
        assertThat(times()).as("nothing new").isEqualTo(4);
        deliver(row, row, row);
        assertThat(times()).isEqualTo(6);
        deliver(row);
        assertThat(times()).as("nothing goes").isEqualTo(6);
        activities.enter(
                new ActivityEntry(LocalDate.of(2026, 3, 3), ActivityKind.WORKSHOP, code, "Dilemma's", 2, 17), planner);
        deliver("2026-03-03,WORKSHOP," + code + ",Dilemma's,2,17");
        assertThat(times()).as("entered here before the file had it").isEqualTo(8);
    }

    @Test
    void whatWasWithdrawnHereNoFileBringsBack() {
        String row = "2026-04-02,ADVICE," + code + ",Advies,1,3";
        deliver(row);
        Activity activity = activities.page(2026, planner, 0, 10).getFirst();
        assertThat(activities.withdraw(
                        activity.id(), with(Role.PLANNER, organisation.branch().id())))
                .as("another part")
                .isFalse();
        assertThat(activities.withdraw(activity.id(), planner)).isTrue();
        deliver(row);
        assertThat(activities.totals(2026, planner)).isEmpty();
        assertThat(activities.withdraw(activity.id(), planner)).as("again").isFalse();
    }

    @Test
    void onlyWhatWasDoneInTheOwnPartIsEntered() {
        ActivityEntry done = new ActivityEntry(TODAY, ActivityKind.ADVICE, code, "Advies", 1, 3);
        assertThat(activities.enter(
                        done, with(Role.PLANNER, organisation.branch().id())))
                .isInstanceOf(RequestResult.Refused.class);
        assertThat(activities.enter(
                        new ActivityEntry(TODAY.plusDays(1), ActivityKind.ADVICE, code, "Advies", 1, 3), planner))
                .isInstanceOf(RequestResult.Refused.class);
        assertThat(activities.enter(new ActivityEntry(TODAY, ActivityKind.ADVICE, "NIETS", "Advies", 1, 3), planner))
                .isInstanceOf(RequestResult.Refused.class);
        assertThat(activities.enter(done, planner)).isInstanceOf(RequestResult.Done.class);
        assertThat(times()).isEqualTo(1);
    }

    @Test
    void aLeaderAsksAPlannerTakesItUpAndAfterwardsItCountsInHeads() {
        MenuItem item = menu.active().getFirst();
        ActivityWish wish = new ActivityWish(item.id(), unit, 12, TODAY.plusDays(40), "In de kantine");
        assertThat(requests.ask(wish, with(Role.LEADER, branch.id())))
                .as("only the unit they lead themselves")
                .isInstanceOf(RequestResult.Refused.class);
        assertThat(requests.ask(new ActivityWish(item.id(), unit, item.most() + 1, TODAY, ""), leader))
                .isInstanceOf(RequestResult.Refused.class);
        assertThat(requests.ask(wish, leader)).isInstanceOf(RequestResult.Done.class);
        ActivityRequest asked = requests.open(planner).getFirst();
        assertThat(requests.takeUp(asked.id(), asked.version(), TODAY, trainer.id(), planner))
                .isInstanceOf(RequestResult.Done.class);
        assertThat(requests.decline(asked.id(), asked.version(), "Geen tijd", planner))
                .as("read before it was taken up")
                .isInstanceOf(RequestResult.ChangedMeanwhile.class);
        ActivityRequest taken = requests.own(leader).getFirst();
        assertThat(taken.plannedOn()).isEqualTo(TODAY);
        assertThat(requests.done(taken.id(), taken.version(), TODAY, 2, 23, planner))
                .isInstanceOf(RequestResult.Done.class);
        assertThat(requests.done(taken.id(), taken.version() + 1, TODAY, 2, 23, planner))
                .as("a double click")
                .isInstanceOf(RequestResult.ChangedMeanwhile.class);
        assertThat(activities.totals(2026, planner))
                .containsExactly(new ActivityTotal(item.kind(), branch.code(), 2, 23));
        assertThat(requests.own(leader)).extracting(ActivityRequest::state).containsExactly(ActivityRequest.State.DONE);
    }

    @Test
    void theCardIsChangedByWhoPlansForAllOfDefence() {
        MenuItem first = menu.all().getFirst();
        assertThat(menu.mayChange(planner)).isFalse();
        MenuItem wrong = changed(first, 5);
        assertThat(menu.save(wrong, PLANNER)).isInstanceOf(RequestResult.Refused.class);
        assertThat(menu.save(changed(first, 95), PLANNER)).isInstanceOf(RequestResult.Done.class);
        assertThat(menu.save(changed(first, 100), PLANNER)).isInstanceOf(RequestResult.ChangedMeanwhile.class);
        assertThat(menu.all().getFirst().minutes()).isEqualTo(95);
    }

    private static MenuItem changed(MenuItem item, int minutes) {
        return new MenuItem(
                item.id(),
                item.position(),
                item.kind(),
                item.titleDutch(),
                item.titleEnglish(),
                item.summaryDutch(),
                item.summaryEnglish(),
                minutes,
                item.most(),
                true,
                item.version());
    }

    private int times() {
        return activities.totals(2026, planner).stream()
                .mapToInt(ActivityTotal::times)
                .sum();
    }

    private void deliver(String... rows) {
        delivery.take("activities.csv", HEADER, List.of(rows).toArray(String[]::new));
    }

    private Actor with(Role role, UnitId part) {
        return new Actor(
                AccountId.next(), organisation.person(), new Grants(Set.of(new Grant(role, new Scope.Below(part)))));
    }
}
