package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Duties.asked;
import static nl.vertrouwd.obligation.rules.Duties.scheme;
import static nl.vertrouwd.obligation.rules.Duties.version;
import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EVERY of rules.md §2; 24 months, first due after 24, for a leader since 2021-01-01: F = 2023-01-01. */
class EveryTest {

    private static final Rule RULE = new Rule.Every(24, 24);
    private static final Scheme EVERY = Duties.forLeaders(RULE);

    @Test
    void withoutACompletionTheFirstTermDecides() {
        assertThat(leader().on("2021-01-01", EVERY)).isEqualTo("DUE 2023-01-01");
        assertThat(leader().on("2022-12-31", EVERY)).isEqualTo("DUE 2023-01-01");
        assertThat(leader().on("2023-01-01", EVERY)).isEqualTo("OVERDUE 2023-01-01");
    }

    @Test
    void theFirstTermMayBeShorterThanTheNext() {
        Scheme scheme = Duties.forLeaders(new Rule.Every(24, 6));
        assertThat(leader().on("2021-06-30", scheme)).isEqualTo("DUE 2021-07-01");
        assertThat(leader().did("C", "2021-06-30").on("2021-07-01", scheme)).isEqualTo("VALID 2023-06-30");
    }

    /** E = 2024-03-15, three months before is 2023-12-15. */
    @Test
    void aCompletionCoversFromItsDayUntilTheTermIsOver() {
        Someone leader = leader().did("C", "2022-03-15");
        assertThat(leader.on("2022-03-14", EVERY)).isEqualTo("DUE 2023-01-01");
        assertThat(leader.on("2022-03-15", EVERY)).isEqualTo("VALID 2024-03-15");
        assertThat(leader.on("2023-12-14", EVERY)).isEqualTo("VALID 2024-03-15");
        assertThat(leader.on("2023-12-15", EVERY)).isEqualTo("EXPIRING 2024-03-15");
        assertThat(leader.on("2024-03-14", EVERY)).isEqualTo("EXPIRING 2024-03-15");
        assertThat(leader.on("2024-03-15", EVERY)).isEqualTo("OVERDUE 2024-03-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-31, 2024-02-28, 2024-02-29, 2024-05-31",
        "2021-05-31, 2023-02-27, 2023-02-28, 2023-05-31",
        "2021-05-29, 2023-02-27, 2023-02-28, 2023-05-29",
        "2022-11-30, 2024-08-29, 2024-08-30, 2024-11-30"
    })
    void threeMonthsBeforeStaysInTheMonth(String done, String valid, String expiring, String due) {
        Someone leader = leader().did("C", done);
        assertThat(leader.on(valid, EVERY)).isEqualTo("VALID " + due);
        assertThat(leader.on(expiring, EVERY)).isEqualTo("EXPIRING " + due);
    }

    @Test
    void whatWasDoneOnTheTwentyNinthOfFebruaryLastsUntilTheTwentyEighth() {
        Someone leader = leader().did("C", "2024-02-29");
        assertThat(leader.on("2026-02-27", EVERY)).isEqualTo("EXPIRING 2026-02-28");
        assertThat(leader.on("2026-02-28", EVERY)).isEqualTo("OVERDUE 2026-02-28");
    }

    @Test
    void theLatestOfAllCompletionsDecidesInWhateverOrder() {
        Someone leader = leader().did("C", "2022-06-01", "2022-09-01", "2021-06-01");
        assertThat(leader.on("2022-10-01", EVERY)).isEqualTo("VALID 2024-09-01");
    }

    @Test
    void whoIsTooLateIsCoveredFromTheDayOfTheCompletion() {
        Someone leader = leader().did("C", "2023-06-01");
        assertThat(leader.on("2023-05-31", EVERY)).isEqualTo("OVERDUE 2023-01-01");
        assertThat(leader.on("2023-06-01", EVERY)).isEqualTo("VALID 2025-06-01");
    }

    /** E = 2022-03-01, and the first term lasts until 2023-01-01. */
    @Test
    void aCompletionBeforeTheAnchorCountsAndTheFirstTermDecidesWhenItLastsLonger() {
        Someone leader = leader().did("C", "2020-03-01");
        assertThat(leader.on("2021-01-01", EVERY)).isEqualTo("VALID 2023-01-01");
        assertThat(leader.on("2022-02-28", EVERY)).isEqualTo("VALID 2023-01-01");
        assertThat(leader.on("2022-03-01", EVERY)).isEqualTo("DUE 2023-01-01");
        assertThat(leader.on("2022-12-31", EVERY)).isEqualTo("DUE 2023-01-01");
        assertThat(leader.on("2023-01-01", EVERY)).isEqualTo("OVERDUE 2023-01-01");
    }

    /** E = 2022-12-01; three months before D = 2023-01-01 is 2022-10-01. */
    @Test
    void itExpiresThreeMonthsBeforeTheDueDateAndNotBeforeTheEndOfTheCover() {
        Someone leader = leader().did("C", "2020-12-01");
        assertThat(leader.on("2022-09-30", EVERY)).isEqualTo("VALID 2023-01-01");
        assertThat(leader.on("2022-10-01", EVERY)).isEqualTo("EXPIRING 2023-01-01");
        assertThat(leader.on("2022-11-30", EVERY)).isEqualTo("EXPIRING 2023-01-01");
        assertThat(leader.on("2022-12-01", EVERY)).isEqualTo("DUE 2023-01-01");
    }

    @Test
    void aCompletionOfLongAgoLeavesTheFirstTerm() {
        assertThat(leader().did("C", "2010-03-01").on("2021-06-01", EVERY)).isEqualTo("DUE 2023-01-01");
    }

