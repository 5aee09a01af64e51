package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.DayPartId;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.trainingrecord.Completion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Marking who was there, and closing. */
class AttendanceTest extends EnrolmentTestBase {

    @Autowired
    TransactionTemplate transaction;

    @Test
    void eachDayPartHasItsOwnMarks() {
        SessionId session = published(12);
        PersonId person = enrol(session);
        PersonId other = enrol(session);
        itIs("2026-12-01T12:00");

        assertThat(mark(session, 1, Mark.PRESENT, person, other)).isEqualTo(MarkResult.MARKED);
        assertThat(mark(session, 2, Mark.EXCUSED, person)).isEqualTo(MarkResult.MARKED);

        assertThat(marks(session, person))
                .isEqualTo(Map.of(
                        part(session, 1).id(), Mark.PRESENT, part(session, 2).id(), Mark.EXCUSED));
        assertThat(marks(session, other)).isEqualTo(Map.of(part(session, 1).id(), Mark.PRESENT));
    }

    @Test
    void markingAgainReplacesTheMark() {
        SessionId session = published(12);
        PersonId person = enrol(session);
        itIs("2026-12-01T09:00");

        mark(session, 1, Mark.PRESENT, person);
        mark(session, 1, Mark.ABSENT, person);

        assertThat(marks(session, person)).isEqualTo(Map.of(part(session, 1).id(), Mark.ABSENT));
    }

    @Test
    void markingStartsWithTheDayAtTheSite() {
        SessionId session = published(12);
        PersonId person = enrol(session);

        itIs("2026-11-30T23:59");
        assertThat(mark(session, 1, Mark.PRESENT, person)).isEqualTo(MarkResult.TOO_EARLY);
        assertThat(attendance.markable(session(session), part(session, 1))).isFalse();
        itIs("2026-12-01T00:00");
        assertThat(mark(session, 1, Mark.PRESENT, person)).isEqualTo(MarkResult.MARKED);
        assertThat(attendance.markable(session(session), part(session, 1))).isTrue();
    }

