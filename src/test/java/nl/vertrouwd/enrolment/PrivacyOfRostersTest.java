package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who takes part in a session is seen by who runs it, and by nobody else. */
class PrivacyOfRostersTest extends EnrolmentTestBase {

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PLANNER")
    void aRoleThatDoesNotPlanGetsNoRoster(Role role) {
        SessionId session = published(12);
        PersonId participant = enrol(session);

        assertThat(attendance.roster(session, holding(organisation.person(), role)))
                .isEmpty();
        assertThat(attendance.roster(session, holding(participant, role))).isEmpty();
        assertThat(attendance.roster(session, holding(null, role))).isEmpty();
    }

    @Test
    void everythingButPlanningTogetherGivesNoRosterEither() {
        SessionId session = published(12);
        Set<Role> roles = EnumSet.complementOf(EnumSet.of(Role.PLANNER));

        assertThat(attendance.roster(session, new Actor(AccountId.next(), organisation.person(), roles)))
                .isEmpty();
    }

    @Test
    void theTrainerSeesTheRosterOfTheirOwnSessionAndNotOfAnother() {
        SessionId own = published(12);
        enrol(own);
        SessionId other = planning.published("UBA", organisation.site("Europe/Amsterdam"), DAY, 12);
        enrol(other);

        assertThat(attendance.roster(own, trainer))
                .hasValueSatisfying(roster -> assertThat(roster).hasSize(1));
        assertThat(attendance.roster(other, trainer)).isEmpty();
    }

    @Test
    void aTrainerWithoutTheRoleAnyMoreSeesNothing() {
        SessionId own = published(12);

        assertThat(attendance.roster(own, TestActors.participant(giver))).isEmpty();
    }

    @Test
    void aPlannerForAllOfDefenceSeesEveryRoster() {
        SessionId session = published(12);
        enrol(session);

        assertThat(attendance.roster(session, TestActors.planner())).isPresent();
    }

    @Test
    void nobodyGetsTheRosterOfASessionThatIsNotThere() {
        assertThat(attendance.roster(SessionId.next(), trainer)).isEmpty();
    }

    private static Actor holding(@org.jspecify.annotations.Nullable PersonId person, Role role) {
        return new Actor(AccountId.next(), person, Set.of(role));
    }
}
