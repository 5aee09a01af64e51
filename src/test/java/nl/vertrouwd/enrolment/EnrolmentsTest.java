package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.EnrolResult.Refusal;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.Test;

/** Taking a place and giving it back: each condition, each refusal. */
class EnrolmentsTest extends EnrolmentTestBase {

    @Test
    void someoneWhoMeetsEveryConditionGetsAPlace() {
        SessionId session = published(2);
        PersonId person = enrol(session);

        assertThat(status(session, person)).isEqualTo(EnrolmentStatus.ENROLLED);
        assertThat(session(session).taken()).isEqualTo(1);
        assertThat(enrolments.of(person, TestActors.participant(person)))
                .singleElement()
                .extracting(Enrolment::session)
                .isEqualTo(session);
    }

    @Test
    void aFullSessionSaysSo() {
        SessionId session = published(1);
        enrol(session);

        assertThat(tryToEnrol(session, organisation.person())).isEqualTo(new EnrolResult.Full());
    }

    // ---- NO_ENROLMENT_YET

    @Test
    void whoIsEnrolledIsNotEnrolledAgain() {
        SessionId session = published(12);
        PersonId person = enrol(session);

        assertThat(tryToEnrol(session, person)).isEqualTo(refused(Refusal.ALREADY_ENROLLED));
        assertThat(enrolments.admit(session, person, trainer)).isEqualTo(refused(Refusal.ALREADY_ENROLLED));
        assertThat(session(session).taken()).isEqualTo(1);
    }

    // ---- SESSION_IN_OFFER

    @Test
    void whatIsNotInTheOfferTakesNobody() {
        SessionId cancelled = published(12);
        scheduling.cancel(cancelled, CancelReason.OTHER, TestActors.planner());
        SessionId unpublished = ((ScheduleResult.Scheduled)
                        scheduling.schedule(draft("UBA", 12, day(DAY)), false, TestActors.planner()))
                .id();

        for (SessionId session : List.of(cancelled, unpublished, SessionId.next())) {
            assertThat(tryToEnrol(session, organisation.person())).isEqualTo(refused(Refusal.NOT_OPEN));
        }
    }

    // ---- SESSION_NOT_BEGUN

    @Test
    void enrollingEndsWhenTheSessionBegins() {
        SessionId session = published(12);

        itIs("2026-12-01T08:59:59");
        assertThat(tryToEnrol(session, organisation.person())).isInstanceOf(EnrolResult.Enrolled.class);
        itIs("2026-12-01T09:00:00");
        assertThat(tryToEnrol(session, organisation.person())).isEqualTo(refused(Refusal.NOT_OPEN));
    }

    // ---- BEFORE_DEADLINE

    @Test
    void theLastDayOfEnrolmentCountsWhole() {
        SessionId session = planning.published(withDeadline(draft("UBA", 12, day(DAY)), LocalDate.of(2026, 11, 27)));

        itIs("2026-11-27T23:59:59");
        assertThat(tryToEnrol(session, organisation.person())).isInstanceOf(EnrolResult.Enrolled.class);
        itIs("2026-11-28T00:00:00");
        assertThat(tryToEnrol(session, organisation.person())).isEqualTo(refused(Refusal.DEADLINE_PASSED));
    }

