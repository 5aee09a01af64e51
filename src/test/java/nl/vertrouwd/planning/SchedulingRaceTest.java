package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many planners at once, on the real database. */
class SchedulingRaceTest extends PlanningTestBase {

    @ParameterizedTest
    @ValueSource(ints = {2, 20})
    void ofPlannersWhoWantOneRoomAtOnceExactlyOneGetsIt(int planners) throws Exception {
        List<Callable<ScheduleResult>> attempts = new ArrayList<>();
        for (int i = 0; i < planners; i++) {
            SessionDraft draft = morning(room, planning.trainer());
            attempts.add(() -> schedule(draft));
        }
        assertOneWins(Race.of(attempts), Clash.Kind.ROOM);
    }

    @Test
    void ofPlannersWhoWantOneTrainerAtOnceExactlyOneGetsThem() throws Exception {
        List<Callable<ScheduleResult>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            SessionDraft draft = morning(planning.room(site, 20), trainer);
            attempts.add(() -> schedule(draft));
        }
        assertOneWins(Race.of(attempts), Clash.Kind.TRAINER);
    }

    @Test
    void plannersWhoTakeTheSameRoomsAndTrainersInAnotherOrderDoNotBlockEachOther() throws Exception {
        Room second = planning.room(site, 20);
        Trainer other = planning.trainer();
        List<Callable<ScheduleResult>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean reversed = i % 2 == 0;
            SessionDraft draft = with(
                    morning(),
                    List.of(
                            TestPlanning.block(DAY, "09:00", "12:30", reversed ? second : room),
                            TestPlanning.block(DAY, "13:30", "16:30", reversed ? room : second)),
                    reversed ? List.of(trainer.id(), other.id()) : List.of(other.id(), trainer.id()));
            attempts.add(() -> schedule(draft));
        }
        assertThat(Race.of(attempts))
                .filteredOn(ScheduleResult.Scheduled.class::isInstance)
                .hasSize(1);
    }

    @Test
    void ofPlannersWhoChangeOneSessionAtOnceExactlyOneDoes() throws Exception {
        SessionId session = id(schedule(morning()));
        long seen = details(session).version();
        List<ScheduleResult> results = Race.of(IntStream.range(0, 20)
                .<Callable<ScheduleResult>>mapToObj(i ->
                        () -> scheduling.change(session, seen, withCapacity(morning(), 6 + i % 10), false, PLANNER))
                .toList());
        assertThat(results)
                .filteredOn(ScheduleResult.Scheduled.class::isInstance)
                .hasSize(1);
        assertThat(results)
                .filteredOn(ScheduleResult.ChangedMeanwhile.class::isInstance)
                .hasSize(19);
    }

    @Test
    void twentySessionsMadeAtOnceHaveTwentyReferences() throws Exception {
        List<Callable<ScheduleResult>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            SessionDraft draft = morning(planning.room(site, 20), planning.trainer());
            attempts.add(() -> schedule(draft));
        }
        assertThat(Race.of(attempts))
                .extracting(result -> ((ScheduleResult.Scheduled) result).reference())
                .doesNotHaveDuplicates()
                .hasSize(20);
    }

    @Test
    void aSessionThatMovesWhilePeopleEnrolLosesNobody() throws Exception {
        SessionId session = id(schedule(morning()));
        long seen = details(session).version();
        List<Callable<Object>> actions = new ArrayList<>();
        for (PersonId person : organisation.people(20)) {
            actions.add(() -> tryToEnrol(session, person));
        }
        actions.add(
                10,
                () -> scheduling.change(
                        session,
                        seen,
                        draft(room, trainer, TestPlanning.block(DAY.plusDays(1), "09:00", "12:30", room)),
                        false,
                        PLANNER));
        Race.of(actions);
        assertThat(details(session).session().taken()).isEqualTo(12);
        assertThat(details(session).session().startsOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void onePersonAddedByTwentyPlannersAtOnceIsOneTrainer() throws Exception {
        PersonId person = organisation.person();
        List<Trainer> added = Race.of(Collections.nCopies(20, (Callable<Trainer>) () -> trainers.add(person, PLANNER)));
        assertThat(added)
                .extracting(Trainer::id)
                .hasSize(20)
                .containsOnly(added.getFirst().id());
    }

    private static void assertOneWins(List<ScheduleResult> results, Clash.Kind kind) {
        assertThat(results)
                .filteredOn(ScheduleResult.Scheduled.class::isInstance)
                .hasSize(1);
        assertThat(results)
                .filteredOn(ScheduleResult.Clashes.class::isInstance)
                .hasSize(results.size() - 1)
                .allSatisfy(result ->
                        assertThat(clashes(result)).extracting(Clash::kind).containsOnly(kind));
    }
}
