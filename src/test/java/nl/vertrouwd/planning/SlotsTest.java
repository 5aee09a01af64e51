package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The first moments on which everything is free: a trainer, a room for twelve and an actor, near a site. */
@Import(StatementCounter.Wanted.class)
class SlotsTest extends PlanningTestBase {

    /** A Tuesday; the course UBA has two day-parts. */
    private static final LocalDate FIRST = DAY;

    @Autowired
    Slots slots;

    @Autowired
    TravelTimes travel;

    @Autowired
    BlockedPeriods blocked;

    private Trainer actor;

    @BeforeEach
    void anActor() {
        actor = planning.trainer();
        trainers.does(actor.id(), Set.of(StaffKind.ACTOR), PLANNER);
    }

    @Test
    void whenEverythingIsFreeTheFirstDaysAreTheNextWorkingDays() {
        List<Slot> found = find(trainer.id(), 0, true);
        assertThat(found)
                .hasSize(8)
                .extracting(Slot::first)
                .startsWith(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3), FIRST.plusDays(6));
        assertThat(found.getFirst().room()).isEqualTo(room);
        assertThat(found.getFirst().trainer().id()).isEqualTo(trainer.id());
        assertThat(found.getFirst().actor()).isNotNull();
    }

    @Test
    void theyAreTheFirstDaysOnWhichAllAreFreeEachForAnotherReason() {
        id(schedule(draft(room, planning.trainer(), TestPlanning.block(FIRST, "11:00", "12:00", room))));
        Site other = organisation.site("Europe/Amsterdam");
        Room elsewhere = planning.room(other, 20);
        id(schedule(draft(elsewhere, trainer, TestPlanning.block(FIRST.plusDays(1), "15:00", "17:00", elsewhere))));
        block(new Blocked.Staff(trainer.id()), FIRST.plusDays(2));
        block(new Blocked.Place(site.id()), FIRST.plusDays(3));
        assertThat(find(trainer.id(), 0, true).getFirst().first()).isEqualTo(FIRST.plusDays(6));
    }

    @Test
    void whoTravelsTooLongBeforeItIsNotFree() {
        Site other = organisation.site("Europe/Amsterdam");
        Room elsewhere = planning.room(other, 20);
        id(schedule(draft(elsewhere, trainer, TestPlanning.block(FIRST, "07:00", "08:00", elsewhere))));
        assertThat(find(trainer.id(), 0, false).getFirst().first()).isEqualTo(FIRST.plusDays(1));
        travel.set(site.id(), other.id(), 55, PLANNER);
        assertThat(find(trainer.id(), 0, false).getFirst().first()).isEqualTo(FIRST);
    }

    @Test
    void anotherSiteIsOfferedWithinTheDistanceThatIsAskedFor() {
        planning.room(site, 20);
        Site near = organisation.site("Europe/Amsterdam");
        travel.set(site.id(), near.id(), 40, PLANNER);
        Room large = planning.room(near, 200);
        assertThat(slots.first(new SlotWish(uba(), 150, site.id(), 30, trainer.id(), false, FIRST), PLANNER))
                .isEmpty();
        Slot found = slots.first(new SlotWish(uba(), 150, site.id(), 45, trainer.id(), false, FIRST), PLANNER)
                .getFirst();
        assertThat(found.room()).isEqualTo(large);
        assertThat(found.travel()).isEqualTo(40);
    }

    @Test
    void daysOffAndDaysOnWhichSomebodyDoesNotWorkAreLeftOut() {
        LocalDate ascension = LocalDate.of(2027, 5, 6);
        assertThat(from(ascension).getFirst().first()).isEqualTo(ascension.plusDays(1));
        trainers.worksOn(trainer.id(), Set.of(DayOfWeek.TUESDAY), PLANNER);
        assertThat(from(ascension).getFirst().first()).isEqualTo(LocalDate.of(2027, 5, 11));
    }

    @Test
    void whoIsOnlyAnActorIsNotOfferedAsATrainer() {
        trainers.activate(trainer.id(), false, PLANNER);
        assertThat(find(actor.id(), 0, false))
                .extracting(slot -> slot.trainer().id())
                .containsOnly(actor.id());
        assertThat(find(null, 0, false))
                .extracting(slot -> slot.trainer().id())
                .doesNotContain(actor.id(), trainer.id());
    }

    @Test
    void itAsksAsManyStatementsWhenThereIsMore() {
        int few = StatementCounter.during(() -> find(trainer.id(), 90, true)).size();
        for (int i = 0; i < 10; i++) {
            planning.room(organisation.site("Europe/Amsterdam"), 20);
            planning.trainer();
            id(schedule(
                    draft(room, planning.trainer(), TestPlanning.block(FIRST.plusDays(i), "09:00", "10:00", room))));
        }
        assertThat(StatementCounter.during(() -> find(trainer.id(), 90, true))).hasSize(few);
    }

    @Test
    void nobodyButPlannersLooks() {
        Actor participant = new Actor(AccountId.next(), organisation.person(), Set.of(Role.PARTICIPANT));
        SlotWish wish = new SlotWish(uba(), 12, site.id(), 0, null, false, FIRST);
        assertThatThrownBy(() -> slots.first(wish, participant)).isInstanceOf(DomainException.class);
    }

    private CourseId uba() {
        return planning.course("UBA").id();
    }

    private List<Slot> find(@Nullable TrainerId who, int furthest, boolean withActor) {
        return slots.first(new SlotWish(uba(), 12, site.id(), furthest, who, withActor, FIRST), PLANNER);
    }

    private List<Slot> from(LocalDate day) {
        return slots.first(new SlotWish(uba(), 12, site.id(), 0, trainer.id(), false, day), PLANNER);
    }

    private void block(Blocked what, LocalDate day) {
        BlockReason reason = what instanceof Blocked.Staff ? BlockReason.LEAVE : BlockReason.CLOSED;
        assertThat(blocked.block(what, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), reason, PLANNER))
                .isInstanceOf(BlockResult.Blocked.class);
    }
}
