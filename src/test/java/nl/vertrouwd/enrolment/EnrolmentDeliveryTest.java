package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of {@code enrolments.csv}: what is an error, what follows of them, and what a next delivery does to them. */
class EnrolmentDeliveryTest extends DeliveryTestBase {

    private PersonId one;
    private PersonId other;

    @BeforeEach
    void twoPeople() {
        one = organisation.person();
        other = organisation.person();
    }

    @Test
    void everyErrorIsToldAtItsPlace() {
        sessionsFile(row("PLANNED"));
        enrolmentsFile(
                "nothing," + number(one) + ",ENROLLED",
                reference + ",nobody,ENROLLED",
                enrolled(one, "EXCUSED"),
                enrolled(other, "ENROLLED"),
                enrolled(other, "WAITING"),
                ",,");
        assertThat(errors())
                .containsExactly(
                        "enrolments.csv:2: session_reference: expected the reference of a session from sessions.csv or in"
                                + " Vertrouwd, found \"nothing\"",
                        "enrolments.csv:3: personnel_number: expected a personnel number from persons.csv, found \"nobody\"",
                        "enrolments.csv:4: status: expected one of ENROLLED, WAITING, CANCELLED, ATTENDED, ABSENT, found"
                                + " \"EXCUSED\"",
                        "enrolments.csv:6: personnel_number: expected every key once; line 5 has the same",
                        "enrolments.csv:7: session_reference: expected a value, found nothing",
                        "enrolments.csv:7: personnel_number: expected a value, found nothing",
                        "enrolments.csv:7: status: expected one of ENROLLED, WAITING, CANCELLED, ATTENDED, ABSENT, found"
                                + " \"\"");
        assertThat(errors(Languages.DUTCH))
                .contains(
                        "enrolments.csv:2: session_reference: verwacht: de code van een uitvoering uit sessions.csv of uit"
                                + " Vertrouwd; gevonden: \"nothing\"");
    }

    @Test
    void whatAnUnreadableFileOfSessionsHasIsNotUnknown() {
        write("sessions.csv", "reference", "x");
        enrolmentsFile(enrolled(one, "ENROLLED"));
        assertThat(errors()).noneMatch(line -> line.startsWith("enrolments.csv"));
    }

    @Test
    void everyStatusIsTakenInAndThoseWithAPlaceCount() {
        List<PersonId> people = organisation.people(5);
        sessionsFile(row("PLANNED"));
        enrolmentsFile(
                enrolled(people.get(0), "ENROLLED"),
                enrolled(people.get(1), "WAITING"),
                enrolled(people.get(2), "ATTENDED"),
                enrolled(people.get(3), "ABSENT"),
                enrolled(people.get(4), "CANCELLED"));
        assertThat(taken()).containsExactly("sessions +1 ~0 =0", "enrolments +5 ~0 =0");
        assertThat(people)
                .extracting(person -> status(imported().id(), person))
                .containsExactly(
                        EnrolmentStatus.ENROLLED,
                        EnrolmentStatus.WAITING,
                        EnrolmentStatus.ATTENDED,
                        EnrolmentStatus.ABSENT,
                        EnrolmentStatus.CANCELLED);
        assertThat(imported().taken()).isEqualTo(3);
        assertThat(people).allSatisfy(person -> assertThat(completions(person)).isEmpty());
    }

    @Test
    void anImportAndWhoClosesASessionOfTheSamePeopleDoNotLockEachOtherOut() throws Exception {
        SessionId session = published(12);
        EnrolmentId enrolment = ((EnrolResult.Enrolled) enrolments.enrol(session, TestActors.participant(one))).id();
        clock.set(DAY.atTime(17, 0).atZone(ZONE).toInstant());
        sessions.find(session, Accounts.SYSTEM)
                .orElseThrow()
                .dayParts()
                .forEach(part -> attendance.mark(session, List.of(enrolment), part.id(), Mark.PRESENT, trainer));
        String name =
                sessions.find(session, Accounts.SYSTEM).orElseThrow().session().reference();
        write("suspensions.csv", "personnel_number,reason,from,until", number(one) + ",OTHER,2027-01-01,2027-02-01");
        enrolmentsFile(name + "," + number(one) + ",ABSENT");

        assertThat(runWhileWriting("suspensions.csv", () -> attendance.close(session, trainer)))
                .isInstanceOf(ImportResult.Done.class);
        assertThat(completions(one)).containsExactly("2026-12-01 UBA SESSION stands certificate");
    }

