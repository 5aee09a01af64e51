package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.EnrolResult.Refusal;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.planning.FieldProblem.Field;
import nl.vertrouwd.planning.SessionAudience.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when a place can be given back, whom a session is for, which team booked it and what is used in it. */
class SessionTermsTest extends PlanningTestBase {

    @Autowired
    TestClock clock;

    @Autowired
    CourseMaterials usual;

    @AfterEach
    void itIsTheMorningOfTheTestsAgain() {
        clock.set(TestClock.START);
    }

    private PersonId personIn(UnitId unit) {
        PersonId person = organisation.person();
        organisation.place(person, unit);
        return person;
    }

    private PersonId leaderOf(UnitId unit) {
        PersonId person = organisation.person();
        organisation.lead(person, unit);
        return person;
    }

    private SessionId planned(SessionTerms terms) {
        return id(schedule(morning().on(terms)));
    }

    private static Actor self(PersonId person) {
        return new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
    }

    private boolean givesBack(SessionId session, PersonId person, LocalDate day) {
        clock.set(day.atTime(12, 0).atZone(site.zone()).toInstant());
        return enrolments.cancel(session, self(person));
    }

    @Test
    void aPlaceIsGivenBackUntilTheAgreedDayAndNotAfterIt() {
        SessionId session = planned(SessionTerms.USUAL.until(7));
        PersonId early = enrol(session);
        PersonId late = enrol(session);
        assertThat(givesBack(session, early, DAY.minusDays(7))).isTrue();
        assertThat(givesBack(session, late, DAY.minusDays(6))).isFalse();
        assertThat(enrolments.status(late, session, self(late))).contains(EnrolmentStatus.ENROLLED);
    }

    @Test
    void withoutAnAgreedDayItIsGivenBackUntilItBegins() {
        SessionId session = planned(SessionTerms.USUAL);
        PersonId person = enrol(session);
        clock.set(DAY.atTime(8, 59).atZone(site.zone()).toInstant());
        assertThat(enrolments.cancel(session, self(person))).isTrue();
    }

