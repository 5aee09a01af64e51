package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is known on a day, of what lies on either side of it (rules.md §1). Once, first due after 12 months, leader since 2021. */
class KnownTest {

    private static final Scheme ONCE = Duties.forLeaders(new Rule.Once(12));
    private static final Scheme YEARLY = Duties.forLeaders(new Rule.PerYear(1, "B"));

    @Test
    void aCompletionIsKnownFromItsDayOn() {
        Someone leader = leader().did("C", "2021-06-01");
        assertThat(leader.forecast("2021-12-01", "2021-05-31", ONCE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.forecast("2021-12-01", "2021-06-01", ONCE)).isEqualTo("VALID");
    }

    @Test
    void aCompletionOfAYearIsKnownFromItsDayOn() {
        Someone leader = leader().did("C", "2021-06-01");
        assertThat(leader.forecast("2021-12-01", "2021-05-31", YEARLY)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.forecast("2021-12-01", "2021-06-01", YEARLY)).isEqualTo("VALID");
    }

    @Test
    void theCourseThatFreesAYearIsKnownFromItsDayOn() {
        Someone leader = leader().did("B", "2021-06-01");
        assertThat(leader.forecast("2021-12-01", "2021-05-31", YEARLY)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.forecast("2021-12-01", "2021-06-01", YEARLY)).isEqualTo("EXEMPT");
    }

    /** 31 days in March and 9 in April are 40; 1 January and 40 days is 10 February. */
    @Test
    void aSuspensionIsKnownWithItsEndFromItsFirstDayOn() {
        Someone leader = leader().suspended("2021-03-01", "2021-04-10");
        assertThat(leader.forecast("2021-03-15", "2021-02-28", ONCE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.forecast("2021-03-15", "2021-03-01", ONCE)).isEqualTo("SUSPENDED 2022-02-10");
        assertThat(leader.forecast("2021-12-01", "2021-02-28", ONCE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.forecast("2021-12-01", "2021-03-01", ONCE)).isEqualTo("DUE 2022-02-10");
    }

    @Test
    void anExemptionIsKnownWithItsEndFromItsFirstDayOn() {
        Someone leader = leader().exempt("2021-03-01", "2021-04-10");
        assertThat(leader.forecast("2021-03-15", "2021-02-28", ONCE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.forecast("2021-03-15", "2021-03-01", ONCE)).isEqualTo("EXEMPT");
        assertThat(leader.forecast("2021-12-01", "2021-03-01", ONCE)).isEqualTo("DUE 2022-02-10");
    }

    @Test
    void anExemptionOfANetworkIsKnownFromItsFirstDayOn() {
        Scheme scheme = Duties.forConfidants(NetworkLimit.NONE, new Rule.Once(12));
        Someone confidant = who().appointed("2021-01-01", "CLAS").networkExempt("CLAS", "2021-03-01", "2021-04-10");
        assertThat(confidant.forecast("2021-03-15", "2021-02-28", scheme)).isEqualTo("DUE 2022-01-01");
        assertThat(confidant.forecast("2021-03-15", "2021-03-01", scheme)).isEqualTo("EXEMPT");
    }

    @Test
    void placementsThatAreRecordedAheadCountAsTheyAre() {
        Someone leader = who().leads("2021-03-01", "2021-09-01");
        assertThat(leader.forecast("2021-02-28", "2020-06-01", ONCE)).isEqualTo("NOT_APPLICABLE");
        assertThat(leader.forecast("2021-03-01", "2020-06-01", ONCE)).isEqualTo("DUE 2022-03-01");
        assertThat(leader.forecast("2021-09-01", "2020-06-01", ONCE)).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void eventsThatAreRecordedAheadCountAsTheyAre() {
        Scheme scheme = Duties.forConfidants(Duties.only("KMAR"), new Rule.Once(12));
        Someone confidant = who().appointed("2021-01-01", "CLAS")
                .appointed("2021-06-01", "KMAR")
                .event("2021-09-01", EventKind.ENDED);
        assertThat(confidant.forecast("2021-05-31", "2021-01-01", scheme)).isEqualTo("NOT_APPLICABLE");
        assertThat(confidant.forecast("2021-06-01", "2021-01-01", scheme)).isEqualTo("DUE 2022-06-01");
        assertThat(confidant.forecast("2021-09-01", "2021-01-01", scheme)).isEqualTo("NOT_APPLICABLE");
    }

    /** 31 days; then 31 + 30 + 31 = 92 days, and 1 January and 92 days is 3 April. */
    @Test
    void whatIsNotKnownIsLeftOutBeforePeriodsThatTouchBecomeOne() {
        Someone leader = leader().suspended("2021-03-01", "2021-04-01").suspended("2021-04-01", "2021-06-01");
        assertThat(leader.forecast("2021-12-01", "2021-03-31", ONCE)).isEqualTo("DUE 2022-02-01");
        assertThat(leader.forecast("2021-12-01", "2021-04-01", ONCE)).isEqualTo("DUE 2022-04-03");
    }

    @Test
    void whatIsNotKnownIsLeftOutBeforePeriodsThatOverlapBecomeOne() {
        Someone leader = leader().suspended("2021-03-01", "2021-04-01").suspended("2021-03-15");
        assertThat(leader.forecast("2021-12-01", "2021-03-14", ONCE)).isEqualTo("DUE 2022-02-01");
        assertThat(leader.forecast("2021-12-01", "2021-03-15", ONCE)).isEqualTo("SUSPENDED");
    }

    @Test
    void anOpenEndLastsUntilFurtherNotice() {
        assertThat(leader().suspended("2021-03-01").on("2061-03-01", ONCE)).isEqualTo("SUSPENDED");
        assertThat(leader().exempt("2021-03-01").on("2061-03-01", ONCE)).isEqualTo("EXEMPT");
    }

    @Test
    void aDayBeforeWhatIsKnownIsRefused() {
        assertThatThrownBy(() -> leader().forecast("2021-05-31", "2021-06-01", ONCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Someone leader() {
        return who().leads("2021-01-01");
    }
}
