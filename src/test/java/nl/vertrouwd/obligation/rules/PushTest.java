package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Duties.withoutReturnTerm;
import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where due dates go when the clock stood still (push of rules.md §2). Once, first due after 12 months; unless said otherwise a leader since
 * 2021-01-01, so that it is due on 2022-01-01. 1 to 31 March and 1 to 9 April are 40 days; 40 days later is 2022-02-10.
 */
class PushTest {

    private static final Scheme ONCE = Duties.forLeaders(new Rule.Once(12));
    private static final Scheme CONFIDANTS = Duties.forConfidants(NetworkLimit.NONE, new Rule.Once(12));

    @Test
    void withoutStandingStillTheDateStays() {
        assertThat(leader().on("2021-06-01", ONCE)).isEqualTo("DUE 2022-01-01");
    }

    @Test
    void aSuspensionMovesTheDateByItsDays() {
        Someone leader = leader().suspended("2021-03-01", "2021-04-10");
        assertThat(leader.on("2022-02-09", ONCE)).isEqualTo("DUE 2022-02-10");
        assertThat(leader.on("2022-02-10", ONCE)).isEqualTo("OVERDUE 2022-02-10");
    }

    /** All of February in a leap year: 29 days. */
    @Test
    void theTwentyNinthOfFebruaryIsADayThatStandsStill() {
        Someone leader = who().leads("2024-01-01").suspended("2024-02-01", "2024-03-01");
        assertThat(leader.on("2024-06-01", ONCE)).isEqualTo("DUE 2025-01-30");
    }

    @Test
    void daysBeforeTheStartDoNotCount() {
        assertThat(leader().suspended("2020-06-01", "2021-01-01").on("2021-06-01", ONCE))
                .isEqualTo("DUE 2022-01-01");
    }

    /** 1 to 10 January. */
    @Test
    void ofASuspensionThatBeganBeforeTheStartTheDaysFromTheStartOnCount() {
        assertThat(leader().suspended("2020-06-01", "2021-01-11").on("2021-06-01", ONCE))
                .isEqualTo("DUE 2022-01-11");
    }

    @Test
    void suspensionsThatOverlapCountOnce() {
        Someone leader = leader().suspended("2021-03-15", "2021-04-10")
                .suspended("2021-03-01", "2021-04-01")
                .suspended("2021-03-10", "2021-03-20");
        assertThat(leader.on("2021-06-01", ONCE)).isEqualTo("DUE 2022-02-10");
    }

    @Test
    void suspensionsThatTouchCountTogether() {
        Someone leader = leader().suspended("2021-04-01", "2021-04-10").suspended("2021-03-01", "2021-04-01");
        assertThat(leader.on("2021-06-01", ONCE)).isEqualTo("DUE 2022-02-10");
    }

    @Test
    void suspensionsApartCountTogether() {
        Someone leader = leader().suspended("2021-03-01", "2021-04-01").suspended("2021-05-01", "2021-05-10");
        assertThat(leader.on("2021-06-01", ONCE)).isEqualTo("DUE 2022-02-10");
    }

    /** 40 days, and 28 of February that lie before 10 February or after it alike: 1 January and 68 days is 10 March. */
    @Test
    void aSuspensionThatBeginsInTheTimeThatWasAddedAddsTime() {
        Someone leader = leader().suspended("2021-03-01", "2021-04-10").suspended("2022-02-01", "2022-03-01");
        assertThat(leader.on("2022-03-09", withoutReturnTerm(ONCE))).isEqualTo("DUE 2022-03-10");
        assertThat(leader.on("2022-03-10", withoutReturnTerm(ONCE))).isEqualTo("OVERDUE 2022-03-10");
    }

    @Test
    void whoReturnsHasAtLeastThreeMonths() {
        Someone leader = leader().suspended("2021-12-01", "2021-12-11");
        assertThat(leader.on("2022-03-10", ONCE)).isEqualTo("DUE 2022-03-11");
        assertThat(leader.on("2022-03-11", ONCE)).isEqualTo("OVERDUE 2022-03-11");
    }

    @Test
    void whoReturnedBeforeTheStartHasThemToo() {
        Someone leader = leader().suspended("2020-10-01", "2020-12-15");
        assertThat(leader.on("2021-01-01", Duties.forLeaders(new Rule.Once(0)))).isEqualTo("DUE 2021-03-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-11-01, 2021-11-30, 2022-02-28",
        "2023-01-01, 2023-11-01, 2023-11-30, 2024-02-29",
        "2021-01-01, 2021-12-01, 2021-12-31, 2022-03-31"
    })
    void theThreeMonthsStayInTheMonth(String start, String from, String until, String due) {
        assertThat(who().leads(start).suspended(from, until).on(until, ONCE)).isEqualTo("DUE " + due);
    }

    /** Ten days: the return term ends later than the days that stood still. */
    @Test
    void aSuspensionThatBeginsOnTheDateMovesIt() {
        Someone leader = leader().suspended("2022-01-01", "2022-01-11");
        assertThat(leader.on("2022-01-01", ONCE)).isEqualTo("SUSPENDED 2022-04-11");
        assertThat(leader.on("2022-01-20", ONCE)).isEqualTo("DUE 2022-04-11");
    }

    @Test
    void aSuspensionThatBeginsTheDayAfterTheDateDoesNotMoveIt() {
        Someone leader = leader().suspended("2022-01-02", "2022-01-11");
        assertThat(leader.on("2022-01-02", ONCE)).isEqualTo("SUSPENDED 2022-01-01");
        assertThat(leader.on("2022-01-20", ONCE)).isEqualTo("OVERDUE 2022-01-01");
    }