    @Test
    void aDayPartOfTomorrowCannotBeMarkedToday() {
        SessionId session = planning.published(draft(
                "UBA",
                12,
                TestPlanning.block(DAY, "09:00", "12:30", room),
                TestPlanning.block(DAY.plusDays(1), "09:00", "12:30", room)));
        PersonId person = enrol(session);
        itIs("2026-12-01T17:00");

        assertThat(mark(session, 1, Mark.PRESENT, person)).isEqualTo(MarkResult.MARKED);
        assertThat(mark(session, 2, Mark.PRESENT, person)).isEqualTo(MarkResult.TOO_EARLY);
        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.TooEarly());
    }

    @Test
    void onlyWhoRunsTheSessionMarksAndCloses() {
        SessionId session = published(12);
        PersonId person = enrol(session);
        PersonId elsewhere = organisation.person();
        planning.trainer(elsewhere);
        EnrolmentId enrolment = enrolment(session, person);
        itIs("2026-12-01T12:00");

        for (Actor stranger : List.of(TestActors.trainer(elsewhere), TestActors.participant(person))) {
            assertThat(attendance.mark(
                            session, List.of(enrolment), part(session, 1).id(), Mark.PRESENT, stranger))
                    .isEqualTo(MarkResult.NOT_ALLOWED);
            assertThat(attendance.close(session, stranger)).isEqualTo(new CloseResult.NotAllowed());
        }
        assertThat(marks(session, person)).isEmpty();
        assertThat(attendance.mark(
                        session, List.of(enrolment), part(session, 1).id(), Mark.PRESENT, TestActors.planner()))
                .isEqualTo(MarkResult.MARKED);
    }

    @Test
    void whoHasNoPlaceAndADayPartOfAnotherSessionAreUnknown() {
        SessionId session = published(12);
        PersonId person = enrol(session);
        EnrolmentId enrolment = enrolment(session, person);
        SessionId other = planning.published("UBA", organisation.site("Europe/Amsterdam"), DAY, 12);
        enrolments.cancel(session, TestActors.participant(person));
        PersonId present = enrol(session);
        itIs("2026-12-01T12:00");

        assertThat(attendance.mark(session, List.of(enrolment), part(session, 1).id(), Mark.PRESENT, trainer))
                .isEqualTo(MarkResult.UNKNOWN);
        assertThat(attendance.mark(
                        session,
                        List.of(enrolment(session, present)),
                        part(other, 1).id(),
                        Mark.PRESENT,
                        trainer))
                .isEqualTo(MarkResult.UNKNOWN);
        assertThat(marks(session, present)).isEmpty();
    }

    @Test
    void whoGivesAPlaceUpAndTakesItAgainStartsWithoutMarks() {
        SessionId session = published(12);
        PersonId person = enrol(session);
        itIs("2026-12-01T08:00");
        mark(session, 1, Mark.PRESENT, person);

        enrolments.cancel(session, TestActors.participant(person));
        assertThat(tryToEnrol(session, person)).isInstanceOf(EnrolResult.Enrolled.class);

        assertThat(marks(session, person)).isEmpty();
    }

    @Test
    void onceMarkingHasBegunAPlannerCannotTakeADayPartAwayFromUnderTheMarks() {
        SessionDraft draft = draft("UBA", 12, day(DAY));
        SessionId session = planning.published(draft);
        PersonId person = enrol(session);
        itIs("2026-12-01T00:00");
        mark(session, 2, Mark.PRESENT, person);

        assertThat(scheduling.change(
                        session,
                        details(session).version(),
                        withBlocks(draft, List.of(draft.dayParts().getFirst())),
                        false,
                        TestActors.planner()))
                .isInstanceOf(ScheduleResult.Invalid.class);

        assertThat(marks(session, person)).isEqualTo(Map.of(part(session, 2).id(), Mark.PRESENT));
    }

    @Test
    void closingWaitsForEveryMarkAndForTheLastDayPart() {
        SessionId session = published(12);
        PersonId person = enrol(session);
        enrol(session);

        itIs("2026-12-01T13:29");
        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.TooEarly());
        itIs("2026-12-01T13:30");
        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.MarksMissing(4));
        mark(session, 1, Mark.PRESENT, person);
        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.MarksMissing(3));
        assertThat(session(session).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(completions.of(person, TestActors.participant(person))).isEmpty();
    }

    @Test
    void whoWasThereHasACompletionWithACertificateAndWhoMissedADayPartHasNone() {
        SessionId session = published(12);
        PersonId present = enrol(session);
        PersonId away = enrol(session);
        itIs("2026-12-01T17:00");
        everybodyWasThere(session);
        mark(session, 2, Mark.EXCUSED, away);

        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.Closed(1, 1));

        assertThat(session(session).state()).isEqualTo(SessionState.GIVEN);
        assertThat(status(session, present)).isEqualTo(EnrolmentStatus.ATTENDED);
        assertThat(status(session, away)).isEqualTo(EnrolmentStatus.ABSENT);
        assertThat(completions.of(away, TestActors.participant(away))).isEmpty();
        Completion completion =
                completions.of(present, TestActors.participant(present)).getFirst();
        assertThat(completion.completedOn()).isEqualTo(DAY);
        assertThat(completion.session()).isEqualTo(session.value());
        assertThat(completion.certificateNumber()).startsWith("VT-2026-");
    }

    @Test
    void theBasicCourseForConfidantsAllowsOneHalfDayToBeMissed() {
        SessionDraft.Block[] fiveDays = Stream.iterate(LocalDate.of(2026, 12, 7), date -> date.plusDays(1))
                .limit(5)
                .flatMap(date -> Stream.of(day(date)))
                .toArray(SessionDraft.Block[]::new);
        SessionId session = planning.published(draft("VP-BASIS", 12, fiveDays));
        PersonId once = enrol(session);
        PersonId twice = enrol(session);
        itIs("2026-12-11T17:00");
        everybodyWasThere(session);
        mark(session, 3, Mark.ABSENT, once, twice);
        mark(session, 7, Mark.EXCUSED, twice);

        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.Closed(1, 1));

        assertThat(completions.of(once, TestActors.participant(once))).hasSize(1);
        assertThat(completions.of(twice, TestActors.participant(twice))).isEmpty();
        assertThat(hours(once)).as("nine mornings and afternoons of ten").isEqualTo(29);
    }

    @Test
    void completionAndCertificateAreThereInTheTransactionThatClosesOrNotAtAll() {
        SessionId session = published(12);
        PersonId person = enrol(session);
        itIs("2026-12-01T17:00");
        everybodyWasThere(session);

        transaction.executeWithoutResult(status -> {
            assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.Closed(1, 0));
            assertThat(completions.of(person, TestActors.participant(person)))
                    .singleElement()
                    .satisfies(each -> assertThat(each.certificateNumber()).isNotNull());
            status.setRollbackOnly();
        });

        assertThat(completions.of(person, TestActors.participant(person))).isEmpty();
        assertThat(status(session, person)).isEqualTo(EnrolmentStatus.ENROLLED);
        assertThat(session(session).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void afterClosingNothingCanBeMarkedAndNobodyLetIn() {
        SessionId session = published(12);
        PersonId person = enrol(session);
        itIs("2026-12-01T17:00");
        everybodyWasThere(session);
        attendance.close(session, trainer);

        assertThat(mark(session, 1, Mark.ABSENT, person)).isEqualTo(MarkResult.NOT_OPEN);
        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.NotOpen());
        assertThat(enrolments.admit(session, organisation.person(), trainer))
                .isEqualTo(new EnrolResult.Refused(EnrolResult.Refusal.NOT_OPEN));
        assertThat(roster(session)).extracting(Participant::status).containsExactly(EnrolmentStatus.ATTENDED);
        assertThat(marks(session, person)).containsValues(Mark.PRESENT).hasSize(2);
    }

    @Test
    void aSessionToWhichNobodyCameCanBeClosed() {
        SessionId session = published(12);
        itIs("2026-12-01T17:00");

        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.Closed(0, 0));
    }

    @Test
    void theListIsByFamilyNameAndHoldsOnlyWhoHasAPlace() {
        SessionId session = published(12);
        PersonId gone = enrol(session);
        enrol(session);
        enrol(session);
        enrolments.cancel(session, TestActors.participant(gone));

        List<Participant> roster = roster(session);

        assertThat(roster)
                .hasSize(2)
                .extracting(
                        each -> persons.find(each.person().id()).orElseThrow().familyName())
                .isSorted();
        assertThat(roster).extracting(each -> each.person().id()).doesNotContain(gone);
    }

    private int hours(PersonId person) {
        return jdbc.sql(
                        "SELECT x.hours FROM certificate x JOIN completion c ON c.id = x.completion_id WHERE c.person_id = ?")
                .param(Ids.bytes(person.value()))
                .query(Integer.class)
                .single();
    }

    private Map<DayPartId, Mark> marks(SessionId session, PersonId person) {
        return roster(session).stream()
                .filter(each -> each.person().id().equals(person))
                .findFirst()
                .orElseThrow()
                .marks();
    }

    // ---- what closing would come to

    @Test
    void beforeClosingItIsSaidWhoIsNotMarkedAtWhichDayPart() {
        SessionId session = published(12);
        PersonId one = enrol(session);
        PersonId other = enrol(session);
        itIs("2026-12-01T17:00");
        mark(session, 1, Mark.PRESENT, one, other);
        mark(session, 2, Mark.PRESENT, one);

        ClosingOutlook outlook = attendance.outlook(session, trainer).orElseThrow();

        assertThat(outlook.missing())
                .containsExactly(Map.entry(part(session, 2).id(), List.of(enrolment(session, other))));
        assertThat(outlook.missingMarks()).isEqualTo(1);
        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.MarksMissing(1));
    }

    @Test
    void beforeClosingItIsSaidWhoWouldCompleteItAndClosingDoesJustThat() {
        SessionId session = published(12);
        PersonId there = enrol(session);
        PersonId half = enrol(session);
        PersonId away = enrol(session);
        itIs("2026-12-01T17:00");
        mark(session, 1, Mark.PRESENT, there, half);
        mark(session, 1, Mark.ABSENT, away);
        mark(session, 2, Mark.PRESENT, there);
        mark(session, 2, Mark.EXCUSED, half, away);

        ClosingOutlook outlook = attendance.outlook(session, trainer).orElseThrow();

        assertThat(outlook.missing()).isEmpty();
        assertThat(outlook.completing()).containsExactly(enrolment(session, there));
        assertThat(outlook.others()).containsExactlyInAnyOrder(enrolment(session, half), enrolment(session, away));
        assertThat(outlook.present()).isEqualTo(2);
        assertThat(outlook.absent()).isEqualTo(1);
        assertThat(outlook.certified()).isTrue();
        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.Closed(1, 2));
    }

    @Test
    void whatClosingWouldComeToIsToldToNobodyElse() {
        SessionId session = published(12);
        enrol(session);

        assertThat(attendance.outlook(session, TestActors.trainer(organisation.person())))
                .isEmpty();
        assertThat(attendance.outlook(session, trainer)).isPresent();
    }
}
