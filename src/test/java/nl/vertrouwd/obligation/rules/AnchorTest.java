package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Duties.allBut;
import static nl.vertrouwd.obligation.rules.Duties.asked;
import static nl.vertrouwd.obligation.rules.Duties.forConfidants;
import static nl.vertrouwd.obligation.rules.Duties.only;
import static nl.vertrouwd.obligation.rules.Duties.scheme;
import static nl.vertrouwd.obligation.rules.Duties.version;
import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a requirement applies, and from which day its first term runs (rules.md §2). Once, first due after 6 months. */
class AnchorTest {

    private static final Rule ONCE = new Rule.Once(6);
    private static final Scheme LEADERS = Duties.forLeaders(ONCE);

    @Test
    void itAppliesWhileThePersonHoldsTheRole() {
        Someone leader = who().leads("2021-02-01", "2021-05-01");
        assertThat(leader.on("2021-01-31", LEADERS)).isEqualTo("NOT_APPLICABLE");
        assertThat(leader.on("2021-02-01", LEADERS)).isEqualTo("DUE 2021-08-01");
        assertThat(leader.on("2021-04-30", LEADERS)).isEqualTo("DUE 2021-08-01");
        assertThat(leader.on("2021-05-01", LEADERS)).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void anotherRoleIsNotTheRole() {
        Someone confidant = who().appointed("2021-02-01", "CLAS").event("2021-02-01", EventKind.SENIOR);
        assertThat(confidant.on("2021-03-01", LEADERS)).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void itAppliesOnlyInTheNetworksItIsLimitedTo() {
        Someone clas = who().appointed("2021-01-01", "CLAS");
        Someone kmar = who().appointed("2021-01-01", "KMAR");
        assertThat(clas.on("2021-02-01", forConfidants(only("KMAR"), ONCE))).isEqualTo("NOT_APPLICABLE");
        assertThat(kmar.on("2021-02-01", forConfidants(only("KMAR"), ONCE))).isEqualTo("DUE 2021-07-01");
        assertThat(clas.on("2021-02-01", forConfidants(allBut("KMAR"), ONCE))).isEqualTo("DUE 2021-07-01");
        assertThat(kmar.on("2021-02-01", forConfidants(allBut("KMAR"), ONCE))).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void whoNeverWasAppointedIsInNoNetwork() {
        Someone senior = who().event("2021-01-01", EventKind.SENIOR);
        assertThat(senior.on("2021-02-01", scheme(asked(HeldRole.SENIOR, version("2020-01-01", ONCE)))))
                .isEqualTo("DUE 2021-07-01");
        assertThat(senior.on(
                        "2021-02-01", scheme(asked(HeldRole.SENIOR, version("2020-01-01", allBut("KMAR"), ONCE, "C")))))
                .isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void itAppliesWhileItIsInForce() {
        Requirement requirement = new Requirement(
                Duties.REQUIREMENT,
                HeldRole.LEADER,
                Someone.period("2021-02-01", "2021-05-01"),
                List.of(version("2021-02-01", ONCE)));
        Someone leader = who().leads("2015-01-01");
        assertThat(leader.on("2021-01-31", scheme(requirement))).isEqualTo("NOT_APPLICABLE");
        assertThat(leader.on("2021-02-01", scheme(requirement))).isEqualTo("DUE 2021-08-01");
        assertThat(leader.on("2021-04-30", scheme(requirement))).isEqualTo("DUE 2021-08-01");
        assertThat(leader.on("2021-05-01", scheme(requirement))).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-01, 2021-08-01",
        "2021-08-31, 2022-02-28",
        "2023-08-31, 2024-02-29",
        "2023-08-29, 2024-02-29",
        "2024-02-29, 2024-08-29"
    })
    void theTermRunsFromTheStartOfTheRoleAndPlusMonthsStaysInTheMonth(String start, String due) {
        assertThat(who().leads(start).on(start, LEADERS)).isEqualTo("DUE " + due);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01, 2021-11-01", "2021-05-01, 2021-11-01", "2021-05-02, 2021-11-02"})
    void theTermRunsFromTheDayItCameIntoForceIfThatIsLater(String start, String due) {
        Scheme scheme = scheme(asked(HeldRole.LEADER, version("2021-05-01", ONCE)));
        assertThat(who().leads(start).on("2021-06-01", scheme)).isEqualTo("DUE " + due);
    }

    @Test
    void theTermDoesNotRunBeforeTheEmployment() {
        Someone leader = who().isEmployed("2021-03-01").leads("2020-01-01");
        assertThat(leader.on("2021-04-01", LEADERS)).isEqualTo("DUE 2021-09-01");
    }

    /** From 1 July, 30 December is 182 days away, 31 December 183 and 1 January 184. */
    @ParameterizedTest
    @CsvSource({
        "2021-12-30, OVERDUE 2020-07-01",
        "2021-12-31, DUE 2022-06-30",
        "2022-01-01, DUE 2022-07-01",
    })
    void aGapOfLessThan183DaysIsBridged(String back, String expected) {
        Someone leader = who().leads("2020-01-01", "2021-07-01").leads(back);
        assertThat(leader.on("2022-01-01", LEADERS)).isEqualTo(expected);
    }

    /** 1 February to 1 August 2020 is 182 days (a leap year), 1 September to 2 March 182. */
    @Test
    void everyGapIsMeasuredByItself() {
        Someone leader = who().leads("2020-01-01", "2020-02-01")
                .leads("2020-08-01", "2020-09-01")
                .leads("2021-03-02");
        assertThat(leader.on("2021-03-02", LEADERS)).isEqualTo("OVERDUE 2020-07-01");
    }

    @Test
    void inAGapThatIsBridgedItDoesNotApply() {
        Someone leader = who().leads("2020-01-01", "2021-07-01").leads("2021-08-01");
        assertThat(leader.on("2021-07-01", LEADERS)).isEqualTo("NOT_APPLICABLE");
        assertThat(leader.on("2021-07-31", LEADERS)).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource({"2021-12-30, OVERDUE 2020-07-01", "2021-12-31, DUE 2022-06-30"})
    void aReappointmentWithinHalfAYearDoesNotStartAnew(String back, String expected) {
        Someone confidant = who().appointed("2020-01-01", "CLAS")
                .event("2021-07-01", EventKind.ENDED)
                .appointed(back, "CZSK");
        assertThat(confidant.on("2022-01-01", forConfidants(NetworkLimit.NONE, ONCE)))
                .isEqualTo(expected);
    }

    @Test
    void whenItIsLimitedToNetworksTheTermRunsFromTheDayInSuchANetwork() {
        Someone confidant = who().appointed("2020-01-01", "CLAS").appointed("2021-01-01", "KMAR");
        assertThat(confidant.on("2020-12-31", forConfidants(only("KMAR"), ONCE)))
                .isEqualTo("NOT_APPLICABLE");
        assertThat(confidant.on("2021-01-01", forConfidants(only("KMAR"), ONCE)))
                .isEqualTo("DUE 2021-07-01");
    }

    @Test
    void whenItIsNotLimitedATransferChangesNothing() {
        Someone confidant = who().appointed("2020-01-01", "CLAS").appointed("2020-05-01", "KMAR");
        assertThat(confidant.on("2020-05-01", forConfidants(NetworkLimit.NONE, ONCE)))
                .isEqualTo("DUE 2020-07-01");
    }

    @Test
    void aTransferFromOneSuchNetworkToAnotherDoesNotStartAnew() {
        Someone confidant = who().appointed("2020-01-01", "CLAS").appointed("2020-05-01", "CZSK");
        assertThat(confidant.on("2020-05-01", forConfidants(allBut("KMAR"), ONCE)))
                .isEqualTo("DUE 2020-07-01");
    }

    @ParameterizedTest
    @CsvSource({"2021-12-30, OVERDUE 2020-07-01", "2021-12-31, DUE 2022-06-30"})
    void lessThan183DaysInAnotherNetworkAreBridged(String back, String expected) {
        Someone confidant = who().appointed("2020-01-01", "CLAS")
                .appointed("2021-07-01", "KMAR")
                .appointed(back, "CZSK");
        assertThat(confidant.on("2022-01-01", forConfidants(allBut("KMAR"), ONCE)))
                .isEqualTo(expected);
    }

    @Test
    void anotherVersionDoesNotMoveTheAnchor() {
        Scheme scheme =
                scheme(asked(HeldRole.LEADER, version("2020-01-01", ONCE), version("2022-01-01", new Rule.Once(12))));
        Someone leader = who().leads("2021-12-01");
        assertThat(leader.on("2021-12-31", scheme)).isEqualTo("DUE 2022-06-01");
        assertThat(leader.on("2022-01-01", scheme)).isEqualTo("DUE 2022-12-01");
        assertThat(who().leads("2015-01-01").on("2022-01-01", scheme)).isEqualTo("OVERDUE 2021-01-01");
    }

    @Test
    void theNetworksAreThoseOfTheVersionOfTheDay() {
        Scheme scheme = scheme(
                asked(HeldRole.CONFIDANT, version("2020-01-01", ONCE), version("2022-01-01", only("KMAR"), ONCE, "C")));
        Someone confidant = who().appointed("2020-01-01", "CLAS").appointed("2021-10-01", "KMAR");
        assertThat(confidant.on("2021-12-31", scheme)).isEqualTo("OVERDUE 2020-07-01");
        assertThat(confidant.on("2022-01-01", scheme)).isEqualTo("DUE 2022-04-01");
        assertThat(who().appointed("2020-01-01", "CLAS").on("2022-01-01", scheme))
                .isEqualTo("NOT_APPLICABLE");
    }
}
