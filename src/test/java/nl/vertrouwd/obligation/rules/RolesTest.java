package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Someone.period;
import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who holds which role when, and in which network (rules.md §1). */
class RolesTest {

    @Test
    void noRoleStartsBeforeTheEmployment() {
        Someone early = everything("2022-01-01").isEmployed("2022-03-01");
        for (HeldRole role : HeldRole.values()) {
            assertThat(early.roles().of(role)).as(role.name()).containsExactly(period("2022-03-01"));
        }
    }

    @Test
    void noRoleLastsLongerThanTheEmployment() {
        Someone gone = everything("2022-01-01").isEmployed("2020-01-01", "2022-03-01");
        for (HeldRole role : HeldRole.values()) {
            assertThat(gone.is(role, "2022-02-28")).as(role.name()).isTrue();
            assertThat(gone.is(role, "2022-03-01")).as(role.name()).isFalse();
        }
    }

    @Test
    void aRoleWhollyOutsideTheEmploymentIsNone() {
        Someone stranger = everything("2022-03-01").isEmployed("2020-01-01", "2022-03-01");
        for (HeldRole role : HeldRole.values()) {
            assertThat(stranger.roles().of(role)).as(role.name()).isEmpty();
        }
    }

    @Test
    void aLeaderIsOneFromTheFirstDayOfThePlacementUntilTheDayItEnds() {
        Someone leader = who().leads("2021-02-01", "2021-05-01");
        assertThat(leader.is(HeldRole.LEADER, "2021-01-31")).isFalse();
        assertThat(leader.is(HeldRole.LEADER, "2021-02-01")).isTrue();
        assertThat(leader.is(HeldRole.LEADER, "2021-04-30")).isTrue();
        assertThat(leader.is(HeldRole.LEADER, "2021-05-01")).isFalse();
    }

    @Test
    void periodsThatTouchAreOne() {
        assertThat(who().leads("2021-05-01", "2021-09-01")
                        .leads("2021-02-01", "2021-05-01")
                        .roles()
                        .of(HeldRole.LEADER))
                .containsExactly(period("2021-02-01", "2021-09-01"));
    }

    @Test
    void periodsThatOverlapAreOne() {
        assertThat(who().leads("2021-02-01", "2021-09-01")
                        .leads("2021-03-01", "2021-04-01")
                        .leads("2021-08-01", "2021-10-01")
                        .roles()
                        .of(HeldRole.LEADER))
                .containsExactly(period("2021-02-01", "2021-10-01"));
    }

    @Test
    void periodsWithADayBetweenThemAreTwo() {
        assertThat(who().leads("2021-02-01", "2021-05-01")
                        .leads("2021-05-02", "2021-09-01")
                        .roles()
                        .of(HeldRole.LEADER))
                .hasSize(2);
    }

    @Test
    void aConfidantIsOneFromTheAppointmentUntilTheEnd() {
        Someone confidant = who().appointed("2021-02-01", "CLAS").event("2021-05-01", EventKind.ENDED);
        assertThat(confidant.roles().of(HeldRole.CONFIDANT)).containsExactly(period("2021-02-01", "2021-05-01"));
    }

    @Test
    void withoutAnEndTheRoleLastsUntilFurtherNotice() {
        assertThat(who().appointed("2021-02-01", "CLAS").roles().of(HeldRole.CONFIDANT))
                .containsExactly(period("2021-02-01"));
    }

    @Test
    void aSecondEndEndsNothing() {
        Someone confidant = who().appointed("2021-02-01", "CLAS")
                .event("2021-05-01", EventKind.ENDED)
                .event("2021-06-01", EventKind.ENDED);
        assertThat(confidant.roles().of(HeldRole.CONFIDANT)).containsExactly(period("2021-02-01", "2021-05-01"));
    }

    @Test
    void afterAnEndTheNextAppointmentStartsANewPeriod() {
        Someone confidant = who().appointed("2021-02-01", "CLAS")
                .event("2021-05-01", EventKind.ENDED)
                .appointed("2021-05-02", "CLAS");
        assertThat(confidant.roles().of(HeldRole.CONFIDANT))
                .containsExactly(period("2021-02-01", "2021-05-01"), period("2021-05-02"));
    }

