package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.organisation.ShownPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many sessions changed at once: what a planner sees before, what becomes of each, and how it is put back. */
class BulkChangesTest extends PlanningTestBase {

    private static final BulkChange FEWER = new BulkChange.Places(2);
    private static final BulkChange CANCELLED = new BulkChange.Cancel(CancelReason.MEASURES);
    private static final int ALL = 100;

    @Autowired
    BulkPreview preview;

    @Autowired
    BulkChanges changes;

    @Autowired
    TestClock clock;

    @BeforeEach
    void everyMomentIsAnother() {
        clock.pass(Duration.ofSeconds(1));
    }

    @AfterEach
    void itIsThatMorningAgain() {
        clock.set(TestClock.START);
    }

    @Test
    void whoEnrolledLastLosesThePlaceFirstAndThePlannerSeesWho() {
        SessionId session = session(0);
        enrolLater(session);
        enrolLater(session);
        PersonId third = enrolLater(session);
        PersonId fourth = enrolLater(session);
        BulkLine line = preview.of(session, FEWER, PLANNER);
        assertThat(line.isPossible()).isTrue();
        assertThat(line.losing()).isEqualTo(2);
        assertThat(line.told()).isEqualTo(2);
        assertThat(line.names()).extracting(ShownPerson::id).containsExactly(fourth, third);
        apply(FEWER, session);
        assertThat(details(session).session().capacity()).isEqualTo(2);
        assertThat(details(session).session().taken()).isEqualTo(2);
        assertThat(has(third, session)).isFalse();
        assertThat(has(fourth, session)).isFalse();
    }

    @Test
    void whoOnlyAdministersSeesHowManyAndNotWho() {
        SessionId session = session(0);
        enrolLater(session);
        enrolLater(session);
        enrolLater(session);
        Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
        BulkLine line = preview.of(session, FEWER, administrator);
        assertThat(line.losing()).isOne();
        assertThat(line.names()).isEmpty();
    }

    @Test
    void undoingGivesThePlacesBackToWhomTheyWereTakenFrom() {
        SessionId session = session(0);
        PersonId first = enrolLater(session);
        enrolLater(session);
        PersonId third = enrolLater(session);
        UUID batch = apply(FEWER, session);
        clock.pass(Duration.ofMinutes(9));
        changes.undo(batch, ALL, PLANNER);
        assertThat(details(session).session().capacity()).isEqualTo(12);
        assertThat(has(first, session)).isTrue();
        assertThat(has(third, session)).isTrue();
        BulkBatch after = find(batch);
        assertThat(after.count(BulkOutcome.UNDONE)).isOne();
        assertThat(changes.withoutPlace(batch, PLANNER)).isEmpty();
    }

    @Test
    void whoIsElsewhereByThenDoesNotGetThePlaceBackAndIsNamed() {
        SessionId session = session(0);
        enrolLater(session);
        enrolLater(session);
        PersonId third = enrolLater(session);
        UUID batch = apply(FEWER, session);
        SessionId other = id(schedule(morning(planning.room(site, 20), planning.trainer())));
        enrol(other, third);
        clock.pass(Duration.ofMinutes(1));
        changes.undo(batch, ALL, PLANNER);
        assertThat(has(third, session)).isFalse();
        BulkBatch after = find(batch);
        assertThat(after.count(BulkOutcome.UNDONE)).isOne();
        assertThat(changes.withoutPlace(batch, PLANNER).get(session).names())
                .extracting(ShownPerson::id)
                .containsExactly(third);
    }