    @Test
    void theSameFolderTwiceChangesNothing() {
        sessionsFile(row("GIVEN"));
        enrolmentsFile(enrolled(one, "ATTENDED"), enrolled(other, "ABSENT"));
        taken();
        long events = rows("enrolment_event");
        assertThat(taken()).containsExactly("sessions +0 ~0 =1", "enrolments +0 ~0 =2");
        assertThat(rows("enrolment_event")).isEqualTo(events);
        assertThat(completions(one)).containsExactly("2027-03-14 UBA IMPORTED_SESSION stands");
    }

    @Test
    void whoAttendedASessionThatWasGivenHasCompletedItsCourseOnTheLastDayWithoutCertificate() {
        sessionsFile(row(reference, "GIVEN", "2021-03-14", "2021-03-15", 12));
        enrolmentsFile(enrolled(one, "ATTENDED"), enrolled(other, "ABSENT"));
        taken();
        assertThat(completions(one)).containsExactly("2021-03-15 UBA IMPORTED_SESSION stands");
        assertThat(completions(other)).isEmpty();
        assertThat(completions.of(one, TestActors.participant(one)))
                .singleElement()
                .satisfies(completion -> {
                    assertThat(completion.completedOn()).isEqualTo(LocalDate.of(2021, 3, 15));
                    assertThat(completion.certificateNumber()).isNull();
                });
    }

    @Test
    void aPlannedSessionThatIsGivenBringsItsCompletionsAlsoWithoutTheOtherFile() {
        sessionsFile(row("PLANNED"));
        enrolmentsFile(enrolled(one, "ATTENDED"));
        taken();
        assertThat(completions(one)).isEmpty();
        remove("enrolments.csv");
        sessionsFile(row("GIVEN"));
        assertThat(taken()).containsExactly("sessions +0 ~1 =0");
        assertThat(completions(one)).containsExactly("2027-03-14 UBA IMPORTED_SESSION stands");
    }

    @Test
    void anEnrolmentThatBecomesAttendedBringsOneAndOneThatNoLongerIsTakesItBack() {
        sessionsFile(row("GIVEN"));
        enrolmentsFile(enrolled(one, "ABSENT"));
        taken();
        enrolmentsFile(enrolled(one, "ATTENDED"));
        assertThat(taken()).containsExactly("sessions +0 ~0 =1", "enrolments +0 ~1 =0");
        enrolmentsFile(enrolled(one, "ABSENT"));
        taken();
        assertThat(completions(one)).containsExactly("2027-03-14 UBA IMPORTED_SESSION withdrawn");
        enrolmentsFile(enrolled(one, "ATTENDED"));
        taken();
        assertThat(completions(one))
                .containsExactly("2027-03-14 UBA IMPORTED_SESSION withdrawn", "2027-03-14 UBA IMPORTED_SESSION stands");
    }

    @Test
    void anotherDayOrCourseWithdrawsTheCompletionAndPutsAnotherBesideIt() {
        sessionsFile(row("GIVEN"));
        enrolmentsFile(enrolled(one, "ATTENDED"));
        taken();
        sessionsFile(row(reference, "GIVEN", "2027-03-14", "2027-03-16", 12));
        taken();
        sessionsFile(row(reference, "GIVEN", "2027-03-14", "2027-03-16", 12).replace("UBA", "SVK"));
        taken();
        assertThat(completions(one))
                .containsExactly(
                        "2027-03-14 UBA IMPORTED_SESSION withdrawn",
                        "2027-03-16 UBA IMPORTED_SESSION withdrawn",
                        "2027-03-16 SVK IMPORTED_SESSION stands");
        sessionsFile(row(reference, "CANCELLED", "2027-03-14", "2027-03-16", 12).replace("UBA", "SVK"));
        taken();
        assertThat(completions(one)).last().isEqualTo("2027-03-16 SVK IMPORTED_SESSION withdrawn");
    }

