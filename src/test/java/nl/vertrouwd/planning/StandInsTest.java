package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainer falls ill on the day: who was to give what is known, and somebody else takes over with one click. */
class StandInsTest extends PlanningTestBase {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    BlockedPeriods blocked;

    @Autowired
    StandIns standIns;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void itIsMorningAgain() {
        clock.set(TestClock.START);
    }

    @Test
    void whatSomebodyWhoFallsIllWasToGiveIsListedWithWhoIsFree() {
        SessionId afternoon = afternoon();
        Trainer free = planning.trainer();
        Trainer busy = planning.trainer();
        Room elsewhere = planning.room(site, 20);
        id(schedule(draft(elsewhere, busy, TestPlanning.block(TODAY, "13:30", "16:30", elsewhere))));
        ill();
        Absence absence = needed(afternoon).orElseThrow();
        assertThat(absence.absent().id()).isEqualTo(trainer.id());
        assertThat(absence.standIns())
                .extracting(Trainer::id)
                .contains(free.id())
                .doesNotContain(busy.id(), trainer.id());
        assertThat(standIns.count(PLANNER)).isPositive();
    }

    @Test
    void whoTakesOverGivesItAndIsBookedAndTheOtherIsFree() {
        SessionId afternoon = afternoon();
        Trainer standIn = planning.trainer();
        enrol(afternoon);
        ill();
        assertThat(standIns.takeOver(afternoon, trainer.id(), standIn.id(), PLANNER))
                .isEqualTo(new StandInResult.Taken());
        assertThat(details(afternoon).trainers()).extracting(Trainer::id).containsExactly(standIn.id());
        assertThat(needed(afternoon)).isEmpty();
        assertThat(told(standIn)).containsExactly("GIVES");
        assertThat(told(trainer)).containsExactly("GIVES_NO_LONGER");
        Room elsewhere = planning.room(site, 20);
        id(schedule(draft(elsewhere, trainer, TestPlanning.block(TODAY, "13:30", "16:30", elsewhere))
                .overruledWith("Is er toch")));
    }

    @Test
    void aSessionThatHasBegunIsTakenOverTooAndOneThatIsOverIsNotListed() {
        SessionId afternoon = afternoon();
        ill();
        clock.set(Instant.parse("2026-11-23T14:00:00Z"));
        assertThat(needed(afternoon)).isPresent();
        clock.set(Instant.parse("2026-11-23T17:00:00Z"));
        assertThat(needed(afternoon)).isEmpty();
    }

    @Test
    void ofTwoPlannersWhoLetSomebodyTakeOverAtOnceExactlyOneDoes() throws Exception {
        SessionId afternoon = afternoon();
        List<Callable<StandInResult>> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Trainer standIn = planning.trainer();
            attempts.add(() -> standIns.takeOver(afternoon, trainer.id(), standIn.id(), PLANNER));
        }
        assertThat(Race.of(attempts))
                .filteredOn(StandInResult.Taken.class::isInstance)
                .hasSize(1);
        assertThat(details(afternoon).trainers()).hasSize(1).doesNotContain(trainer);
    }

    @Test
    void ofTwoSessionsAtOneTimeSomebodyTakesOverOnlyOne() throws Exception {
        Room second = planning.room(site, 20);
        Trainer other = planning.trainer();
        SessionId first = afternoon();
        SessionId another = id(schedule(draft(second, other, TestPlanning.block(TODAY, "13:30", "16:30", second))));
        Trainer standIn = planning.trainer();
        assertThat(Race.of(List.<Callable<StandInResult>>of(
                        () -> standIns.takeOver(first, trainer.id(), standIn.id(), PLANNER),
                        () -> standIns.takeOver(another, other.id(), standIn.id(), PLANNER))))
                .containsExactlyInAnyOrder(new StandInResult.Taken(), new StandInResult.Booked());
    }

    @Test
    void whoTakesPartOrGivesItAlreadyCannotTakeItOver() {
        SessionId afternoon = afternoon();
        Trainer participant = planning.trainer();
        enrol(afternoon, participant.person());
        assertThat(standIns.takeOver(afternoon, trainer.id(), participant.id(), PLANNER))
                .isEqualTo(new StandInResult.Overtaken());
        assertThat(standIns.takeOver(afternoon, trainer.id(), trainer.id(), PLANNER))
                .isEqualTo(new StandInResult.Overtaken());
    }

    @Test
    void aSessionThatWasCancelledMeanwhileIsNotTakenOver() {
        SessionId afternoon = afternoon();
        scheduling.cancel(afternoon, CancelReason.TRAINER_UNAVAILABLE, PLANNER);
        assertThat(standIns.takeOver(afternoon, trainer.id(), planning.trainer().id(), PLANNER))
                .isEqualTo(new StandInResult.Overtaken());
    }

    @Test
    void whoPlaysInOneDayPartIsReplacedByWhoCanPlay() {
        Trainer actor = planning.trainer();
        Trainer other = planning.trainer();
        List.of(actor, other).forEach(each -> trainers.does(each.id(), Set.of(StaffKind.ACTOR), PLANNER));
        SessionDraft plain = draft(
                room,
                trainer,
                TestPlanning.block(TODAY, "13:00", "14:00", room),
                TestPlanning.block(TODAY, "14:00", "16:30", room));
        SessionId session = id(schedule(plain.at(List.of(
                plain.dayParts().getFirst(), plain.dayParts().getLast().with(List.of(actor.id()), List.of())))));
        block(actor);
        Absence absence = needed(session).orElseThrow();
        assertThat(absence.as()).isEqualTo(StaffKind.ACTOR);
        assertThat(absence.standIns())
                .extracting(Trainer::id)
                .contains(other.id())
                .doesNotContain(trainer.id());
        assertThat(standIns.takeOver(session, actor.id(), other.id(), PLANNER)).isEqualTo(new StandInResult.Taken());
        assertThat(details(session).dayParts().getLast().actors())
                .extracting(Trainer::id)
                .containsExactly(other.id());
        assertThat(details(session).trainers()).extracting(Trainer::id).containsExactly(trainer.id());
        assertThat(needed(session)).isEmpty();
    }

    @Test
    void onlyWhoPlansItLetsSomebodyTakeOver() {
        SessionId afternoon = afternoon();
        Actor self = accounts.asActor(accounts.of(trainer.person()).orElseThrow());
        TrainerId other = planning.trainer().id();
        assertThatThrownBy(() -> standIns.takeOver(afternoon, trainer.id(), other, self))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> standIns.needed(self)).isInstanceOf(DomainException.class);
    }

    private SessionId afternoon() {
        return id(scheduling.schedule(
                draft(room, trainer, TestPlanning.block(TODAY, "13:30", "16:30", room)), true, Accounts.SYSTEM));
    }

    private void ill() {
        block(trainer);
    }

    private void block(Trainer who) {
        Actor self = accounts.asActor(accounts.of(who.person()).orElseThrow());
        assertThat(blocked.block(
                        new Blocked.Staff(who.id()),
                        TODAY.atStartOfDay(),
                        TODAY.plusDays(1).atStartOfDay(),
                        BlockReason.ILLNESS,
                        self))
                .isInstanceOf(BlockResult.Blocked.class);
    }

    private Optional<Absence> needed(SessionId session) {
        return standIns.needed(PLANNER).stream()
                .filter(absence -> absence.session().id().equals(session))
                .findAny();
    }

    private List<String> told(Trainer who) {
        return jdbc.sql("SELECT kind FROM message WHERE receiver = ? AND kind LIKE 'GIVES%'")
                .param(Ids.bytes(who.resource()))
                .query(String.class)
                .list();
    }
}
