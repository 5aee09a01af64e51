package nl.vertrouwd.planning;

import static nl.vertrouwd.planning.TestPlanning.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.organisation.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Moves on the board: what would come of them, what is stored, what springs back, and how they are undone. */
@Import(StatementCounter.Wanted.class)
class BoardMovesTest extends PlanningTestBase {

    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    BoardMoves moves;

    @Autowired
    TestClock clock;

    @AfterEach
    void theClockGoesBack() {
        clock.set(TestClock.START);
    }

    @Test
    void aDayPartMovesAloneAndTheOthersStay() {
        SessionId session = twoMornings();
        MoveOutcome outcome = move(session, of(session, 1, DAY.plusDays(5)));
        assertThat(outcome.fits()).isTrue();
        assertThat(days(session)).containsExactly(DAY, DAY.plusDays(5));
        assertThat(details(session).dayParts().get(1).room()).isEqualTo(room);
    }

    @Test
    void theWholeSessionMovesAsFarAndItsDeadlineWithIt() {
        SessionId session = twoMornings();
        LocalDate deadline = details(session).session().deadline();
        move(session, of(session, 1, NEXT.plusDays(7)).whole(true));
        assertThat(days(session)).containsExactly(DAY.plusDays(7), NEXT.plusDays(7));
        assertThat(details(session).session().deadline()).isEqualTo(deadline.plusDays(7));
    }

