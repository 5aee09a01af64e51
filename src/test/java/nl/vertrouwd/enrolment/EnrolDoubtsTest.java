package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.enrolment.EnrolResult.Refusal;
import nl.vertrouwd.planning.SessionId;
import org.junit.jupiter.api.Test;

/** What somebody is told before they take a place that they may not want, and that they can take it nevertheless. */
class EnrolDoubtsTest extends EnrolmentTestBase {

    private static final LocalDate LATER = DAY.plusWeeks(3);

    @Test
    void whoTakesPartInTheCourseAlreadyIsToldWhenAndCanGoOn() {
        SessionId first = published(12);
        PersonId person = enrol(first);
        Actor actor = TestActors.participant(person);
        SessionId second = planning.published("UBA", site, LATER, 12);
        EnrolDoubt doubt = new EnrolDoubt.SameCourse(session(first).reference(), DAY);

        assertThat(enrolments.doubts(session(second), actor)).containsExactly(doubt);
        assertThat(enrolments.enrol(second, actor)).isEqualTo(doubtful(doubt));
        assertThat(session(second).taken()).isZero();
        assertThat(status(second, person)).isNull();
        assertThat(enrolments.enrol(second, actor, Set.of(doubt))).isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void whatNobodyHasReadYetIsToldEvenToWhoGoesOn() {
        PersonId person = organisation.person();
        Actor actor = TestActors.participant(person);
        SessionId third = planning.published("UBA", site, LATER.plusWeeks(3), 12);
        assertThat(enrolments.doubts(session(third), actor)).isEmpty();
        SessionId first = published(12);
        enrolments.enrol(first, actor);
        EnrolDoubt known = new EnrolDoubt.SameCourse(session(first).reference(), DAY);
        SessionId second = planning.published("UBA", site, LATER, 12);
        enrolments.enrol(second, actor, Set.of(known));

        assertThat(enrolments.enrol(third, actor, Set.of(known)))
                .isEqualTo(doubtful(new EnrolDoubt.SameCourse(session(second).reference(), LATER)));
    }

    @Test
    void anotherCourseAndAPlaceThatWasGivenBackAreNoDoubt() {
        SessionId first = published(12);
        PersonId person = enrol(first);
        Actor actor = TestActors.participant(person);
        SessionId again = planning.published("UBA", site, LATER, 12);

        assertThat(tryToEnrol(planning.published("SVHW", site, LATER.plusDays(1), 12), person))
                .isInstanceOf(EnrolResult.Enrolled.class);
        enrolments.cancel(first, actor);
        assertThat(tryToEnrol(again, person)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void whoCompletedTheCourseIsToldAsLongAsTheCertificateIsGood() {
        PersonId person = completed("UBA");
        SessionId again = planning.published("UBA", site, LATER, 12);

        assertThat(tryToEnrol(again, person)).isEqualTo(doubtful(new EnrolDoubt.DoneBefore(DAY, null)));
    }

    @Test
    void aCertificateThatHasEndedWhenTheSessionBeginsIsNoDoubt() {
        PersonId person = completed("LSVW");
        Actor leader = leader(person);
        LocalDate until = DAY.plusMonths(24);
        SessionId before = planning.published("LSVW", site, until.minusDays(1), 12);
        SessionId after = planning.published("LSVW", site, until, 12);

        assertThat(enrolments.enrol(before, leader))
                .isEqualTo(doubtful(new EnrolDoubt.DoneBefore(DAY, until.minusDays(1))));
        assertThat(enrolments.enrol(after, leader)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void aCourseWithoutACertificateIsFollowedAgainAndAgain() {
        PersonId person = completed("VP-INTERVISIE");

        assertThat(tryToEnrol(planning.published("VP-INTERVISIE", site, LATER, 8), person))
                .isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void whoLeadsNobodyIsToldThatACourseIsForLeaders() {
        PersonId person = organisation.person();
        SessionId session = planning.published("LSVW", site, DAY, 12);

        assertThat(tryToEnrol(session, person)).isEqualTo(doubtful(new EnrolDoubt.OtherAudience(Audience.LEADERS)));
        assertThat(enrolments.enrol(session, leader(person))).isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void whatForbidsItComesBeforeWhatIsDoubtful() {
        SessionId first = published(12);
        PersonId person = enrol(first);
        SessionId atTheSameTime = planning.published("UBA", site, DAY, 12);
        SessionId full = planning.published("UBA", site, LATER, 1);
        enrol(full);

        assertThat(tryToEnrol(first, person)).isEqualTo(new EnrolResult.Refused(Refusal.ALREADY_ENROLLED));
        assertThat(tryToEnrol(full, person)).isEqualTo(new EnrolResult.Full());
        assertThat(tryToEnrol(atTheSameTime, person)).isInstanceOf(EnrolResult.Elsewhere.class);
    }

    @Test
    void atTheDoorNobodyDoubts() {
        PersonId person = enrol(published(12));
        SessionId second = planning.published(draft("UBA", 12, day(LATER)));

        assertThat(enrolments.admit(second, person, trainer)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void whoIsNotInThePersonnelFileHasNoDoubts() {
        assertThat(enrolments.doubts(session(published(12)), TestActors.planner()))
                .isEmpty();
    }

    private PersonId completed(String course) {
        SessionId session = planning.published(draft(course, 8, day(DAY)));
        PersonId person = organisation.person();
        assertThat(enrolments.enrol(session, leader(person))).isInstanceOf(EnrolResult.Enrolled.class);
        itIs("2026-12-01T17:00");
        everybodyWasThere(session);
        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.Closed(1, 0));
        return person;
    }

    private static Actor leader(PersonId person) {
        return new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT, Role.LEADER));
    }

    private static EnrolResult doubtful(EnrolDoubt... doubts) {
        return new EnrolResult.Doubtful(List.of(doubts));
    }
}