    @Test
    void aFurtherAppointmentDoesNotStartANewPeriodAndChangesTheNetworkFromThatDay() {
        Roles roles = who().appointed("2021-02-01", "CLAS")
                .appointed("2022-02-01", "CZSK")
                .roles();
        assertThat(roles.of(HeldRole.CONFIDANT)).containsExactly(period("2021-02-01"));
        assertThat(roles.network(LocalDate.parse("2022-01-31"))).isEqualTo("CLAS");
        assertThat(roles.network(LocalDate.parse("2022-02-01"))).isEqualTo("CZSK");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOMINATED", "INTERVIEWED", "MC_ADVICE"})
    void whatComesBeforeAnAppointmentMakesNobodyAConfidant(EventKind kind) {
        Someone candidate = who().event("2021-02-01", kind);
        assertThat(candidate.roles().of(HeldRole.CONFIDANT)).isEmpty();
        assertThat(candidate.roles().of(HeldRole.SENIOR)).isEmpty();
        assertThat(candidate.roles().network(LocalDate.parse("2021-03-01"))).isNull();
    }

    @Test
    void aSeniorIsOneAlsoWithoutAnAppointment() {
        Someone senior = who().event("2021-02-01", EventKind.SENIOR);
        assertThat(senior.roles().of(HeldRole.SENIOR)).containsExactly(period("2021-02-01"));
        assertThat(senior.roles().of(HeldRole.CONFIDANT)).isEmpty();
    }

    @Test
    void aSeniorWhoIsOneNoLongerRemainsAConfidant() {
        Someone senior = who().appointed("2021-01-01", "CLAS")
                .event("2021-02-01", EventKind.SENIOR)
                .event("2021-05-01", EventKind.SENIOR_ENDED);
        assertThat(senior.roles().of(HeldRole.SENIOR)).containsExactly(period("2021-02-01", "2021-05-01"));
        assertThat(senior.roles().of(HeldRole.CONFIDANT)).containsExactly(period("2021-01-01"));
    }

    @Test
    void anEndEndsBeingASeniorToo() {
        Someone senior = who().appointed("2021-01-01", "CLAS")
                .event("2021-02-01", EventKind.SENIOR)
                .event("2021-05-01", EventKind.ENDED)
                .event("2021-06-01", EventKind.SENIOR_ENDED);
        assertThat(senior.roles().of(HeldRole.SENIOR)).containsExactly(period("2021-02-01", "2021-05-01"));
        assertThat(senior.roles().of(HeldRole.CONFIDANT)).containsExactly(period("2021-01-01", "2021-05-01"));
    }

    @Test
    void aNewAppointmentDoesNotMakeASeniorAgain() {
        Someone senior = who().event("2021-02-01", EventKind.SENIOR)
                .event("2021-05-01", EventKind.ENDED)
                .appointed("2021-05-01", "CLAS");
        assertThat(senior.roles().of(HeldRole.SENIOR)).containsExactly(period("2021-02-01", "2021-05-01"));
    }

    @Test
    void eventsOfOneDayHaveThisOrder() {
        assertThat(EventKind.values())
                .containsExactly(
                        EventKind.SENIOR_ENDED,
                        EventKind.ENDED,
                        EventKind.NOMINATED,
                        EventKind.INTERVIEWED,
                        EventKind.MC_ADVICE,
                        EventKind.APPOINTED,
                        EventKind.SENIOR);
    }

    @Test
    void theOrderInAFileDoesNotMatterWithinADay() {
        List<EventKind> kinds = new ArrayList<>(List.of(EventKind.values()));
        for (int turn = 0; turn < kinds.size(); turn++) {
            Collections.rotate(kinds, 1);
            unbrokenByAllOnOneDay(kinds);
            unbrokenByAllOnOneDay(kinds.reversed());
        }
    }

    /** The end counts first, so the appointment and being a senior of that day are not ended by it. */
    private static void unbrokenByAllOnOneDay(List<EventKind> kinds) {
        Someone senior = who().appointed("2021-01-01", "CLAS").event("2021-01-01", EventKind.SENIOR);
        kinds.forEach(kind -> senior.event("2021-05-01", kind));
        assertThat(senior.roles().of(HeldRole.CONFIDANT)).as("%s", kinds).containsExactly(period("2021-01-01"));
        assertThat(senior.roles().of(HeldRole.SENIOR)).as("%s", kinds).containsExactly(period("2021-01-01"));
    }

    @Test
    void anEndAndANewAppointmentOnOneDayAreOneUnbrokenRoleInTheNewNetwork() {
        Roles roles = who().appointed("2021-05-01", "CZSK")
                .event("2021-05-01", EventKind.ENDED, "CLAS")
                .appointed("2021-02-01", "CLAS")
                .roles();
        assertThat(roles.of(HeldRole.CONFIDANT)).containsExactly(period("2021-02-01"));
        assertThat(roles.network(LocalDate.parse("2021-05-01"))).isEqualTo("CZSK");
    }

    @Test
    void anEndOnTheDayOfTheFirstAppointmentEndsNothing() {
        Someone confidant = who().appointed("2021-02-01", "CLAS").event("2021-02-01", EventKind.ENDED);
        assertThat(confidant.roles().of(HeldRole.CONFIDANT)).containsExactly(period("2021-02-01"));
    }

    @Test
    void aSeniorEndedOnTheDayOfBecomingOneStaysOne() {
        Someone senior = who().event("2021-02-01", EventKind.SENIOR).event("2021-02-01", EventKind.SENIOR_ENDED);
        assertThat(senior.roles().of(HeldRole.SENIOR)).containsExactly(period("2021-02-01"));
    }

    @Test
    void ofSeveralAppointmentsOfOneDayTheNetworkLastInTheAlphabetCounts() {
        LocalDate day = LocalDate.parse("2021-02-01");
        assertThat(who().appointed("2021-02-01", "KMAR")
                        .appointed("2021-02-01", "CLAS")
                        .roles()
                        .network(day))
                .isEqualTo("KMAR");
        assertThat(who().appointed("2021-02-01", "CLAS")
                        .appointed("2021-02-01", "CZSK")
                        .roles()
                        .network(day))
                .isEqualTo("CZSK");
    }

    @Test
    void theNetworkIsThatOfTheLastAppointmentOnOrBeforeTheDayAlsoAfterItsEnd() {
        Roles roles = who().appointed("2021-02-01", "CLAS")
                .event("2021-05-01", EventKind.ENDED, "CZSK")
                .roles();
        assertThat(roles.network(LocalDate.parse("2021-01-31"))).isNull();
        assertThat(roles.network(LocalDate.parse("2021-02-01"))).isEqualTo("CLAS");
        assertThat(roles.network(LocalDate.parse("2025-01-01"))).isEqualTo("CLAS");
    }

    private static Someone everything(String from) {
        return who().leads(from).appointed(from, "CLAS").event(from, EventKind.SENIOR);
    }
}
