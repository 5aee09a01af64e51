package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionFilter;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sessions of {@code sessions.csv}: what is an error, what they become, and what a next delivery does to them. */
class SessionDeliveryTest extends DeliveryTestBase {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 14);

    @Autowired
    SessionWords words;

    @Test
    void aPlannedSessionIsPublishedWithoutTimesAndOthersAreHistory() {
        sessionsFile(
                row(reference, "PLANNED", "2027-03-14", "2027-03-15", 12),
                row(reference + "a", "GIVEN", "2016-03-14", "2016-03-14", 12),
                row(reference + "b", "CANCELLED", "2021-03-14", "2021-03-14", 12) + "ziekte trainer");
        assertThat(taken()).containsExactly("sessions +3 ~0 =0");
        Session planned = imported();
        assertThat(planned.state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(planned.allDay()).isTrue();
        assertThat(planned.startsAt()).hasToString("2027-03-13T23:00:00Z");
        assertThat(planned.endsAt()).hasToString("2027-03-15T23:00:00Z");
        assertThat(planned.deadline()).isEqualTo("2027-03-07");
        assertThat(planned.minimum()).isEqualTo(6);
        assertThat(details(planned.id()).dayParts()).isEmpty();
        assertThat(imported(reference + "a").state()).isEqualTo(SessionState.GIVEN);
        assertThat(imported(reference + "b").state()).isEqualTo(SessionState.CANCELLED);
        assertThat(imported(reference + "b").allDay()).isTrue();
    }

    @Test
    void theSameFolderTwiceChangesNothing() {
        sessionsFile(row("PLANNED"), row(reference + "a", "CANCELLED", "2021-03-14", "2021-03-14", 12) + "maatregelen");
        taken();
        long version = details(imported().id()).version();
        assertThat(taken()).containsExactly("sessions +0 ~0 =2");
        assertThat(details(imported().id()).version()).isEqualTo(version);
    }

    @Test
    void everyErrorIsToldAtItsPlace() {
        sessionsFile(
                reference + ",XXX,CLASSROOM,DEFENCE," + site.code() + ",2027-03-14,2027-03-14,12,PLANNED,",
                ",UBA,CLASSROOM,DEFENCE," + site.code() + ",2027-03-14,2027-03-14,12,PLANNED,",
                reference + "a,UBA,E_LEARNING,DEFENCE," + site.code() + ",2027-03-14,2027-03-14,12,PLANNED,",
                reference + "b,UBA,CLASSROOM,NOBODY," + site.code() + ",2027-03-14,2027-03-14,12,PLANNED,",
                reference + "c,UBA,CLASSROOM,DEFENCE,NOWHERE,2027-03-14,2027-03-14,12,PLANNED,",
                reference + "d,UBA,HYBRID,DEFENCE,,2027-03-14,2027-03-14,12,PLANNED,",
                reference + "e,UBA,CLASSROOM,DEFENCE," + site.code() + ",2027-02-30,14-03-2027,12,PLANNED,",
                reference + "f,UBA,CLASSROOM,DEFENCE," + site.code() + ",2027-03-14,2027-03-14,twelve,PLANNED,",
                reference + "g,UBA,CLASSROOM,DEFENCE," + site.code() + ",2027-03-14,2027-03-14,,PLANNED,",
                reference + "h,UBA,CLASSROOM,DEFENCE," + site.code() + ",2027-03-14,2027-03-14,12,DRAFT,",
                reference + "i,SVJT,ONLINE,DEFENCE," + site.code() + ",2027-03-14,2027-03-14,12,PLANNED,",
                reference + ",UBA,CLASSROOM,DEFENCE," + site.code() + ",2027-03-14,2027-03-14,12,PLANNED,",
                reference + "j,UBA,CLASSROOM");
        assertThat(errors())
                .containsExactly(
                        "sessions.csv:2: course_code: expected the code of a course of the catalogue, found \"XXX\"",
                        "sessions.csv:3: reference: expected a value, found nothing",
                        "sessions.csv:4: form: expected one of CLASSROOM, ONLINE, HYBRID, found \"E_LEARNING\"",
                        "sessions.csv:5: organiser: expected DEFENCE or the code of a branch, found \"NOBODY\"",
                        "sessions.csv:6: site_code: expected the code of a site from sites.csv, found \"NOWHERE\"",
                        "sessions.csv:7: site_code: expected a value, found nothing",
                        "sessions.csv:8: starts_on: expected a date such as 2026-03-31, found \"2027-02-30\"",
                        "sessions.csv:8: ends_on: expected a date such as 2026-03-31, found \"14-03-2027\"",
                        "sessions.csv:9: capacity: expected a whole number from 0 to 999999999, or nothing, found \"twelve\"",
                        "sessions.csv:10: capacity: expected a value, found nothing",
                        "sessions.csv:11: status: expected one of PLANNED, GIVEN, CANCELLED, found \"DRAFT\"",
                        "sessions.csv:12: form: expected CLASSROOM for SVJT, found \"ONLINE\"",
                        "sessions.csv:13: reference: expected every key once; line 2 has the same",
                        "sessions.csv:14: expected 10 columns, as in the header, found 3");
        assertThat(errors(Languages.DUTCH))
                .contains(
                        "sessions.csv:2: course_code: verwacht: de code van een opleiding uit de catalogus; gevonden: \"XXX\"",
                        "sessions.csv:5: organiser: verwacht: DEFENCE of de code van een defensieonderdeel; gevonden: \"NOBODY\"",
                        "sessions.csv:12: form: verwacht: CLASSROOM voor SVJT; gevonden: \"ONLINE\"");
    }

    @Test
    void whatThePageDoesNotCallAnErrorIsTakenIn() {
        Branch branch = organisation.branch();
        sessionsFile(
                reference + ",UBA,ONLINE,DEFENCE,,2027-03-14,2027-03-14,12,PLANNED,",
                reference + "a,SLC,HYBRID," + branch.code() + "," + site.code() + ",2016-03-14,2016-03-12,0,GIVEN,",
                reference + "b,VP-ELEARN,CLASSROOM,DEFENCE," + site.code()
                        + ",2016-03-14,2016-03-14,900,GIVEN,om iets");
        assertThat(taken()).containsExactly("sessions +3 ~0 =0");
        assertThat(taken()).containsExactly("sessions +0 ~0 =3");
        assertThat(imported().site()).isNull();
        assertThat(imported().zone()).isEqualTo(ZONE);
        Session backwards = imported(reference + "a");
        assertThat(backwards.organiser()).isEqualTo(branch.code());
        assertThat(backwards.endsOn()).isEqualTo("2016-03-12");
        assertThat(backwards.form()).isEqualTo(Form.HYBRID);
        assertThat(words.when(backwards, Languages.ENGLISH)).isEqualTo("Mon 14 March 2016");
    }

    @Test
    void oneErrorInEnrolmentsAndNoSessionIsThere() {
        sessionsFile(row("PLANNED"));
        enrolmentsFile(reference + ",nobody,ENROLLED");
        assertThat(run()).isInstanceOf(ImportResult.Rejected.class);
        assertThat(sessions.byReference(reference, Accounts.SYSTEM)).isEmpty();
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndChangesNothing() {
        sessionsFile(row("PLANNED"));
        assertThat(counts(run(true))).containsExactly("sessions +1 ~0 =0");
        assertThat(sessions.byReference(reference, Accounts.SYSTEM)).isEmpty();
    }

    @Test
    void aPlannedSessionMovesAndIsGiven() {
        sessionsFile(row("PLANNED"));
        taken();
        sessionsFile(row(reference, "PLANNED", "2027-04-01", "2027-04-02", 8));
        assertThat(taken()).containsExactly("sessions +0 ~1 =0");
        Session moved = imported();
        assertThat(List.of(moved.startsOn(), moved.endsOn(), moved.deadline()))
                .extracting(LocalDate::toString)
                .containsExactly("2027-04-01", "2027-04-02", "2027-03-25");
        assertThat(moved.startsAt()).hasToString("2027-03-31T22:00:00Z");
        assertThat(moved.capacity()).isEqualTo(8);
        sessionsFile(row(reference, "GIVEN", "2027-04-01", "2027-04-02", 8));
        assertThat(taken()).containsExactly("sessions +0 ~1 =0");
        assertThat(imported().state()).isEqualTo(SessionState.GIVEN);
    }

    @Test
    void itIsInTheOfferInTheCalendarAndSaidAsADay() {
        sessionsFile(row(reference, "PLANNED", "2027-03-14", "2027-03-15", 12));
        taken();
        Session session = imported();
        assertThat(words.when(session, Languages.DUTCH)).isEqualTo("14–\u206015 maart 2027, tijden volgen");
        assertThat(words.when(session, Languages.ENGLISH)).isEqualTo("14–\u206015 March 2027, times to follow");
        assertThat(sessions.offer(SessionFilter.any(), 0, 1000, Accounts.SYSTEM))
                .extracting(Session::id)
                .contains(session.id());
        assertThat(sessions.calendar(MARCH, MARCH.plusDays(1), Accounts.SYSTEM))
                .filteredOn(item -> item.session().equals(session.id()))
                .singleElement()
                .satisfies(item -> assertThat(item.start()).isNull())
                .extracting(CalendarItem::date)
                .isEqualTo(MARCH);
        assertThat(sessions.calendar(MARCH.minusDays(20), MARCH.plusDays(20), Accounts.SYSTEM))
                .filteredOn(item -> item.session().equals(session.id()))
                .extracting(CalendarItem::date)
                .containsExactly(MARCH, MARCH.plusDays(1));
    }

    @Test
    void peopleEnrolUntilItIsFullOrTheDeadlineHasPassed() {
        sessionsFile(row(reference, "PLANNED", "2027-03-14", "2027-03-14", 1));
        taken();
        PersonId person = enrol(imported().id());
        assertThat(imported().taken()).isOne();
        assertThat(tryToEnrol(imported().id(), organisation.person())).isInstanceOf(EnrolResult.Full.class);
        assertThat(enrolments.cancel(imported().id(), TestActors.participant(person)))
                .isTrue();
        itIs("2027-03-08T09:00");
        assertThat(tryToEnrol(imported().id(), organisation.person()))
                .isEqualTo(new EnrolResult.Refused(EnrolResult.Refusal.DEADLINE_PASSED));
    }

    @Test
    void aDayWithoutTimesStandsInNobodysWay() {
        sessionsFile(row(reference, "PLANNED", DAY.toString(), DAY.toString(), 12));
        taken();
        PersonId person = organisation.person();
        assertThat(tryToEnrol(published(12), person)).isInstanceOf(EnrolResult.Enrolled.class);
        enrolAnyway(imported().id(), person);
    }

    @Test
    void aPlannerCompletesItWithTimesAndThenPeopleAreBooked() {
        sessionsFile(row("PLANNED"));
        taken();
        PersonId person = enrol(imported().id());
        assertThat(complete(MARCH, "09:00", "12:30")).isInstanceOf(ScheduleResult.Scheduled.class);
        SessionDetails details = details(imported().id());
        assertThat(details.session().allDay()).isFalse();
        assertThat(details.dayParts()).singleElement().extracting(DayPart::date).isEqualTo(MARCH);
        assertThat(tryToEnrol(planning.published("SVK", site, MARCH, 12), person))
                .isInstanceOf(EnrolResult.Elsewhere.class);
        assertThat(taken()).containsExactly("sessions +0 ~0 =1");
        assertThat(details(imported().id()).dayParts()).hasSize(1);
    }

    @Test
    void whoIsElsewhereAtTheTimesStandsInTheWayOfThem() {
        sessionsFile(row("PLANNED"));
        taken();
        PersonId person = enrol(imported().id());
        tryToEnrol(planning.published("SVK", site, MARCH, 12), person);
        assertThat(complete(MARCH, "09:00", "12:30")).isInstanceOf(ScheduleResult.Clashes.class);
        assertThat(complete(MARCH, "18:00", "21:00")).isInstanceOf(ScheduleResult.Scheduled.class);
    }

    @Test
    void onceItHasBegunItIsCompletedOnItsOwnDays() {
        sessionsFile(row("PLANNED"));
        taken();
        itIs("2027-03-14T08:00");
        assertThat(complete(MARCH.plusDays(1), "09:00", "12:30")).isInstanceOf(ScheduleResult.Invalid.class);
        assertThat(complete(MARCH, "09:00", "12:30")).isInstanceOf(ScheduleResult.Scheduled.class);
    }

    @Test
    void aSessionThatMovesInTheFileHasNoTimesAgain() {
        sessionsFile(row("PLANNED"));
        taken();
        PersonId person = enrol(imported().id());
        complete(MARCH, "09:00", "12:30");
        sessionsFile(row(reference, "PLANNED", "2027-03-21", "2027-03-21", 12));
        assertThat(taken()).containsExactly("sessions +0 ~1 =0");
        assertThat(imported().allDay()).isTrue();
        assertThat(details(imported().id()).dayParts()).isEmpty();
        assertThat(status(imported().id(), person)).isEqualTo(EnrolmentStatus.ENROLLED);
    }

    @Test
    void oneThatHasBegunWithTimesKeepsItsDays() {
        sessionsFile(row("PLANNED"));
        taken();
        complete(MARCH, "09:00", "12:30");
        itIs("2027-03-14T08:00");
        sessionsFile(row(reference, "PLANNED", "2027-03-21", "2027-03-21", 12));
        ImportResult result = run();
        assertThat(counts(result)).containsExactly("sessions +0 ~0 =1");
        assertThat(conflicts(result))
                .containsExactly("sessions.csv:2: starts_on: this is \"2027-03-14\" in Vertrouwd and stays so");
    }

    @Test
    void whatAPlannerChangedIsNotOverwrittenButTold() {
        sessionsFile(row("PLANNED"));
        taken();
        complete(MARCH.plusDays(2), "09:00", "12:30");
        for (int delivery = 0; delivery < 2; delivery++) {
            ImportResult result = run();
            assertThat(counts(result)).containsExactly("sessions +0 ~0 =1");
            assertThat(conflicts(result))
                    .containsExactly("sessions.csv:2: starts_on: this is \"2027-03-16\" in Vertrouwd and stays so");
        }
        sessionsFile(row(reference, "PLANNED", "2027-03-16", "2027-03-16", 12));
        assertThat(conflicts(run())).isEmpty();
        sessionsFile(row(reference, "PLANNED", "2027-03-18", "2027-03-18", 12));
        assertThat(taken()).containsExactly("sessions +0 ~1 =0");
        assertThat(imported().startsOn()).isEqualTo("2027-03-18");
    }

    @Test
    void whatWasCancelledHereStaysCancelledAndTheReasonOfTheFileDoesNotMatter() {
        sessionsFile(row("PLANNED"));
        taken();
        scheduling.cancel(imported().id(), CancelReason.MEASURES, Accounts.SYSTEM);
        ImportResult result = run();
        assertThat(conflicts(result, Languages.DUTCH))
                .containsExactly("sessions.csv:2: status: in Vertrouwd staat hier \"CANCELLED\", en dat blijft zo");
        assertThat(imported().state()).isEqualTo(SessionState.CANCELLED);
        sessionsFile(row("CANCELLED") + "te weinig inschrijvingen");
        assertThat(conflicts(run())).isEmpty();
        sessionsFile(row("PLANNED"));
        assertThat(taken()).containsExactly("sessions +0 ~1 =0");
        assertThat(imported().state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void aSessionThatWasPlannedHereIsKnownByItsReferenceAndKept() {
        Session here = session(published(12));
        sessionsFile(row(here.reference(), "PLANNED", "2027-03-14", "2027-03-14", 12));
        assertThat(conflicts(run()))
                .containsExactly("sessions.csv:2: starts_on: this is \"2026-12-01\" in Vertrouwd and stays so");
        sessionsFile(row(here.reference(), "PLANNED", "2026-12-01", "2026-12-01", 12));
        assertThat(conflicts(run())).isEmpty();
        assertThat(session(here.id()).allDay()).isFalse();
    }

    @Test
    void oneThatIsCancelledInTheFileFreesRoomAndTrainers() {
        Session here = session(published(12));
        sessionsFile(row(here.reference(), "PLANNED", "2026-12-01", "2026-12-01", 12));
        taken();
        sessionsFile(row(here.reference(), "CANCELLED", "2026-12-01", "2026-12-01", 12) + "ziekte trainer");
        assertThat(taken()).containsExactly("sessions +0 ~1 =0");
        assertThat(published(12)).isNotNull();
        sessionsFile(row(here.reference(), "GIVEN", "2026-12-01", "2026-12-01", 12));
        assertThat(taken()).containsExactly("sessions +0 ~1 =0");
        assertThat(session(here.id()).allDay()).isTrue();
    }

    @Test
    void aPlannerWhoChangesItWhileTheFolderIsReadIsNotOverwritten() {
        sessionsFile(row("PLANNED"));
        taken();
        sessionsFile(row(reference, "PLANNED", "2027-03-14", "2027-03-14", 20));
        SessionDraft typed = typed(MARCH.plusDays(1), "09:00", "12:30");
        long version = details(imported().id()).version();
        enrolmentsFile(enrolled(organisation.person(), "ENROLLED"));
        ImportResult result = run(() -> scheduling.change(imported().id(), version, typed, true, Accounts.SYSTEM));
        assertThat(counts(result)).containsExactly("sessions +0 ~0 =1", "enrolments +1 ~0 =0");
        assertThat(imported().startsOn()).isEqualTo("2027-03-15");
    }

    private ScheduleResult complete(LocalDate day, String start, String end) {
        return scheduling.change(
                imported().id(), details(imported().id()).version(), typed(day, start, end), true, Accounts.SYSTEM);
    }

    private SessionDraft typed(LocalDate day, String start, String end) {
        SessionDraft draft = draft("UBA", 12, TestPlanning.block(day, start, end, room));
        return withDeadline(
                draft, day.isBefore(imported().deadline()) ? day : imported().deadline());
    }
}
