package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.organisation.Branch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(TestDelivery.class)
class YearPlanTest extends PlanningTestBase {

    private static final int YEAR = 2027;
    private static final String HEADER = "year,course_code,organiser,sessions";

    @Autowired
    YearPlan plan;

    @Autowired
    TestDelivery delivery;

    private Branch branch;
    private Actor planner;
    private Offering offering;

    @BeforeEach
    void aPlannerOfABranch() {
        branch = organisation.branch();
        planner = new Actor(
                AccountId.next(), null, new Grants(Set.of(new Grant(Role.PLANNER, new Scope.Below(branch.id())))));
        offering = new Offering(planning.course("UBA").id(), branch.code());
    }

    @Test
    void aTargetStandsBesideWhatBecameOfIt() {
        assertThat(plan.save(target(4, 0), planner)).isInstanceOf(RequestResult.Done.class);
        SessionId cancelled = id(schedule(ofBranch(morning())));
        scheduling.schedule(
                ofBranch(draft(room, trainer, TestPlanning.block(DAY.plusDays(1), "09:00", "12:30", room))),
                false,
                PLANNER);
        scheduling.cancel(cancelled, CancelReason.ROOM_UNAVAILABLE, PLANNER);
        ProgrammeRow row = row();
        assertThat(row.target()).isEqualTo(4);
        assertThat(row.scheduled()).as("drafts apart").isEqualTo(1);
        assertThat(row.cancelled()).isEqualTo(1);
        assertThat(row.why()).containsOnlyKeys(CancelReason.ROOM_UNAVAILABLE);
        assertThat(row.missing()).isEqualTo(4);
    }

    @Test
    void theSecondOfTwoPlannersLearnsThatTheFirstWasThere() {
        plan.save(target(4, 0), planner);
        assertThat(plan.save(target(5, 0), planner)).isInstanceOf(RequestResult.ChangedMeanwhile.class);
        Target stored = stored();
        assertThat(plan.save(target(6, stored.version()), planner)).isInstanceOf(RequestResult.Done.class);
        assertThat(plan.remove(stored, planner)).isInstanceOf(RequestResult.ChangedMeanwhile.class);
        assertThat(stored().sessions()).isEqualTo(6);
    }

    @Test
    void anotherPartIsNotChangedAndNumbersHaveBounds() {
        Offering everybody = new Offering(offering.course(), SessionDraft.WHOLE_ORGANISATION);
        assertThat(plan.save(new Target(YEAR, everybody, 1, null, "", 0), planner))
                .isInstanceOf(RequestResult.Refused.class);
        assertThat(plan.save(target(1000, 0), planner)).isInstanceOf(RequestResult.Refused.class);
        assertThat(plan.save(new Target(YEAR, offering, 1, null, "x".repeat(501), 0), planner))
                .isInstanceOf(RequestResult.Refused.class);
        assertThat(plan.targets(YEAR, planner)).doesNotContainKey(offering);
        assertThat(plan.organisers(planner)).containsExactly(branch.code());
    }

    @Test
    void aFileAddsAndChangesButNeverWhatSomebodyChangedOrRemovedHere() {
        deliver(3);
        assertThat(stored().sessions()).isEqualTo(3);
        deliver(5);
        assertThat(stored().sessions()).isEqualTo(5);
        plan.save(target(7, stored().version()), planner);
        deliver(5);
        assertThat(stored().sessions()).as("changed here").isEqualTo(7);
        deliver(7);
        deliver(8);
        assertThat(stored().sessions()).as("the file agreed in between").isEqualTo(8);
        plan.remove(stored(), planner);
        deliver(8);
        assertThat(plan.targets(YEAR, planner)).doesNotContainKey(offering);
        assertThat(plan.save(target(2, 0), planner)).as("back by hand").isInstanceOf(RequestResult.Done.class);
        assertThat(stored().sessions()).isEqualTo(2);
    }

    private void deliver(int sessions) {
        delivery.take("plan.csv", HEADER, YEAR + ",UBA," + branch.code() + "," + sessions);
    }

    private Target target(int sessions, long version) {
        return new Target(YEAR, offering, sessions, Deviation.MEASURES, "Minder ruimte", version);
    }

    private Target stored() {
        return plan.targets(YEAR, planner).get(offering);
    }

    private ProgrammeRow row() {
        return plan.rows(YEAR, planner).stream()
                .filter(each -> each.offering().equals(offering))
                .findFirst()
                .orElseThrow();
    }

    private SessionDraft ofBranch(SessionDraft draft) {
        return new SessionDraft(
                draft.course(),
                draft.form(),
                branch.code(),
                draft.site(),
                draft.capacity(),
                draft.minimum(),
                draft.deadline(),
                draft.onlineLink(),
                draft.language(),
                draft.dayParts(),
                draft.trainers());
    }
}