    @Test
    void onlyWhoItIsForGetsAPlaceByThemselvesAndAPlannerLetsAnybodyIn() {
        PersonId leader = leaderOf(organisation.branch().id());
        PersonId other = organisation.person();
        SessionId session = planned(SessionTerms.USUAL.meantFor(new SessionAudience(Kind.LEADERS, "")));
        assertThat(tryToEnrol(session, leader)).isInstanceOf(EnrolResult.Enrolled.class);
        assertThat(tryToEnrol(session, other)).isEqualTo(new EnrolResult.Refused(Refusal.OTHER_AUDIENCE));
        assertThat(enrolments.admit(session, other, PLANNER)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void aUnitIsWithAllThatIsBelowIt() {
        Branch above = organisation.branch();
        UnitId below = organisation.unit(above.id());
        SessionId session = planned(SessionTerms.USUAL.meantFor(new SessionAudience(Kind.UNIT, above.code())));
        assertThat(tryToEnrol(session, personIn(below))).isInstanceOf(EnrolResult.Enrolled.class);
        assertThat(tryToEnrol(session, organisation.person()))
                .isEqualTo(new EnrolResult.Refused(Refusal.OTHER_AUDIENCE));
    }

    @Test
    void anUnknownUnitIsRefusedAndSoIsATermThatMakesNoSense() {
        SessionTerms wrong = new SessionTerms(
                400,
                new SessionAudience(Kind.UNIT, "NOT-THERE"),
                TeamBooking.NONE,
                List.of(new Material("", "https://voorbeeld.invalid/x"), new Material("Werkboek", "http://x")));
        assertThat(problems(schedule(morning().on(wrong))))
                .extracting(FieldProblem::field)
                .containsExactly(Field.CANCELLATION, Field.AUDIENCE, Field.MATERIALS, Field.MATERIALS);
    }

    @Test
    void aCourseForTeamsIsPublishedForATeamWithItsLeaderWhoHasTheFirstPlace() {
        Branch team = organisation.branch();
        PersonId leader = leaderOf(team.id());
        SessionDraft draft =
                planning.draft("SVJT", room, trainer, 12, morning().dayParts().getFirst());
        assertThat(problems(schedule(draft)))
                .containsExactly(new FieldProblem(Field.TEAM, -1, "planning.session.team.needed", List.of()));
        SessionId session = id(schedule(draft.on(SessionTerms.USUAL.bookedBy(new TeamBooking(team.code(), leader)))));
        assertThat(enrolments.status(leader, session, self(leader))).contains(EnrolmentStatus.ENROLLED);
        assertThat(tryToEnrol(session, personIn(team.id()))).isInstanceOf(EnrolResult.Enrolled.class);
        assertThat(tryToEnrol(session, organisation.person())).isEqualTo(new EnrolResult.Refused(Refusal.OTHER_TEAM));
    }

    @Test
    void aTeamIsInTheOfferOfItsOwnPeopleOnly() {
        Branch team = organisation.branch();
        PersonId leader = leaderOf(team.id());
        SessionId session = planned(SessionTerms.USUAL.bookedBy(new TeamBooking(team.code(), leader)));
        SessionFilter here = new SessionFilter(null, site.id(), null, null);
        assertThat(sessions.offer(here, 0, 10, self(personIn(team.id()))))
                .extracting(Session::id)
                .containsExactly(session);
        assertThat(sessions.offer(here, 0, 10, self(organisation.person()))).isEmpty();
        assertThat(sessions.countOffer(here, self(organisation.person())).total())
                .isZero();
    }

    @Test
    void whoLeadsATeamIsOfTheTeamAndFree() {
        Branch team = organisation.branch();
        PersonId stranger = organisation.person();
        assertThat(problems(
                        schedule(morning().on(SessionTerms.USUAL.bookedBy(new TeamBooking(team.code(), stranger))))))
                .extracting(FieldProblem::textKey)
                .containsExactly("planning.session.team.leader.elsewhere");
        PersonId leader = leaderOf(team.id());
        SessionId other = id(schedule(morning()));
        enrol(other, leader);
        Room next = planning.room(site, 20);
        SessionDraft clashing =
                morning(next, planning.trainer()).on(SessionTerms.USUAL.bookedBy(new TeamBooking(team.code(), leader)));
        assertThat(clashes(schedule(clashing))).extracting(Clash::kind).containsExactly(Clash.Kind.PARTICIPANT);
    }

    @Test
    void materialsAreKeptInOrderAndTheUsualOnesOfACourseApart() {
        List<Material> both =
                List.of(new Material("Werkboek", ""), new Material("Film", "https://voorbeeld.invalid/film"));
        SessionId session = planned(SessionTerms.USUAL.with(both));
        assertThat(details(session).terms().materials()).isEqualTo(both);
        id(change(session, morning().on(SessionTerms.USUAL.with(both.reversed()))));
        assertThat(details(session).terms().materials()).isEqualTo(both.reversed());
        assertThat(usual.keep(planning.course("UBA").id(), both, PLANNER)).isEmpty();
        assertThat(usual.of(planning.course("UBA").id())).isEqualTo(both);
        assertThat(usual.keep(planning.course("UBA").id(), List.of(), PLANNER)).isEmpty();
    }

    @Test
    void aSessionIsConfirmedOnceAndADraftIsNot() {
        SessionId draft = id(scheduling.schedule(morning(), false, PLANNER));
        assertThat(scheduling.confirm(draft, PLANNER)).isFalse();
        id(scheduling.change(draft, details(draft).version(), morning(), true, PLANNER));
        assertThat(scheduling.confirm(draft, PLANNER)).isTrue();
        var first = details(draft).session().confirmedAt();
        clock.set(TestClock.START.plusSeconds(60));
        assertThat(scheduling.confirm(draft, Accounts.SYSTEM)).isTrue();
        assertThat(details(draft).session().confirmedAt()).isEqualTo(first).isNotNull();
    }
}
