package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** ONCE of rules.md §2; first due after 12 months, for a leader since 2021-01-01. */
class OnceTest {

    private static final Scheme ONCE = Duties.forLeaders(new Rule.Once(12));

    @Test
    void withoutACompletionItIsDueUntilTheDueDateAndOverdueFromThatDayOn() {
        assertThat(leader().on("2021-12-31", ONCE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader().on("2022-01-01", ONCE)).isEqualTo("OVERDUE 2022-01-01");
    }

    @Test
    void firstDueAfterZeroMonthsIsOverdueOnTheFirstDay() {
        assertThat(leader().on("2021-01-01", Duties.forLeaders(new Rule.Once(0))))
                .isEqualTo("OVERDUE 2021-01-01");
    }

    @Test
    void itIsValidFromTheFirstCompletionOnWithoutADueDate() {
        Someone leader = leader().did("C", "2023-01-01", "2021-06-01");
        assertThat(leader.on("2021-05-31", ONCE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2021-06-01", ONCE)).isEqualTo("VALID");
        assertThat(leader.on("2061-01-01", ONCE)).isEqualTo("VALID");
    }

    @Test
    void aCompletionThatIsTooLateMakesItValidFromThatDayOn() {
        Someone leader = leader().did("C", "2022-06-01");
        assertThat(leader.on("2022-05-31", ONCE)).isEqualTo("OVERDUE 2022-01-01");
        assertThat(leader.on("2022-06-01", ONCE)).isEqualTo("VALID");
    }

    @Test
    void aCompletionBeforeTheAnchorCounts() {
        assertThat(leader().did("C", "2005-01-01").on("2021-01-01", ONCE)).isEqualTo("VALID");
    }

    @Test
    void itStaysValidWhenTheRoleStartsAnew() {
        Someone leader =
                who().leads("2015-01-01", "2016-01-01").leads("2021-01-01").did("C", "2015-06-01");
        assertThat(leader.on("2022-06-01", ONCE)).isEqualTo("VALID");
    }

    @Test
    void aCourseThatDoesNotCountChangesNothing() {
        assertThat(leader().did("D", "2021-02-01").on("2021-06-01", ONCE)).isEqualTo("DUE 2022-01-01");
    }

    @Test
    void anyOfItsCoursesCounts() {
        Scheme scheme =
                Duties.scheme(Duties.asked(HeldRole.LEADER, Duties.version("2010-01-01", new Rule.Once(12), "C", "D")));
        assertThat(leader().did("D", "2021-02-01").on("2021-06-01", scheme)).isEqualTo("VALID");
    }

    @Test
    void neverIsAnEmptyDueDate() {
        assertThat(leader().suspended("2021-06-01").on("2022-06-01", ONCE)).isEqualTo("SUSPENDED");
    }

    private static Someone leader() {
        return who().leads("2021-01-01");
    }
}
