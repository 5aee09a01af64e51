package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Duties.asked;
import static nl.vertrouwd.obligation.rules.Duties.only;
import static nl.vertrouwd.obligation.rules.Duties.scheme;
import static nl.vertrouwd.obligation.rules.Duties.version;
import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PER_YEAR of rules.md §2; twice a year C, not in the year of B. Unless said otherwise a leader since 2021-01-01: 2020 was not required. */
class PerYearTest {

    private static final Rule RULE = new Rule.PerYear(2, "B");
    private static final Scheme TWICE = Duties.forLeaders(RULE);

    // item 4 and item 3

    @Test
    void aYearThatIsRequiredIsDueOnTheFirstDayOfTheNext() {
        assertThat(leader().on("2021-01-01", TWICE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader().on("2021-12-31", TWICE)).isEqualTo("DUE 2022-01-01");
    }

    @Test
    void itIsValidWithoutADueDateFromTheLastTimeThatIsAsked() {
        Someone leader = leader().did("C", "2021-03-01", "2021-09-01");
        assertThat(leader.on("2021-08-31", TWICE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2021-09-01", TWICE)).isEqualTo("VALID");
        assertThat(leader.on("2021-12-31", TWICE)).isEqualTo("VALID");
    }

    @Test
    void theNextYearStartsAnew() {
        assertThat(leader().did("C", "2021-03-01", "2021-09-01").on("2022-01-01", TWICE))
                .isEqualTo("DUE 2023-01-01");
    }

    @Test
    void theFirstAndTheLastDayBelongToTheYear() {
        assertThat(leader().did("C", "2021-01-01", "2021-12-31").on("2021-12-31", TWICE))
                .isEqualTo("VALID");
        assertThat(leader().did("C", "2020-12-31", "2021-12-31").on("2021-12-31", TWICE))
                .isEqualTo("DUE 2022-01-01");
        assertThat(leader().did("C", "2021-12-31", "2022-01-01").on("2022-01-01", TWICE))
                .isEqualTo("OVERDUE 2022-01-01");
    }

    @Test
    void theSameCourseOnTheSameDayCountsOnce() {
        assertThat(leader().did("C", "2021-03-01", "2021-03-01").on("2021-06-01", TWICE))
                .isEqualTo("DUE 2022-01-01");
    }

    @Test
    void twoCoursesOnOneDayCountTwice() {
        Scheme scheme = scheme(asked(HeldRole.LEADER, version("2010-01-01", RULE, "C", "D")));
        assertThat(leader().did("C", "2021-03-01").did("D", "2021-03-01").on("2021-06-01", scheme))
                .isEqualTo("VALID");
    }

    @Test
    void aCompletionBeforeTheRoleCountsInItsYear() {
        Someone leader =
                who().leads("2020-01-01", "2020-06-01").leads("2020-10-01").did("C", "2020-07-01", "2020-08-01");
        assertThat(leader.on("2020-10-01", TWICE)).isEqualTo("VALID");
    }

    // item 1

    @Test
    void aYearThatWasMissedIsOverdueFromTheFirstDayOfTheNextUntilThatHasEnough() {
        Someone leader = leader().did("C", "2021-03-01", "2022-02-01", "2022-06-01");
        assertThat(leader.on("2021-12-31", TWICE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2022-01-01", TWICE)).isEqualTo("OVERDUE 2022-01-01");
        assertThat(leader.on("2022-05-31", TWICE)).isEqualTo("OVERDUE 2022-01-01");
        assertThat(leader.on("2022-06-01", TWICE)).isEqualTo("VALID");
        assertThat(leader.on("2023-01-01", TWICE)).isEqualTo("DUE 2024-01-01");
    }

    @Test
    void onlyTheYearBeforeIsLookedAt() {
        Someone leader = leader().did("C", "2022-02-01", "2022-06-01");
        assertThat(leader.on("2023-01-01", TWICE)).isEqualTo("DUE 2024-01-01");
    }

    /** Back on 15 November: until 15 February. */
    @Test
    void whoReturnedShortlyBeforeTheTurnOfTheYearHasThreeMonths() {
        Someone leader = leader().suspended("2021-09-01", "2021-11-15");
        assertThat(leader.on("2022-01-01", TWICE)).isEqualTo("DUE 2022-02-15");
        assertThat(leader.on("2022-02-14", TWICE)).isEqualTo("DUE 2022-02-15");
        assertThat(leader.on("2022-02-15", TWICE)).isEqualTo("OVERDUE 2022-02-15");
    }

    /** 1 December is 31 days of 2021, so 2021 was required; 212 days of 2022, so 2022 is not. */
    @Test
    void aYearThatWasMissedGoesBeforeAYearThatIsNotRequired() {
        Someone leader = leader().suspended("2021-12-01", "2022-08-01");
        assertThat(leader.on("2022-07-31", TWICE)).isEqualTo("SUSPENDED 2022-11-01");
        assertThat(leader.on("2022-10-31", TWICE)).isEqualTo("DUE 2022-11-01");
        assertThat(leader.on("2022-11-01", TWICE)).isEqualTo("OVERDUE 2022-11-01");
        assertThat(leader.on("2023-01-01", TWICE)).isEqualTo("DUE 2024-01-01");
    }

    @Test
    void aSuspensionThatBeginsAfterTheFirstOfJanuaryDoesNotMoveIt() {
        Someone leader = leader().suspended("2022-01-02", "2022-02-01");
        assertThat(leader.on("2022-01-02", TWICE)).isEqualTo("SUSPENDED 2022-01-01");
        assertThat(leader.on("2022-02-01", TWICE)).isEqualTo("OVERDUE 2022-01-01");
    }

    /** From 1 August to the end of 2021 are 153 days: 2021 was required. */
    @Test
    void aSuspensionWithoutEndPutsItOffForEver() {
        Someone leader = leader().suspended("2021-08-01");
        assertThat(leader.on("2021-12-31", TWICE)).isEqualTo("SUSPENDED 2022-01-01");
        assertThat(leader.on("2022-06-01", TWICE)).isEqualTo("SUSPENDED");
        assertThat(leader.on("2023-01-01", TWICE)).isEqualTo("EXEMPT");
    }

    // item 2: when a year is required

    @Test
    void aYearIsNotRequiredWhenItDidNotApplyOnItsFirstDay() {
        Someone leader = who().leads("2021-01-02").did("C", "2021-03-01", "2021-04-01");
        assertThat(leader.on("2021-01-02", TWICE)).isEqualTo("EXEMPT");
        assertThat(leader.on("2021-12-31", TWICE)).isEqualTo("EXEMPT");
    }

    @Test
    void aYearThatWasNotRequiredIsNotMissed() {
        assertThat(who().leads("2021-01-02").on("2022-01-01", TWICE)).isEqualTo("DUE 2023-01-01");
    }

    @Test
    void aYearInWhichItCameIntoForceAfterTheFirstDayIsNotRequired() {
        Scheme from2 = scheme(asked(HeldRole.LEADER, version("2022-01-02", RULE)));
        Scheme from1 = scheme(asked(HeldRole.LEADER, version("2022-01-01", RULE)));
        assertThat(leader().on("2022-06-01", from2)).isEqualTo("EXEMPT");
        assertThat(leader().on("2022-06-01", from1)).isEqualTo("DUE 2023-01-01");
    }

    @Test
    void aYearWithAnEndAndANewStartInItIsRequired() {
        Someone leader = who().leads("2021-01-01", "2021-05-01").leads("2021-09-01");
        assertThat(leader.on("2021-04-30", TWICE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2021-05-01", TWICE)).isEqualTo("NOT_APPLICABLE");
        assertThat(leader.on("2021-09-01", TWICE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2022-01-01", TWICE)).isEqualTo("OVERDUE 2022-01-01");
    }

    @Test
    void aGapThatIsBridgedIsAGapHere() {
        Someone leader = who().leads("2021-01-01", "2021-12-20").leads("2022-01-10");
        assertThat(leader.on("2022-02-01", TWICE)).isEqualTo("EXEMPT");
    }

    @Test
    void aYearWasNotRequiredWhenItDidNotApplyOnItsLastDay() {
        Someone leader = who().leads("2021-01-01", "2021-12-31").leads("2022-01-01");
        assertThat(leader.on("2022-01-01", TWICE)).isEqualTo("DUE 2023-01-01");
    }

    /** The role lasted up to and including 31 December: 2021 was required, 2022 is not. */
    @Test
    void aYearThatWasMissedIsAskedForAlsoWhenItDidNotApplyOnTheFirstOfJanuary() {
        Someone leader = who().leads("2021-01-01", "2022-01-01").leads("2022-01-02");
        assertThat(leader.on("2022-01-02", TWICE)).isEqualTo("OVERDUE 2022-01-01");
        assertThat(leader.did("C", "2021-03-01", "2021-04-01").on("2022-01-02", TWICE))
                .isEqualTo("EXEMPT");
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, DUE 2023-01-01", "2022-01-02, EXEMPT"})
    void whoCameFromAnotherNetworkAfterTheFirstDayIsNotAskedThatYear(String transfer, String expected) {
        Scheme scheme = Duties.forConfidants(only("KMAR"), RULE);
        Someone confidant = who().appointed("2020-01-01", "CLAS").appointed(transfer, "KMAR");
        assertThat(confidant.on("2022-06-01", scheme)).isEqualTo(expected);
    }

    @Test
    void aYearIsNotRequiredFromTheOtherCourseOn() {
        Someone leader = leader().did("B", "2021-05-01");
        assertThat(leader.on("2021-04-30", TWICE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2021-05-01", TWICE)).isEqualTo("EXEMPT");
        assertThat(leader.on("2022-01-01", TWICE)).isEqualTo("DUE 2023-01-01");
    }

    @Test
    void theOtherCourseAlsoFreesFromAYearThatWasMissed() {
        Someone leader = leader().did("B", "2022-03-01");
        assertThat(leader.on("2022-02-28", TWICE)).isEqualTo("OVERDUE 2022-01-01");
        assertThat(leader.on("2022-03-01", TWICE)).isEqualTo("EXEMPT");
        assertThat(leader.on("2023-01-01", TWICE)).isEqualTo("DUE 2024-01-01");
    }

    @Test
    void theOtherCourseFreesFromItsOwnYearOnly() {
        assertThat(leader().did("B", "2020-12-31").on("2021-06-01", TWICE)).isEqualTo("DUE 2022-01-01");
    }

    /** 1 January to 1 July 2021 are 31 + 28 + 31 + 30 + 31 + 30 + 1 = 182 days; in 2024 there is one more. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-07-02, 2021-12-01, DUE 2022-01-01",
        "2021-01-01, 2021-07-03, 2021-12-01, EXEMPT",
        "2021-01-01, 2021-07-04, 2021-12-01, EXEMPT",
        "2020-10-01, 2021-07-02, 2021-12-01, DUE 2022-01-01",
        "2020-10-01, 2021-07-03, 2021-12-01, EXEMPT"
    })
    void aYearIsRequiredWhenFewerThan183OfItsDaysStandStill(String from, String until, String day, String expected) {
        assertThat(leader().suspended(from, until).on(day, TWICE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-01, DUE 2025-01-01", "2024-07-02, EXEMPT"})
    void inALeapYearToo(String until, String expected) {
        Someone leader = who().leads("2024-01-01").suspended("2024-01-01", until);
        assertThat(leader.on("2024-12-01", TWICE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-02, OVERDUE 2022-01-01", "2021-07-03, DUE 2023-01-01", "2021-07-04, DUE 2023-01-01"})
    void theYearBeforeIsMeasuredTheSameWay(String until, String expected) {
        assertThat(leader().suspended("2021-01-01", until).on("2022-06-01", TWICE))
                .isEqualTo(expected);
    }

    /** 15 January to 16 July are 17 + 28 + 31 + 30 + 31 + 30 + 16 = 183 days, all counted as soon as it is known. */
    @Test
    void theDaysAheadStandStillToo() {
        Someone leader = leader().suspended("2021-01-15", "2021-07-17");
        assertThat(leader.on("2021-01-14", TWICE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2021-01-15", TWICE)).isEqualTo("EXEMPT");
    }

    /** From 2 July to the end of the year are 30 + 31 + 30 + 31 + 30 + 31 = 183 days. */
    @ParameterizedTest
    @CsvSource({"2021-07-02, EXEMPT", "2021-07-03, SUSPENDED 2022-01-01"})
    void aSuspensionWithoutEndStandsStillTheRestOfTheYear(String from, String expected) {
        assertThat(leader().suspended(from).on("2021-08-01", TWICE)).isEqualTo(expected);
    }

    /** 100 days until 10 April, and 31 + 30 + 21 or 22 from 1 May on. */
    @ParameterizedTest
    @CsvSource({"2021-07-22, DUE 2022-01-01", "2021-07-23, EXEMPT"})
    void suspensionsAndExemptionsTogetherStandStill(String until, String expected) {
        Someone leader = leader().suspended("2021-01-01", "2021-04-11").exempt("2021-05-01", until);
        assertThat(leader.on("2021-12-01", TWICE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-02, DUE 2022-01-01", "2021-07-03, EXEMPT"})
    void daysInBothStandStillOnce(String until, String expected) {
        Someone leader = leader().suspended("2021-01-01", "2021-06-01").exempt("2021-03-01", until);
        assertThat(leader.on("2021-12-01", TWICE)).isEqualTo(expected);
    }

    // versions

    @Test
    void theTimesAreThoseOfTheVersionOfTheDayAlsoForTheYearBefore() {
        Someone once = leader().did("C", "2021-03-01");
        Scheme more = versions(version("2010-01-01", new Rule.PerYear(1, "B")), version("2022-01-01", RULE));
        assertThat(once.on("2021-12-31", more)).isEqualTo("VALID");
        assertThat(once.on("2022-01-01", more)).isEqualTo("OVERDUE 2022-01-01");
        Scheme fewer = versions(version("2010-01-01", RULE), version("2022-01-01", new Rule.PerYear(1, "B")));
        assertThat(once.on("2021-12-31", fewer)).isEqualTo("DUE 2022-01-01");
        assertThat(once.on("2022-01-01", fewer)).isEqualTo("DUE 2023-01-01");
    }

    @Test
    void theCoursesAreThoseOfTheVersionOfTheDayAlsoForTheYearBefore() {
        Scheme scheme = versions(version("2010-01-01", RULE, "C"), version("2022-01-01", RULE, "D"));
        Someone leader = leader().did("C", "2021-03-01", "2021-04-01");
        assertThat(leader.on("2021-12-31", scheme)).isEqualTo("VALID");
        assertThat(leader.on("2022-01-01", scheme)).isEqualTo("OVERDUE 2022-01-01");
    }

    @Test
    void theOtherCourseIsThatOfTheVersionOfTheDayAlsoForTheYearBefore() {
        Scheme scheme = versions(version("2010-01-01", new Rule.PerYear(2, null)), version("2022-01-01", RULE));
        Someone leader = leader().did("B", "2021-03-01");
        assertThat(leader.on("2021-12-31", scheme)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2022-01-01", scheme)).isEqualTo("DUE 2023-01-01");
    }

    /** Without a limit in 2021, so it applied to CLAS then. */
    @Test
    void whetherItAppliedIsAMatterOfTheVersionThatHeldThen() {
        Scheme scheme = scheme(
                asked(HeldRole.CONFIDANT, version("2010-01-01", RULE), version("2022-01-01", only("KMAR"), RULE, "C")));
        Someone confidant = who().appointed("2020-01-01", "CLAS").appointed("2022-01-01", "KMAR");
        assertThat(confidant.on("2022-01-01", scheme)).isEqualTo("OVERDUE 2022-01-01");
    }

    private static Scheme versions(Requirement.Version... versions) {
        return scheme(asked(HeldRole.LEADER, versions));
    }

    private static Someone leader() {
        return who().leads("2021-01-01");
    }
}