    @Test
    void aDeadlineToComeDoesNotGetIntoThePast() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(Deadlines.along(DAY.minusDays(3), DAY, DAY.plusDays(2), today))
                .isEqualTo(DAY.minusDays(1));
        assertThat(Deadlines.along(DAY.minusDays(60), DAY, today.plusDays(10), today))
                .isEqualTo(today);
        assertThat(Deadlines.along(today.minusDays(1), DAY, DAY.minusDays(7), today))
                .isEqualTo(today.minusDays(8));
    }

    @Test
    void stretchingChangesTheEndOfThatDayPartOnly() {
        SessionId session = twoMornings();
        BoardMove stretched =
                new BoardMove(List.of(part(session, 0)), false, DAY, NINE, LocalTime.of(13, 15), null, null, null);
        assertThat(move(session, stretched).fits()).isTrue();
        assertThat(details(session).dayParts())
                .extracting(DayPart::end)
                .containsExactly(LocalTime.of(13, 15), LocalTime.of(12, 30));
    }

    @Test
    void anotherRowIsAnotherTrainerOrAnotherRoom() {
        SessionId session = twoMornings();
        Trainer other = planning.trainer();
        Room elsewhere = planning.room(site, 30);
        assertThat(move(session, to(session, null, trainer.id(), other.id())).fits())
                .isTrue();
        assertThat(details(session).trainers()).extracting(Trainer::id).containsExactly(other.id());
        assertThat(move(session, to(session, elsewhere.id(), null, null)).fits())
                .isTrue();
        assertThat(details(session).dayParts()).extracting(DayPart::room).containsExactly(elsewhere, room);
    }

    @Test
    void theWholeSessionGoesToTheSiteOfItsNewRoom() {
        SessionId session = twoMornings();
        Site den = organisation.site("Europe/Amsterdam");
        Room there = planning.room(den, 30);
        assertThat(move(session, to(session, there.id(), null, null).whole(true))
                        .fits())
                .isTrue();
        assertThat(details(session).session().site()).isEqualTo(den.id());
        assertThat(details(session).dayParts()).extracting(DayPart::room).containsExactly(there, there);
    }

    @Test
    void aClashIsSaidForTheDayPartThatItIsAboutWithWhereAndNothingIsStored() {
        SessionId session = twoMornings();
        SessionId other = planning.published(
                draft(planning.room(site, 20), trainer, block(DAY.plusDays(8), "11:00", "15:00", room)));
        long version = details(session).version();
        BoardMove weekLater = of(session, 0, DAY.plusDays(7)).whole(true);
        for (MoveOutcome outcome : List.of(moves.wouldMove(session, weekLater, PLANNER), move(session, weekLater))) {
            assertThat(outcome.fits()).isFalse();
            assertThat(outcome.made()).isNull();
            assertThat(outcome.clashes()).isNotEmpty().allSatisfy(at -> {
                assertThat(at.dayPart()).isEqualTo(1);
                assertThat(at.clash().session()).isEqualTo(other);
                assertThat(at.site()).isEqualTo(site.id());
            });
            assertThat(outcome.clashes())
                    .extracting(at -> at.clash().kind())
                    .contains(Clash.Kind.TRAINER, Clash.Kind.ROOM);
        }
        assertThat(days(session)).containsExactly(DAY, NEXT);
        assertThat(details(session).version()).isEqualTo(version);
    }

    @Test
    void whatIsSaidWhileDraggingIsWhatStoringSays() {
        SessionId session = twoMornings();
        BoardMove backwards =
                new BoardMove(List.of(part(session, 0)), false, DAY, NINE, LocalTime.of(8, 0), null, null, null);
        List<FieldProblem> said =
                problems(moves.wouldMove(session, backwards, PLANNER).result());
        assertThat(said).isEqualTo(problems(move(session, backwards).result()));
        assertThat(said).extracting(FieldProblem::textKey).containsExactly("planning.session.end.not-after-start");
        assertThat(moves.wouldMove(session, of(session, 0, DAY.plusDays(2)), PLANNER)
                        .fits())
                .isTrue();
        assertThat(days(session)).containsExactly(DAY, NEXT);
    }

    @Test
    void askingTakesAsManyStatementsForOneDayPartAsForTen() {
        SessionId one = planning.published(morning());
        SessionDraft.Block[] ten = new SessionDraft.Block[10];
        for (int i = 0; i < ten.length; i++) {
            ten[i] = block(DAY.plusDays(80 + i), "09:00", "12:30", room);
        }
        SessionId many = planning.published(draft(room, trainer, ten));
        int few = ask(one, DAY.plusDays(3));
        assertThat(ask(many, DAY.plusDays(100))).isEqualTo(few).isLessThan(40);
    }

    private int ask(SessionId session, LocalDate to) {
        BoardMove move = of(session, 0, to).whole(true);
        return StatementCounter.during(
                        () -> assertThat(moves.wouldMove(session, move, PLANNER).fits())
                                .isTrue())
                .size();
    }

    @Test
    void whatStandsInTheWayIsSaidAndOverruledWithANote() {
        SessionId session = planning.published(morning());
        LocalDate easterMonday = LocalDate.of(2027, 3, 29);
        BoardMove move = of(session, 0, easterMonday);
        MoveOutcome asked = moves.wouldMove(session, move, PLANNER);
        assertThat(asked.canBeDecided()).isTrue();
        assertThat(move(session, move).result())
                .isEqualTo(asked.result())
                .isInstanceOfSatisfying(
                        ScheduleResult.Hindered.class,
                        hindered -> assertThat(hindered.hindrances())
                                .extracting(Hindrance::kind)
                                .containsExactly(Hindrance.Kind.HOLIDAY));
        assertThat(days(session)).containsExactly(DAY);
        MoveWill note = new MoveWill("De eenheid kan alleen dan", false);
        assertThat(moves.move(session, details(session).version(), move, note, PLANNER)
                        .fits())
                .isTrue();
        assertThat(days(session)).containsExactly(easterMonday);
    }

    @Test
    void aMoveIsUndoneWithinTenMinutes() {
        SessionId session = twoMornings();
        SessionDraft before = SessionDraft.of(details(session));
        MadeMove made =
                move(session, of(session, 0, DAY.minusDays(7)).whole(true)).made();
        clock.pass(Duration.ofMinutes(9));
        assertThat(moves.undo(made, "terug", PLANNER)).isEqualTo(new UndoResult.Undone());
        assertThat(SessionDraft.of(details(session))).isEqualTo(before);
        assertThat(moves.undo(made, "terug", PLANNER)).isInstanceOf(UndoResult.Refused.class);
    }

    @Test
    void aMoveStaysAfterTenMinutesAndAfterAChangeOfSomebodyElse() {
        SessionId session = twoMornings();
        MadeMove made = move(session, of(session, 1, DAY.plusDays(5))).made();
        change(session, withCapacity(SessionDraft.of(details(session)), 10));
        assertThat(moves.undo(made, "terug", PLANNER))
                .isInstanceOfSatisfying(
                        UndoResult.Refused.class,
                        refused -> assertThat(refused.because()).isInstanceOf(ScheduleResult.ChangedMeanwhile.class));
        MadeMove late = move(session, of(session, 1, DAY.plusDays(6))).made();
        clock.pass(MadeMove.UNDO);
        assertThat(moves.undo(late, "terug", PLANNER)).isEqualTo(new UndoResult.TooLate());
        assertThat(days(session)).containsExactly(DAY, DAY.plusDays(6));
    }

    @Test
    void whoSawAnOlderVersionHearsWhatItIsNow() {
        SessionId session = twoMornings();
        long seen = details(session).version();
        move(session, of(session, 0, DAY.minusDays(1)));
        MoveOutcome stale = moves.move(session, seen, of(session, 1, DAY.plusDays(9)), MoveWill.NOTHING, PLANNER);
        assertThat(stale.result())
                .isInstanceOfSatisfying(
                        ScheduleResult.ChangedMeanwhile.class,
                        changed -> assertThat(changed.stored().session().startsOn())
                                .isEqualTo(DAY.minusDays(1)));
        assertThat(days(session)).containsExactly(DAY.minusDays(1), NEXT);
    }

    @Test
    void ofTwoPlannersWhoDropTheSameSessionAtOnceOneIsTold() throws Exception {
        SessionId session = twoMornings();
        long seen = details(session).version();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<MoveOutcome>> drops = List.of(
                    () -> moves.move(session, seen, of(session, 0, DAY.minusDays(2)), MoveWill.NOTHING, PLANNER),
                    () -> moves.move(session, seen, of(session, 0, DAY.minusDays(4)), MoveWill.NOTHING, PLANNER));
            List<Boolean> fitted = new ArrayList<>();
            for (Future<MoveOutcome> drop : both.invokeAll(drops)) {
                fitted.add(drop.get().fits());
            }
            assertThat(fitted).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void onlyPlannersOfThePartAskAndMove() {
        SessionId session = twoMornings();
        Actor participant = new Actor(AccountId.next(), null, Set.of(Role.PARTICIPANT));
        BoardMove move = of(session, 0, DAY.plusDays(2));
        assertThatThrownBy(() -> moves.wouldMove(session, move, participant)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> moves.move(session, 0, move, MoveWill.NOTHING, participant))
                .isInstanceOf(DomainException.class);
        assertThat(days(session)).containsExactly(DAY, NEXT);
    }

    private SessionId twoMornings() {
        return planning.published(
                draft(room, trainer, block(DAY, "09:00", "12:30", room), block(NEXT, "09:00", "12:30", room)));
    }

    private MoveOutcome move(SessionId session, BoardMove move) {
        return moves.move(session, details(session).version(), move, MoveWill.NOTHING, PLANNER);
    }

    private BoardMove of(SessionId session, int part, LocalDate to) {
        return new BoardMove(List.of(part(session, part)), false, to, NINE, null, null, null, null);
    }

    private BoardMove to(SessionId session, RoomId room, TrainerId replaced, TrainerId trainer) {
        return new BoardMove(List.of(part(session, 0)), false, DAY, NINE, null, room, replaced, trainer);
    }

    private DayPartId part(SessionId session, int index) {
        return details(session).dayParts().get(index).id();
    }

    private List<LocalDate> days(SessionId session) {
        return details(session).dayParts().stream().map(DayPart::date).toList();
    }
}