    @Test
    void aSessionThatIsInTheProductAlreadyNeedsNotBeInTheFolder() {
        sessionsFile(row("GIVEN"));
        taken();
        remove("sessions.csv");
        enrolmentsFile(enrolled(one, "ATTENDED"));
        assertThat(taken()).containsExactly("enrolments +1 ~0 =0");
        assertThat(completions(one)).hasSize(1);
    }

    @Test
    void morePeopleThanPlacesAreTakenInAndNobodyElseGetsOneBeforeTheyAreGone() {
        sessionsFile(row(reference, "PLANNED", "2027-03-14", "2027-03-14", 1));
        enrolmentsFile(enrolled(one, "ENROLLED"), enrolled(other, "ENROLLED"));
        taken();
        assertThat(imported().taken()).isEqualTo(2);
        assertThat(imported().free()).isZero();
        PersonId late = organisation.person();
        assertThat(tryToEnrol(imported().id(), late)).isInstanceOf(EnrolResult.Full.class);
        enrolments.cancel(imported().id(), TestActors.participant(one));
        assertThat(tryToEnrol(imported().id(), late)).isInstanceOf(EnrolResult.Full.class);
        enrolments.cancel(imported().id(), TestActors.participant(other));
        assertThat(tryToEnrol(imported().id(), late)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void aPlannerCompletesAFullerSessionWithoutMakingMorePlaces() {
        sessionsFile(row(reference, "PLANNED", "2027-03-14", "2027-03-14", 1));
        enrolmentsFile(enrolled(one, "ENROLLED"), enrolled(other, "ENROLLED"));
        taken();
        assertThat(complete(0)).isInstanceOf(ScheduleResult.Invalid.class);
        assertThat(complete(1)).isInstanceOf(ScheduleResult.Scheduled.class);
        assertThat(complete(2)).isInstanceOf(ScheduleResult.Scheduled.class);
        assertThat(complete(1)).isInstanceOf(ScheduleResult.Invalid.class);
    }

    @Test
    void placesThatAFileMakesFewerStayTaken() {
        Session here = session(published(12));
        Stream.of(one, other).forEach(person -> tryToEnrol(here.id(), person));
        sessionsFile(day(here, "PLANNED", 12));
        taken();
        sessionsFile(day(here, "PLANNED", 1));
        assertThat(taken()).containsExactly("sessions +0 ~1 =0");
        assertThat(session(here.id()).taken()).isEqualTo(2);
    }

    @Test
    void peopleOfAFileAreBookedInASessionWithTimesUnlessTheyAreElsewhere() {
        tryToEnrol(published(12), one);
        Session here = session(planning.published("SVK", site, DAY, 12));
        enrolmentsFile(at(here, one, "ENROLLED"), at(here, other, "ENROLLED"));
        assertThat(taken()).containsExactly("enrolments +2 ~0 =0");
        assertThat(session(here.id()).taken()).isEqualTo(2);
        assertThat(tryToEnrol(planning.published("SVK", site, DAY, 12), other))
                .isInstanceOf(EnrolResult.Elsewhere.class);
        enrolmentsFile(at(here, other, "CANCELLED"));
        taken();
        assertThat(tryToEnrol(planning.published("SVK", site, DAY, 12), other))
                .isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void whoGaveTheirPlaceBackHereIsNotEnrolledAgainButTold() {
        sessionsFile(row("PLANNED"));
        enrolmentsFile(enrolled(one, "ENROLLED"));
        taken();
        enrolments.cancel(imported().id(), TestActors.participant(one));
        for (int delivery = 0; delivery < 2; delivery++) {
            ImportResult result = run();
            assertThat(counts(result)).containsExactly("sessions +0 ~0 =1", "enrolments +0 ~0 =1");
            assertThat(conflicts(result))
                    .containsExactly("enrolments.csv:2: status: this enrolment was changed in Vertrouwd and stays so");
            assertThat(conflicts(result, Languages.DUTCH))
                    .containsExactly(
                            "enrolments.csv:2: status: deze inschrijving is in Vertrouwd gewijzigd en blijft zo");
            assertThat(status(imported().id(), one)).isEqualTo(EnrolmentStatus.CANCELLED);
        }
        enrolmentsFile(enrolled(one, "CANCELLED"));
        assertThat(conflicts(run())).isEmpty();
        enrolmentsFile(enrolled(one, "ENROLLED"));
        assertThat(taken()).containsExactly("sessions +0 ~0 =1", "enrolments +0 ~1 =0");
    }

    @Test
    void whoEnrolledHereIsKeptAndTold() {
        sessionsFile(row("PLANNED"));
        taken();
        enrolments.enrol(imported().id(), TestActors.participant(one));
        enrolmentsFile(enrolled(one, "WAITING"));
        assertThat(conflicts(run())).hasSize(1);
        assertThat(status(imported().id(), one)).isEqualTo(EnrolmentStatus.ENROLLED);
    }

    @Test
    void whatSomebodyDoesWhileTheFolderIsReadIsNotOverwritten() {
        sessionsFile(row("PLANNED"));
        enrolmentsFile(enrolled(one, "ENROLLED"));
        taken();
        enrolmentsFile(enrolled(one, "WAITING"));
        ImportResult result = run(() -> enrolments.cancel(imported().id(), TestActors.participant(one)));
        assertThat(counts(result)).containsExactly("sessions +0 ~0 =1", "enrolments +0 ~0 =1");
        assertThat(conflicts(result)).hasSize(1);
        assertThat(status(imported().id(), one)).isEqualTo(EnrolmentStatus.CANCELLED);
    }

    @Test
    void whoWaitsTakesAPlaceThatIsFreeOrLeavesTheList() {
        sessionsFile(row("PLANNED"));
        enrolmentsFile(enrolled(one, "WAITING"), enrolled(other, "WAITING"));
        taken();
        assertThat(tryToEnrol(imported().id(), one)).isInstanceOf(EnrolResult.Enrolled.class);
        assertThat(enrolments.cancel(imported().id(), TestActors.participant(other)))
                .isTrue();
        assertThat(imported().taken()).isOne();
        assertThat(status(imported().id(), other)).isEqualTo(EnrolmentStatus.CANCELLED);
    }

    @Test
    void aSessionWithoutTimesIsNotClosedAndNobodyIsMarked() {
        sessionsFile(row(reference, "PLANNED", "2026-11-23", "2026-11-23", 12));
        enrolmentsFile(enrolled(one, "ENROLLED"));
        taken();
        itIs("2026-11-24T09:00");
        assertThat(attendance.closable(details(imported().id()))).isFalse();
        assertThat(attendance.close(imported().id(), TestActors.planner())).isInstanceOf(CloseResult.TooEarly.class);
    }

    @Test
    void oneThatWasClosedHereAgreesWithTheFileThatFollows() {
        Session here = session(published(12));
        tryToEnrol(here.id(), one);
        itIs("2026-12-01T17:00");
        everybodyWasThere(here.id());
        attendance.close(here.id(), trainer);
        sessionsFile(day(here, "PLANNED", 12));
        enrolmentsFile(at(here, one, "ENROLLED"));
        assertThat(conflicts(run())).hasSize(2);
        sessionsFile(day(here, "GIVEN", 12));
        enrolmentsFile(at(here, one, "ATTENDED"));
        assertThat(conflicts(run())).isEmpty();
        assertThat(completions(one)).containsExactly("2026-12-01 UBA SESSION stands certificate");
        enrolmentsFile(at(here, one, "ABSENT"));
        taken();
        assertThat(completions(one)).containsExactly("2026-12-01 UBA SESSION withdrawn certificate");
    }

    private ScheduleResult complete(int capacity) {
        Session session = imported();
        SessionDraft draft = draft("UBA", capacity, TestPlanning.block(session.startsOn(), "09:00", "12:30", room));
        return scheduling.change(
                session.id(),
                details(session.id()).version(),
                withDeadline(draft, session.deadline()),
                true,
                Accounts.SYSTEM);
    }

    /** The row of a session that was planned here on the usual day. */
    private String day(Session here, String status, int capacity) {
        return row(here.reference(), status, DAY.toString(), DAY.toString(), capacity);
    }

    private String at(Session here, PersonId person, String status) {
        return here.reference() + "," + number(person) + "," + status;
    }

    private long rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " t JOIN enrolment e ON e.id = t.enrolment_id"
                        + " WHERE e.session_id = ?")
                .param(Ids.bytes(imported().id().value()))
                .query(Long.class)
                .single();
    }
}
