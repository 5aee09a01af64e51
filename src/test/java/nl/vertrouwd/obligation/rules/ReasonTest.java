package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Someone.period;
import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A status carries the facts that made it so (the last sentence of rules.md §2). A leader since 2021-01-01. */
class ReasonTest {

    private static final Scheme ONCE = Duties.forLeaders(new Rule.Once(12));
    private static final Scheme EVERY = Duties.forLeaders(new Rule.Every(24, 24));
    private static final Scheme TWICE = Duties.forLeaders(new Rule.PerYear(2, "B"));
    private static final LocalDate START = LocalDate.parse("2021-01-01");

    @Test
    void ofWhatIsValidOnceItTellsTheFirstCompletion() {
        assertThat(leader().did("C", "2021-09-01", "2021-06-01").why("2022-01-01", ONCE))
                .isEqualTo(new Reason.DoneOnce(completed("2021-06-01")));
    }

    @Test
    void ofWhatIsAwaitedItTellsSinceWhenAndHowLongTheClockStoodStill() {
        assertThat(leader().suspended("2021-03-01", "2021-04-10").why("2022-01-01", ONCE))
                .isEqualTo(new Reason.Awaited(START, null, 40, false));
    }

    @Test
    void ofWhatIsAwaitedItTellsThatThereIsMoreTimeBecauseOfAReturn() {
        assertThat(leader().suspended("2021-12-01", "2021-12-11").why("2022-01-01", ONCE))
                .isEqualTo(new Reason.Awaited(START, null, 10, true));
    }

    @Test
    void ofWhatIsCoveredItTellsTheCompletionThatCoversLongest() {
        assertThat(leader().did("C", "2022-03-15", "2021-03-15")
                        .suspended("2023-01-01", "2023-04-11")
                        .why("2023-06-01", EVERY))
                .isEqualTo(new Reason.Covered(completed("2022-03-15"), 100, false));
    }

    @Test
    void ofWhatLapsedItTellsTheLastCompletion() {
        assertThat(leader().did("C", "2022-03-15").why("2024-03-15", EVERY))
                .isEqualTo(new Reason.Awaited(LocalDate.parse("2022-03-15"), completed("2022-03-15"), 0, false));
    }

    @Test
    void ofWhatLapsedBeforeTheFirstTermEndsItTellsTheBeginningOfThatTerm() {
        assertThat(leader().did("C", "2019-03-15").why("2022-03-15", EVERY))
                .isEqualTo(new Reason.Awaited(START, completed("2019-03-15"), 0, false));
    }

    @Test
    void ofAnExemptionItTellsWhoseItIsAndThePersonsOwnFirst() {
        Someone confidant = who().appointed("2021-01-01", "CLAS").networkExempt("CLAS", "2021-03-01", "2021-06-01");
        Scheme scheme = Duties.forConfidants(NetworkLimit.NONE, new Rule.Once(12));
        assertThat(confidant.why("2021-05-01", scheme))
                .isEqualTo(new Reason.Waived(period("2021-03-01", "2021-06-01"), true));
        assertThat(confidant.exempt("2021-04-01", "2021-05-15").why("2021-05-01", scheme))
                .isEqualTo(new Reason.Waived(period("2021-04-01", "2021-05-15"), false));
    }

    @Test
    void ofAYearItTellsHowOftenAndHowOftenIsAsked() {
        assertThat(leader().did("C", "2021-03-01").why("2021-06-01", TWICE))
                .isEqualTo(new Reason.InYear(2021, List.of(completed("2021-03-01")), 2));
        assertThat(leader().did("C", "2021-03-01").why("2022-06-01", TWICE))
                .isEqualTo(new Reason.YearBefore(2021, List.of(completed("2021-03-01")), 2));
    }

    @Test
    void ofAYearThatIsNotRequiredItTellsWhy() {
        assertThat(who().leads("2021-01-02").why("2021-06-01", TWICE))
                .isEqualTo(new Reason.YearNotAsked(2021, Reason.Cause.NOT_ALL_YEAR, null));
        assertThat(leader().did("B", "2021-03-01").why("2021-06-01", TWICE))
                .isEqualTo(new Reason.YearNotAsked(
                        2021,
                        Reason.Cause.OTHER_COURSE,
                        new CompletedCourse("B", LocalDate.parse("2021-03-01"), null)));
        assertThat(leader().suspended("2021-01-01", "2021-08-01").why("2021-09-01", TWICE))
                .isEqualTo(new Reason.YearNotAsked(2021, Reason.Cause.STOOD_STILL, null));
    }

    @Test
    void ofWhatDoesNotApplyItTellsJustThat() {
        assertThat(who().why("2021-06-01", ONCE)).isEqualTo(new Reason.DoesNotApply());
    }

    private static CompletedCourse completed(String day) {
        return new CompletedCourse("C", LocalDate.parse(day), null);
    }

    private static Someone leader() {
        return who().leads("2021-01-01");
    }
}
