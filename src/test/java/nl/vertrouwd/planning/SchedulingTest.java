package nl.vertrouwd.planning;

import static nl.vertrouwd.planning.FieldProblem.Field;
import static nl.vertrouwd.planning.TestPlanning.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Site;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be planned, changed, deleted and cancelled. */
class SchedulingTest extends PlanningTestBase {

    @Autowired
    Texts texts;

    @Autowired
    TestClock clock;

    @AfterEach
    void itIsTheMorningOfTheTestsAgain() {
        clock.set(TestClock.START);
    }

    @Test
    void theReferenceHasTheCourseTheYearAndANumber() {
        assertThat(details(id(schedule(morning()))).session().reference()).matches("UBA-27-\\d{4}");
    }

    @Test
    void aCapacityBelowThePlacesTakenIsRefused() {
        SessionId session = id(schedule(morning()));
        enrol(session);
        enrol(session);
        assertThat(problems(change(session, withCapacity(morning(), 1))))
                .containsExactly(
                        new FieldProblem(Field.CAPACITY, -1, "planning.session.capacity.below-taken", List.of(2)));
        id(change(session, withCapacity(morning(), 2)));
    }

    @Test
    void aSessionInWhichSomebodyHasAPlaceStaysOfItsCourse() {
        SessionId session = id(schedule(morning()));
        id(change(session, another("SVDI", Form.CLASSROOM, site)));
        id(change(session, morning()));
        enrol(session);
        assertThat(problems(change(session, another("SVDI", Form.CLASSROOM, site))))
                .containsExactly(new FieldProblem(Field.COURSE, -1, "planning.session.course.taken", List.of(1)));
        id(change(session, another("UBA", Form.ONLINE, site)));
        id(change(session, another("UBA", Form.CLASSROOM, organisation.site("America/Curacao"))));
        assertThat(details(session).session().course())
                .isEqualTo(planning.course("UBA").id());
    }

    @Test
    void onceItHasBegunCourseFormAndSiteStay() {
        SessionId session = id(schedule(morning()));
        clock.set(DAY.atTime(8, 59).atZone(site.zone()).toInstant());
        id(change(session, another("UBA", Form.ONLINE, site)));
        id(change(session, morning()));
        clock.set(DAY.atTime(9, 0).atZone(site.zone()).toInstant());
        Site elsewhere = organisation.site("Europe/Amsterdam");
        assertThat(problems(change(session, another("SVDI", Form.ONLINE, elsewhere))))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(Field.COURSE, Field.FORM, Field.SITE);
        id(change(session, withCapacity(morning(), 10)));
    }

    /** The same morning, as something else, without a room of another site. */
    private SessionDraft another(String course, Form form, Site where) {
        boolean here = form == Form.CLASSROOM && where.equals(site);
        Room there = here ? room : form == Form.CLASSROOM ? planning.room(where, 20) : null;
        return new SessionDraft(
                planning.course(course).id(),
                form,
                SessionDraft.WHOLE_ORGANISATION,
                where.id(),
                12,
                0,
                DAY,
                "",
                "nl",
                List.of(block(DAY, "09:00", "12:30", there)),
                List.of(trainer.id()));
    }

    @Test
    void aRoomThatIsTooSmallIsRefusedAtItsDayPart() {
        Room small = planning.room(site, 8);
        SessionDraft draft =
                draft(room, trainer, block(DAY, "09:00", "12:30", room), block(DAY, "13:30", "16:30", small));
        assertThat(problems(schedule(draft)))
                .containsExactly(
                        new FieldProblem(Field.ROOM, 1, "planning.session.room.too-small", List.of(small.name(), 8)));
    }

    @Test
    void theTeamCourseCannotBeGivenOnline() {
        SessionDraft draft = new SessionDraft(
                planning.course("SVJT").id(),
                Form.ONLINE,
                SessionDraft.WHOLE_ORGANISATION,
                null,
                12,
                5,
                DAY,
                "",
                "nl",
                List.of(block(DAY, "09:00", "12:30", null)),
                List.of(trainer.id()));
        assertThat(problems(scheduling.schedule(draft, false, PLANNER)))
                .containsExactly(
                        new FieldProblem(Field.FORM, -1, "planning.session.form.not-allowed", List.of("SVJT")));
    }