    @Test
    void aCancellationIsTakenBackWithItsRoomTrainerAndParticipants() {
        SessionId session = session(0);
        PersonId person = enrolLater(session);
        UUID batch = apply(CANCELLED, session);
        assertThat(details(session).session().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(has(person, session)).isFalse();
        clock.pass(Duration.ofMinutes(1));
        changes.undo(batch, ALL, PLANNER);
        assertThat(details(session).session().state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(details(session).cancelReason()).isNull();
        assertThat(has(person, session)).isTrue();
        assertThat(clashes(schedule(morning()))).isNotEmpty();
    }

    @Test
    void aCancellationWhoseRoomIsTakenSinceStays() {
        SessionId session = session(0);
        UUID batch = apply(CANCELLED, session);
        id(schedule(morning()));
        changes.undo(batch, ALL, PLANNER);
        assertThat(details(session).session().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(find(batch).count(BulkOutcome.NOT_UNDONE)).isOne();
    }

    @Test
    void afterTenMinutesNothingIsPutBack() {
        SessionId session = session(0);
        UUID batch = apply(FEWER, session);
        clock.pass(Duration.ofMinutes(10));
        changes.undo(batch, ALL, PLANNER);
        assertThat(details(session).session().capacity()).isEqualTo(2);
        assertThat(find(batch).count(BulkOutcome.DONE)).isOne();
    }

    @Test
    void whatSomebodyChangedAfterThePreviewIsLeft() {
        SessionId one = session(0);
        SessionId other = session(1);
        List<BulkLine> seen = look(FEWER, one, other);
        change(one, SessionDraft.of(details(one)).withPlaces(9, 0));
        UUID batch = changes.begin(FEWER, seen, PLANNER);
        changes.proceed(batch, ALL, PLANNER);
        assertThat(details(one).session().capacity()).isEqualTo(9);
        assertThat(details(other).session().capacity()).isEqualTo(2);
        assertThat(find(batch).count(BulkOutcome.CHANGED_SINCE)).isOne();
        assertThat(find(batch).count(BulkOutcome.DONE)).isOne();
    }

    @Test
    void whatSomebodyChangedAfterItWasAppliedIsNotUndone() {
        SessionId session = session(0);
        UUID batch = apply(FEWER, session);
        change(session, SessionDraft.of(details(session)).withPlaces(9, 0));
        changes.undo(batch, ALL, PLANNER);
        assertThat(details(session).session().capacity()).isEqualTo(9);
        assertThat(find(batch).count(BulkOutcome.NOT_UNDONE)).isOne();
    }

    @Test
    void shiftedByAWeekItMovesWithItsLastDayOfEnrolmentAndWhereTheTrainerIsBusyItStays() {
        SessionId free = session(0);
        SessionId busy = session(1);
        Room elsewhere = planning.room(site, 20);
        id(schedule(draft(elsewhere, trainer, TestPlanning.block(DAY.plusDays(8), "09:00", "12:30", elsewhere))));
        BulkChange week = new BulkChange.Shift(7);
        assertThat(preview.of(free, week, PLANNER).isPossible()).isTrue();
        assertThat(preview.of(busy, week, PLANNER).inTheWay()).isInstanceOf(ScheduleResult.Clashes.class);
        LocalDate deadline = details(free).session().deadline();
        apply(week, free, busy);
        assertThat(details(free).session().startsOn()).isEqualTo(DAY.plusDays(7));
        assertThat(details(free).session().deadline()).isEqualTo(deadline.plusDays(7));
        assertThat(details(busy).session().startsOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void onlineTheRoomIsFreeAgainAndATeamModuleIsRefused() {
        SessionId session = session(0);
        BulkChange online = new BulkChange.Online("https://bijeenkomst.voorbeeld.invalid/a");
        apply(online, session);
        assertThat(details(session).session().form()).isEqualTo(Form.ONLINE);
        assertThat(details(session).dayParts()).allMatch(part -> part.room() == null);
        SessionId team = id(scheduling.schedule(
                planning.draft("SVJT", room, planning.trainer(), 12, TestPlanning.block(DAY, "09:00", "12:30", room)),
                false,
                PLANNER));
        assertThat(preview.of(team, online, PLANNER).inTheWay()).isInstanceOf(ScheduleResult.Invalid.class);
    }

    @Test
    void aDraftIsNotCancelled() {
        SessionId draft = id(scheduling.schedule(morning(), false, PLANNER));
        assertThat(preview.of(draft, CANCELLED, PLANNER).isPossible()).isFalse();
        assertThatThrownBy(() -> changes.begin(CANCELLED, look(CANCELLED, draft), PLANNER))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void whatWasCutOffIsContinuedWithoutDoingAnythingTwice() {
        SessionId one = session(0);
        SessionId other = session(1);
        UUID batch = changes.begin(FEWER, look(FEWER, one, other), PLANNER);
        assertThat(changes.proceed(batch, 1, PLANNER)).isTrue();
        long version = details(one).version();
        assertThat(details(other).session().capacity()).isEqualTo(12);
        assertThat(find(batch).isOpen()).isTrue();
        assertThat(find(batch).isUndoable(clock.instant())).isFalse();
        assertThat(changes.proceed(batch, ALL, PLANNER)).isFalse();
        assertThat(details(one).version()).isEqualTo(version);
        assertThat(details(other).session().capacity()).isEqualTo(2);
        assertThat(find(batch).isUndoable(clock.instant())).isTrue();
    }

    @Test
    void nobodyElseReadsOrUndoesIt() {
        UUID batch = apply(FEWER, session(0));
        Actor other = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));
        assertThat(changes.find(batch, other)).isEmpty();
        assertThatThrownBy(() -> changes.undo(batch, ALL, other)).isInstanceOf(DomainException.class);
        Actor participant = new Actor(AccountId.next(), organisation.person(), Set.of(Role.PARTICIPANT));
        assertThatThrownBy(() -> preview.choose(BulkFilter.ANY, participant)).isInstanceOf(DomainException.class);
    }

    @Test
    void theFilterFindsWhatIsAskedFor() {
        SessionId session = session(0);
        SessionId later = session(20);
        BulkFilter filter = new BulkFilter(
                details(session).session().course(),
                site.id(),
                SessionDraft.WHOLE_ORGANISATION,
                DAY,
                DAY.plusDays(5),
                SessionState.PUBLISHED,
                trainer.id());
        assertThat(preview.choose(filter, PLANNER)).extracting(Session::id).containsExactly(session);
        assertThat(preview.choose(new BulkFilter(null, site.id(), "", null, null, null, null), PLANNER))
                .extracting(Session::id)
                .containsExactly(session, later);
    }

    @Test
    void appliedWhilePeopleEnrolThereIsNeverSomebodyWithoutAPlaceTooMany() throws Exception {
        for (int round = 0; round < 3; round++) {
            SessionId session = session(round);
            enrolLater(session);
            List<BulkLine> seen = look(FEWER, session);
            UUID batch = changes.begin(FEWER, seen, PLANNER);
            List<PersonId> people = List.of(organisation.person(), organisation.person(), organisation.person());
            List<Callable<Object>> all = List.of(
                    () -> changes.proceed(batch, ALL, PLANNER),
                    () -> changes.proceed(batch, ALL, PLANNER),
                    () -> tryToEnrol(session, people.get(0)),
                    () -> tryToEnrol(session, people.get(1)),
                    () -> tryToEnrol(session, people.get(2)));
            try (ExecutorService pool = Executors.newFixedThreadPool(all.size())) {
                for (Future<Object> one : pool.invokeAll(all)) {
                    one.get();
                }
            }
            Session now = details(session).session();
            assertThat(now.taken()).isLessThanOrEqualTo(now.capacity());
            assertThat(find(batch).isOpen()).isFalse();
        }
    }

    private SessionId session(int days) {
        return id(schedule(draft(room, trainer, TestPlanning.block(DAY.plusDays(days), "09:00", "12:30", room))
                .withPlaces(12, 0)));
    }

    private PersonId enrolLater(SessionId session) {
        clock.pass(Duration.ofSeconds(1));
        return enrol(session);
    }

    private List<BulkLine> look(BulkChange change, SessionId... sessions) {
        return List.of(sessions).stream()
                .map(session -> preview.of(session, change, PLANNER))
                .toList();
    }

    private UUID apply(BulkChange change, SessionId... sessions) {
        clock.pass(Duration.ofSeconds(1));
        UUID batch = changes.begin(change, look(change, sessions), PLANNER);
        assertThat(changes.proceed(batch, ALL, PLANNER)).isFalse();
        return batch;
    }

    private BulkBatch find(UUID batch) {
        return changes.find(batch, PLANNER).orElseThrow();
    }

    private boolean has(PersonId person, SessionId session) {
        return enrolments
                .status(person, session, PLANNER)
                .filter(EnrolmentStatus.ENROLLED::equals)
                .isPresent();
    }
}