    /** The first return gives until 1 March; the second suspension begins before that, and its return gives until 25 May. */
    @Test
    void aSuspensionThatBeginsInTheReturnTermGivesAnother() {
        Someone leader = leader().suspended("2021-11-01", "2021-12-01").suspended("2022-02-15", "2022-02-25");
        assertThat(leader.on("2022-03-01", ONCE)).isEqualTo("DUE 2022-05-25");
    }

    @Test
    void aSuspensionThatBeginsTheDayTheReturnTermEndsGivesAnother() {
        assertThat(leader().suspended("2021-11-01", "2021-12-01")
                        .suspended("2022-03-01", "2022-03-02")
                        .on("2022-04-01", ONCE))
                .isEqualTo("DUE 2022-06-02");
        assertThat(leader().suspended("2021-11-01", "2021-12-01")
                        .suspended("2022-03-02", "2022-03-03")
                        .on("2022-04-01", ONCE))
                .isEqualTo("OVERDUE 2022-03-01");
    }

    @Test
    void aSuspensionWithoutEndPutsTheDateOffForEver() {
        Someone leader = leader().suspended("2021-06-01");
        assertThat(leader.on("2021-06-01", ONCE)).isEqualTo("SUSPENDED");
        assertThat(leader.on("2051-06-01", ONCE)).isEqualTo("SUSPENDED");
    }

    @Test
    void itDoesSoWhenItBeginsOnTheDateAndNotTheDayAfter() {
        assertThat(leader().suspended("2022-01-01").on("2022-06-01", ONCE)).isEqualTo("SUSPENDED");
        assertThat(leader().suspended("2022-01-02").on("2022-06-01", ONCE)).isEqualTo("SUSPENDED 2022-01-01");
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, 2021-06-01", "2021-03-01, 2021-09-01", "2021-07-01, 2021-08-01"})
    void aSuspensionWithoutEndHasNoneWhateverTouchesOrOverlapsIt(String from, String until) {
        assertThat(leader().suspended("2021-06-01").suspended(from, until).on("2021-10-01", ONCE))
                .isEqualTo("SUSPENDED");
    }

    @Test
    void anExemptionFromTheRequirementMovesTheDateToo() {
        assertThat(leader().exempt("2021-03-01", "2021-04-10").on("2021-04-10", ONCE))
                .isEqualTo("DUE 2022-02-10");
    }

    @Test
    void anExemptionAndASuspensionThatOverlapCountOnce() {
        Someone leader = leader().suspended("2021-03-01", "2021-03-21").exempt("2021-03-11", "2021-04-10");
        assertThat(leader.on("2021-06-01", ONCE)).isEqualTo("DUE 2022-02-10");
    }

    @Test
    void anExemptionFromAnotherRequirementOrInAnotherSchemeMovesNothing() {
        Someone leader = leader().waiver(Duties.SCHEME, "another", null, "2021-03-01", "2021-04-10")
                .waiver("another", Duties.REQUIREMENT, null, "2021-03-01", "2021-04-10");
        assertThat(leader.on("2021-03-15", ONCE)).isEqualTo("DUE 2022-01-01");
    }

    @Test
    void anExemptionOfTheNetworkMovesTheDateAndThatOfAnotherDoesNot() {
        Someone confidant = who().appointed("2021-01-01", "CLAS");
        assertThat(confidant.networkExempt("CZSK", "2021-03-01", "2021-04-10").on("2021-06-01", CONFIDANTS))
                .isEqualTo("DUE 2022-01-01");
        assertThat(confidant.networkExempt("CLAS", "2021-03-01", "2021-04-10").on("2021-06-01", CONFIDANTS))
                .isEqualTo("DUE 2022-02-10");
    }

    @Test
    void anExemptionOfANetworkIsNotForWhoNeverWasInOne() {
        assertThat(leader().networkExempt("CLAS", "2021-03-01", "2021-04-10").on("2021-03-15", ONCE))
                .isEqualTo("DUE 2022-01-01");
    }

    @Test
    void anExemptionOfTheNetworkCountsAlsoWhenTheAppointmentHasEnded() {
        Scheme seniors = Duties.scheme(Duties.asked(HeldRole.SENIOR, Duties.version("2010-01-01", new Rule.Once(12))));
        Someone senior = who().appointed("2020-01-01", "CLAS")
                .event("2020-06-01", EventKind.ENDED)
                .event("2021-01-01", EventKind.SENIOR)
                .networkExempt("CLAS", "2021-03-01", "2021-04-10");
        assertThat(senior.on("2021-03-15", seniors)).isEqualTo("EXEMPT");
        assertThat(senior.on("2021-06-01", seniors)).isEqualTo("DUE 2022-02-10");
    }

    /** 30 days of September and 10 of October are 40 too. */
    @Test
    void fromTheDayOfATransferTheExemptionsOfTheNewNetworkCountAndThoseOfTheOldNoLonger() {
        Someone confidant = who().appointed("2021-01-01", "CLAS")
                .appointed("2021-10-01", "CZSK")
                .networkExempt("CLAS", "2021-03-01", "2021-04-11")
                .networkExempt("CZSK", "2021-09-01", "2021-10-11");
        assertThat(confidant.on("2021-09-30", CONFIDANTS)).isEqualTo("DUE 2022-02-11");
        assertThat(confidant.on("2021-10-01", CONFIDANTS)).isEqualTo("EXEMPT");
        assertThat(confidant.on("2021-10-11", CONFIDANTS)).isEqualTo("DUE 2022-02-10");
    }

    private static Someone leader() {
        return who().leads("2021-01-01");
    }
}