    /** Away for a year: a new first term until 2023-01-01, and the course of before covers until 2021-06-01. */
    @Test
    void aCompletionOfAnEarlierPeriodOfTheRoleCounts() {
        Someone leader = leader().leads("2019-01-01", "2020-01-01").did("C", "2019-06-01");
        assertThat(leader.on("2021-05-31", EVERY)).isEqualTo("VALID 2023-01-01");
        assertThat(leader.on("2021-06-01", EVERY)).isEqualTo("DUE 2023-01-01");
    }

    @Test
    void aCompletionBeforeItCameIntoForceCounts() {
        Scheme scheme = scheme(asked(HeldRole.LEADER, version("2023-01-01", RULE)));
        Someone leader = leader().did("C", "2022-06-01");
        assertThat(leader.on("2023-01-01", scheme)).isEqualTo("VALID 2025-01-01");
        assertThat(leader.on("2024-06-01", scheme)).isEqualTo("DUE 2025-01-01");
    }

    /** 31 + 28 + 31 + 10 = 100 days; 15 March 2024 and 100 days is 23 June. */
    @Test
    void standingStillLengthensTheCover() {
        Someone leader = leader().did("C", "2022-03-15").suspended("2023-01-01", "2023-04-11");
        assertThat(leader.on("2023-02-01", EVERY)).isEqualTo("VALID 2024-06-23");
        assertThat(leader.on("2024-03-22", EVERY)).isEqualTo("VALID 2024-06-23");
        assertThat(leader.on("2024-03-23", EVERY)).isEqualTo("EXPIRING 2024-06-23");
        assertThat(leader.on("2024-06-23", EVERY)).isEqualTo("OVERDUE 2024-06-23");
    }

    /** Only 1 to 10 April come after the course. */
    @Test
    void daysBeforeTheCompletionDoNotLengthenIt() {
        Someone leader = leader().did("C", "2022-04-01").suspended("2022-01-01", "2022-04-11");
        assertThat(leader.on("2022-06-01", EVERY)).isEqualTo("VALID 2024-04-11");
    }

    @Test
    void whoReturnsJustBeforeTheCoverEndsHasThreeMonths() {
        Someone leader = leader().did("C", "2022-03-15").suspended("2024-03-01", "2024-03-11");
        assertThat(leader.on("2024-03-11", EVERY)).isEqualTo("EXPIRING 2024-06-11");
        assertThat(leader.on("2024-06-11", EVERY)).isEqualTo("OVERDUE 2024-06-11");
    }

    @Test
    void neverIsAnEmptyDueDate() {
        Someone leader = leader().did("C", "2022-03-15").suspended("2023-06-01");
        assertThat(leader.on("2023-05-31", EVERY)).isEqualTo("VALID 2024-03-15");
        assertThat(leader.on("2023-06-01", EVERY)).isEqualTo("VALID");
        assertThat(leader.on("2053-06-01", EVERY)).isEqualTo("VALID");
    }

    /** E = 2022-06-01 comes before the suspension; F = 2023-01-01 does not. */
    @Test
    void whenOnlyTheFirstTermNeverEndsTheCoverDoes() {
        Someone leader = leader().did("C", "2020-06-01").suspended("2022-06-02");
        assertThat(leader.on("2022-06-01", EVERY)).isEqualTo("DUE 2023-01-01");
        assertThat(leader.on("2022-06-02", EVERY)).isEqualTo("SUSPENDED");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"DMO, VALID 2024-03-15", "CLAS, DUE 2023-01-01", "-, DUE 2023-01-01"},
            nullValues = "-")
    void aCourseOfABranchCountsOnlyForWhoWasPlacedThereThatDay(String branch, String expected) {
        Requirement.Version ofDmo = new Requirement.Version(
                LocalDate.parse("2010-01-01"),
                NetworkLimit.NONE,
                Strength.REQUIRED,
                List.of(CountingCourse.of("C"), new CountingCourse("D", "DMO")),
                RULE);
        Someone leader = leader().didIn(branch, "D", "2022-03-15");
        assertThat(leader.on("2022-06-01", scheme(asked(HeldRole.LEADER, ofDmo))))
                .isEqualTo(expected);
    }

    /** As of 2022 the course of 2021-03-01 covers until 2022-03-01, of which three months before is past; before, as it was. */
    @Test
    void fromTheDayOfAnotherVersionItsTermsHoldForWhatWasDoneBefore() {
        Scheme scheme = scheme(
                asked(HeldRole.LEADER, version("2010-01-01", RULE), version("2022-01-01", new Rule.Every(12, 12))));
        Someone leader = who().leads("2020-01-01").did("C", "2021-03-01");
        assertThat(leader.on("2021-12-31", scheme)).isEqualTo("VALID 2023-03-01");
        assertThat(leader.on("2022-01-01", scheme)).isEqualTo("EXPIRING 2022-03-01");
        assertThat(leader.on("2022-03-01", scheme)).isEqualTo("OVERDUE 2022-03-01");
    }

    @Test
    void fromTheDayOfAnotherVersionItsCoursesCount() {
        Scheme scheme =
                scheme(asked(HeldRole.LEADER, version("2010-01-01", RULE, "C"), version("2022-01-01", RULE, "D")));
        Someone both = leader().did("C", "2021-03-01").did("D", "2021-02-01");
        assertThat(both.on("2021-12-31", scheme)).isEqualTo("VALID 2023-03-01");
        assertThat(both.on("2022-01-01", scheme)).isEqualTo("VALID 2023-02-01");
    }

    private static Someone leader() {
        return who().leads("2021-01-01");
    }
}