    @Test
    void theLastDayIsTheOneOfTheSiteAlsoOnAnEveningInWillemstad() {
        ZoneId curacao = ZoneId.of("America/Curacao");
        Room there = planning.room(organisation.site("America/Curacao"), 20);
        SessionId session = planning.published(withDeadline(
                planning.draft("UBA", there, planning.trainer(), 12, TestPlanning.block(DAY, "08:00", "12:00", there)),
                LocalDate.of(2026, 11, 27)));

        itIs("2026-11-27T23:30:00", curacao);
        assertThat(clock.instant().atZone(ZONE).toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(tryToEnrol(session, organisation.person())).isInstanceOf(EnrolResult.Enrolled.class);
        itIs("2026-11-28T00:00:00", curacao);
        assertThat(tryToEnrol(session, organisation.person())).isEqualTo(refused(Refusal.DEADLINE_PASSED));
    }

    // ---- EMPLOYED_ALL_DAYS

    @Test
    void whoWorksHereOnEveryDayOfTheSessionCanTakePart() {
        SessionId session = planning.published(draft(
                "UBA",
                12,
                TestPlanning.block(DAY, "09:00", "12:30", room),
                TestPlanning.block(DAY.plusDays(2), "09:00", "12:30", room)));

        assertThat(tryToEnrol(session, employed(DAY, DAY.plusDays(3)))).isInstanceOf(EnrolResult.Enrolled.class);
        assertThat(tryToEnrol(session, employed(DAY.minusYears(1), DAY.plusDays(2))))
                .isEqualTo(refused(Refusal.NOT_EMPLOYED));
        assertThat(tryToEnrol(session, employed(DAY.plusDays(1), DateRange.OPEN)))
                .isEqualTo(refused(Refusal.NOT_EMPLOYED));
    }

    // ---- who asks

    @Test
    void anAccountWithoutAPersonCannotTakePart() {
        Actor external = new Actor(AccountId.next(), null, Set.of(Role.EXTERNAL_TRAINER));
        SessionId session = published(12);

        assertThat(enrolments.enrol(session, external)).isEqualTo(refused(Refusal.NOT_IN_PERSONNEL_FILE));
        assertThat(tryToEnrol(session, PersonId.next())).isEqualTo(refused(Refusal.NOT_IN_PERSONNEL_FILE));
    }

    @Test
    void theTrainerOfASessionCannotTakePartInIt() {
        SessionId session = published(12);

        assertThat(tryToEnrol(session, giver))
                .isInstanceOfSatisfying(
                        EnrolResult.Elsewhere.class,
                        result -> assertThat(result.clash().kind()).isEqualTo(Clash.Kind.TRAINER));
        assertThat(session(session).taken()).isZero();
    }

    @Test
    void whoIsBookedElsewhereIsRefusedWithTheClash() {
        SessionId first = published(12);
        PersonId person = enrol(first);
        SessionId second = planning.published("SVHW", organisation.site("Europe/Amsterdam"), DAY, 12);

        assertThat(tryToEnrol(second, person)).isInstanceOfSatisfying(EnrolResult.Elsewhere.class, result -> {
            assertThat(result.clash().kind()).isEqualTo(Clash.Kind.PARTICIPANT);
            assertThat(result.clash().reference()).isEqualTo(session(first).reference());
            assertThat(result.clash().course()).isEqualTo(session(first).course());
            assertThat(result.clash().date()).isEqualTo(DAY);
            assertThat(result.clash().start()).isEqualTo(LocalTime.of(9, 0));
        });
        assertThat(session(second).taken()).isZero();
        assertThat(status(second, person)).isNull();
    }

    @Test
    void whoGivesASessionElsewhereAtThatTimeCannotTakePart() {
        SessionId given = published(12);
        SessionId other = planning.published("SVHW", organisation.site("Europe/Amsterdam"), DAY, 12);

        assertThat(tryToEnrol(other, giver))
                .isInstanceOfSatisfying(
                        EnrolResult.Elsewhere.class,
                        result -> assertThat(result.clash().reference())
                                .isEqualTo(session(given).reference()));
    }

    // ---- giving it back

    @Test
    void aPlaceCanBeGivenBackUntilTheSessionBegins() {
        SessionId session = published(1);
        PersonId person = enrol(session);
        PersonId late = organisation.person();

        itIs("2026-12-01T08:59:59");
        assertThat(enrolments.cancel(session, TestActors.participant(person))).isTrue();
        assertThat(status(session, person)).isEqualTo(EnrolmentStatus.CANCELLED);
        assertThat(session(session).taken()).isZero();
        assertThat(tryToEnrol(session, late)).isInstanceOf(EnrolResult.Enrolled.class);

        itIs("2026-12-01T09:00:00");
        assertThat(enrolments.cancel(session, TestActors.participant(late))).isFalse();
        assertThat(status(session, late)).isEqualTo(EnrolmentStatus.ENROLLED);
    }

    @Test
    void whoHasNoPlaceGivesNothingBack() {
        SessionId session = published(1);
        enrol(session);

        assertThat(enrolments.cancel(session, TestActors.participant(organisation.person())))
                .isFalse();
        assertThat(enrolments.cancel(session, TestActors.planner())).isFalse();
        assertThat(session(session).taken()).isEqualTo(1);
    }

    @Test
    void whoGaveAPlaceBackIsFreeForAnotherSessionAtThatTime() {
        SessionId first = published(12);
        PersonId person = enrol(first);
        SessionId second = planning.published("SVHW", organisation.site("Europe/Amsterdam"), DAY, 12);

        enrolments.cancel(first, TestActors.participant(person));

        assertThat(tryToEnrol(second, person)).isInstanceOf(EnrolResult.Enrolled.class);
        assertThat(tryToEnrol(first, person)).isInstanceOf(EnrolResult.Elsewhere.class);
    }

    @Test
    void whoComesBackKeepsOneEnrolmentAndItsWholeHistory() {
        SessionId session = published(12);
        PersonId person = organisation.person();
        Actor actor = TestActors.participant(person);

        enrolments.enrol(session, actor);
        enrolments.cancel(session, actor);
        enrolments.enrol(session, actor);

        assertThat(enrolments.of(person, TestActors.participant(person))).hasSize(1);
        assertThat(history(session, person)).containsExactly("ENROLLED", "CANCELLED", "ENROLLED");
    }

    @Test
    void aCancelledSessionFreesEverybody() {
        SessionId session = published(12);
        PersonId person = enrol(session);
        PersonId other = enrol(session);
        SessionId instead = planning.published("SVHW", organisation.site("Europe/Amsterdam"), DAY, 12);

        scheduling.cancel(session, CancelReason.TRAINER_UNAVAILABLE, TestActors.planner());

        assertThat(List.of(person, other)).allSatisfy(each -> {
            assertThat(status(session, each)).isEqualTo(EnrolmentStatus.CANCELLED);
            assertThat(history(session, each)).containsExactly("ENROLLED", "CANCELLED");
            assertThat(tryToEnrol(instead, each)).isInstanceOf(EnrolResult.Enrolled.class);
        });
        assertThat(session(session).taken()).isZero();
    }

    // ---- at the door

    @Test
    void atTheDoorNeitherTheDeadlineNorTheStartMatters() {
        SessionId session = planning.published(withDeadline(draft("UBA", 12, day(DAY)), LocalDate.of(2026, 11, 25)));
        PersonId person = organisation.person();
        itIs("2026-12-01T09:20");

        assertThat(enrolments.admit(session, person, trainer)).isInstanceOf(EnrolResult.Enrolled.class);

        assertThat(status(session, person)).isEqualTo(EnrolmentStatus.ENROLLED);
    }

    @Test
    void atTheDoorTheCapacityTheClashAndTheEmploymentMatter() {
        SessionId session = published(1);
        PersonId busy = enrol(planning.published("SVHW", organisation.site("Europe/Amsterdam"), DAY, 12));
        PersonId gone = employed(DAY.minusYears(1), DAY);

        assertThat(enrolments.admit(session, PersonId.next(), trainer))
                .isEqualTo(refused(Refusal.NOT_IN_PERSONNEL_FILE));
        assertThat(enrolments.admit(session, busy, trainer))
                .isEqualTo(new EnrolResult.Occupied(DAY, LocalTime.of(9, 0), LocalTime.of(12, 30), ZONE));
        assertThat(enrolments.admit(session, gone, trainer)).isEqualTo(refused(Refusal.NOT_EMPLOYED));
        enrol(session);
        assertThat(enrolments.admit(session, organisation.person(), trainer)).isEqualTo(new EnrolResult.Full());
    }

    @Test
    void onlyWhoRunsTheSessionLetsPeopleIn() {
        SessionId session = published(12);
        PersonId friend = organisation.person();
        PersonId otherTrainer = organisation.person();
        planning.trainer(otherTrainer);

        for (Actor stranger :
                List.of(TestActors.participant(organisation.person()), TestActors.trainer(otherTrainer))) {
            assertThat(enrolments.admit(session, friend, stranger)).isEqualTo(refused(Refusal.NOT_ALLOWED));
        }
        assertThat(session(session).taken()).isZero();
        assertThat(enrolments.admit(session, friend, TestActors.planner())).isInstanceOf(EnrolResult.Enrolled.class);
    }

    private static EnrolResult refused(Refusal refusal) {
        return new EnrolResult.Refused(refusal);
    }

    private PersonId employed(LocalDate from, LocalDate until) {
        return organisation.person(new DateRange(from, until));
    }

    private List<String> history(SessionId session, PersonId person) {
        return jdbc.sql("SELECT h.status FROM enrolment_event h JOIN enrolment e ON e.id = h.enrolment_id"
                        + " WHERE e.session_id = ? AND e.person_id = ? ORDER BY h.id")
                .params(Ids.bytes(session.value()), Ids.bytes(person.value()))
                .query(String.class)
                .list();
    }
}