    @Test
    void aTimeInTheHourThatIsSkippedIsRefused() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        assertThat(problems(schedule(draft(room, trainer, block(spring, "02:30", "05:00", room)))))
                .containsExactly(new FieldProblem(Field.START, 0, "planning.session.time.skipped", List.of()));
    }

    @Test
    void ofTheHourThatComesTwiceTheFirstIsMeant() {
        LocalDate autumn = LocalDate.of(2027, 10, 31);
        SessionId session = id(schedule(draft(room, trainer, block(autumn, "02:30", "03:30", room))));
        assertThat(details(session).dayParts()).singleElement().satisfies(part -> {
            assertThat(part.startsAt()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
            assertThat(part.endsAt()).isEqualTo(Instant.parse("2027-10-31T02:30:00Z"));
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        SessionDraft empty = new SessionDraft(
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                "http://x",
                "nl",
                List.of(block(null, "12:30", "09:00", null)),
                List.of());
        assertThat(problems(schedule(empty)))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        Field.COURSE,
                        Field.ORGANISER,
                        Field.LINK,
                        Field.CAPACITY,
                        Field.DATE,
                        Field.END,
                        Field.DEADLINE,
                        Field.TRAINERS);
    }

    @Test
    void everyProblemHasASentence() {
        SessionDraft empty = new SessionDraft(
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                "http://x",
                "nl",
                List.of(block(null, "12:30", "09:00", null)),
                List.of());
        assertThat(problems(schedule(empty)))
                .extracting(problem -> texts.get(
                        java.util.Locale.of("nl"),
                        problem.textKey(),
                        problem.arguments().toArray()))
                .contains("Kies een opleiding.", "Kies een getal van 1 tot en met 500.")
                .noneMatch(sentence -> sentence.startsWith("!"));
    }

    @Test
    void publishingNeedsARoomPerDayPartAndATrainerADraftDoesNot() {
        SessionDraft bare = with(
                morning(), List.of(block(DAY, "13:30", "16:30", null), block(DAY, "09:00", "12:30", room)), List.of());
        assertThat(problems(schedule(bare)))
                .extracting(FieldProblem::field, FieldProblem::dayPart)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Field.ROOM, 0),
                        org.assertj.core.groups.Tuple.tuple(Field.TRAINERS, -1));
        id(scheduling.schedule(bare, false, PLANNER));
    }

    @Test
    void changingTheTimesKeepsTheIdentityOfDayPartsAndRaisesTheSequence() {
        SessionId session = id(
                schedule(draft(room, trainer, block(DAY, "09:00", "12:30", room), block(DAY, "13:30", "16:30", room))));
        SessionDetails before = details(session);
        id(change(
                session,
                draft(
                        room,
                        trainer,
                        block(DAY, "10:00", "12:30", room),
                        block(DAY.plusDays(1), "13:30", "16:30", room))));
        SessionDetails after = details(session);
        assertThat(after.dayParts())
                .extracting(DayPart::id)
                .isEqualTo(before.dayParts().stream().map(DayPart::id).toList());
        assertThat(after.dayParts()).extracting(DayPart::date).containsExactly(DAY, DAY.plusDays(1));
        assertThat(after.calendarSequence()).isEqualTo(before.calendarSequence() + 1);
    }

    @Test
    void aDayPartCanBeAddedAndTakenAwayAgain() {
        SessionId session = id(schedule(morning()));
        id(change(
                session, draft(room, trainer, block(DAY, "09:00", "12:30", room), block(DAY, "13:30", "16:30", room))));
        assertThat(details(session).dayParts()).hasSize(2);
        id(change(session, morning()));
        assertThat(details(session).dayParts()).singleElement().satisfies(part -> {
            assertThat(part.start()).isEqualTo(LocalTime.of(9, 0));
        });
        id(schedule(draft(room, trainer, block(DAY, "13:30", "16:30", room))));
    }

    @Test
    void twoTrainersCanChangePlaces() {
        Trainer second = planning.trainer();
        SessionDraft both = with(morning(), morning().dayParts(), List.of(trainer.id(), second.id()));
        SessionId session = id(schedule(both));
        id(change(session, with(both, both.dayParts(), List.of(second.id(), trainer.id()))));
        assertThat(details(session).trainers()).extracting(Trainer::id).containsExactly(second.id(), trainer.id());
    }

    @Test
    void aDraftIsDeletedForGoodAndFreesItsRoom() {
        SessionId draft = id(scheduling.schedule(morning(), false, PLANNER));
        scheduling.delete(draft, PLANNER);
        assertThat(sessions.find(draft, Accounts.SYSTEM)).isEmpty();
        SessionId published = id(schedule(morning()));
        assertThatThrownBy(() -> scheduling.delete(published, PLANNER)).isInstanceOf(DomainException.class);
    }

    @Test
    void theSecondOfTwoPlannersHearsWhatTheFirstChanged() {
        SessionId session = id(schedule(morning()));
        long seen = details(session).version();
        id(scheduling.change(session, seen, withCapacity(morning(), 10), false, PLANNER));
        ScheduleResult second = scheduling.change(session, seen, withCapacity(morning(), 14), false, PLANNER);
        assertThat(second).isInstanceOf(ScheduleResult.ChangedMeanwhile.class);
        SessionDetails stored = ((ScheduleResult.ChangedMeanwhile) second).stored();
        assertThat(stored.session().capacity()).isEqualTo(10);
        id(scheduling.change(session, stored.version(), withCapacity(morning(), 14), false, PLANNER));
    }

    @Test
    void anEnrolmentDoesNotCountAsAChangeByAnotherPlanner() {
        SessionId session = id(schedule(morning()));
        long seen = details(session).version();
        enrol(session);
        id(scheduling.change(session, seen, withCapacity(morning(), 10), false, PLANNER));
        assertThat(details(session).session().taken()).isEqualTo(1);
    }

    @Test
    void aCancelledSessionDoesNotChangeAnyMore() {
        SessionId session = id(schedule(morning()));
        scheduling.cancel(session, CancelReason.OTHER, PLANNER);
        assertThat(change(session, morning())).isEqualTo(new ScheduleResult.NoLongerChangeable(SessionState.CANCELLED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLANNER", "ADMINISTRATOR"})
    void whoIsNoPlannerIsRefusedEverywhere(Role role) {
        Actor actor = new Actor(AccountId.next(), organisation.person(), Set.of(role));
        SessionId session = id(schedule(morning()));
        List<ThrowingCallable> forbidden = List.of(
                () -> scheduling.schedule(morning(), true, actor),
                () -> scheduling.change(session, 0, morning(), false, actor),
                () -> scheduling.delete(session, actor),
                () -> scheduling.cancel(session, CancelReason.OTHER, actor),
                () -> sessions.drafts(actor),
                () -> sessions.calendar(DAY, DAY.plusDays(7), actor),
                () -> rooms.save(null, site.id(), "Zaal", 10, true, 0, actor),
                () -> trainers.add(organisation.person(), actor),
                () -> trainers.addFromOutside(AccountId.next(), "Kim", "Bureau", actor),
                () -> trainers.activate(trainer.id(), false, actor));
        assertThat(forbidden)
                .allSatisfy(call -> assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refusal -> assertThat(refusal.textKey()).isEqualTo("base.not-allowed")));
        assertThat(details(session).session().state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void aDraftIsOnlyShownToPlanners() {
        SessionId draft = id(scheduling.schedule(morning(), false, PLANNER));
        String reference = details(draft).session().reference();
        assertThat(sessions.byReference(reference, PLANNER)).isPresent();
        assertThat(sessions.byReference(reference, new Actor(AccountId.next(), null, Set.of(Role.TRAINER))))
                .isEmpty();
    }
}
