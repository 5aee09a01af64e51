package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Duties.advised;
import static nl.vertrouwd.obligation.rules.Duties.asked;
import static nl.vertrouwd.obligation.rules.Duties.scheme;
import static nl.vertrouwd.obligation.rules.Duties.version;
import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which state goes before which: of one requirement (the end of rules.md §2) and of a person (§3). */
class OrderOfStatesTest {

    private static final Scheme ONCE = Duties.forLeaders(new Rule.Once(12));
    private static final Scheme EVERY = Duties.forLeaders(new Rule.Every(24, 24));

    // one requirement

    @Test
    void whatDoesNotApplyIsNotExemptEither() {
        Someone former = who().leads("2021-01-01", "2021-03-15").exempt("2021-03-01", "2021-04-10");
        assertThat(former.on("2021-03-14", ONCE)).isEqualTo("EXEMPT");
        assertThat(former.on("2021-03-15", ONCE)).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void whatDoesNotApplyIsNotSuspendedEither() {
        assertThat(who().suspended("2021-01-01").on("2021-06-01", ONCE)).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void anExemptionMakesItExemptWithoutADueDateFromItsFirstDayUntilItsEnd() {
        Someone leader = leader().exempt("2021-03-01", "2021-04-10");
        assertThat(leader.on("2021-02-28", ONCE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2021-03-01", ONCE)).isEqualTo("EXEMPT");
        assertThat(leader.on("2021-04-09", ONCE)).isEqualTo("EXEMPT");
        assertThat(leader.on("2021-04-10", ONCE)).isEqualTo("DUE 2022-02-10");
    }

    @Test
    void anExemptionGoesBeforeEveryOtherState() {
        assertThat(leader().exempt("2022-03-01").on("2022-03-01", ONCE)).isEqualTo("EXEMPT");
        assertThat(leader().exempt("2022-03-01").did("C", "2021-03-01").on("2022-03-01", ONCE))
                .isEqualTo("EXEMPT");
        assertThat(leader().exempt("2021-03-01").suspended("2021-03-01").on("2021-03-01", ONCE))
                .isEqualTo("EXEMPT");
    }

    @Test
    void aSuspensionSuspendsWhatIsDueAndTheDueDateStays() {
        Someone leader = leader().suspended("2021-03-01", "2021-04-10");
        assertThat(leader.on("2021-02-28", ONCE)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.on("2021-03-01", ONCE)).isEqualTo("SUSPENDED 2022-02-10");
        assertThat(leader.on("2021-04-09", ONCE)).isEqualTo("SUSPENDED 2022-02-10");
        assertThat(leader.on("2021-04-10", ONCE)).isEqualTo("DUE 2022-02-10");
    }

    @Test
    void aSuspensionSuspendsWhatIsOverdueAndTheDueDateStays() {
        Someone leader = leader().suspended("2022-03-01", "2022-04-10");
        assertThat(leader.on("2022-02-28", ONCE)).isEqualTo("OVERDUE 2022-01-01");
        assertThat(leader.on("2022-03-01", ONCE)).isEqualTo("SUSPENDED 2022-01-01");
        assertThat(leader.on("2022-04-09", ONCE)).isEqualTo("SUSPENDED 2022-01-01");
        assertThat(leader.on("2022-04-10", ONCE)).isEqualTo("OVERDUE 2022-01-01");
    }

    /** E = 2023-02-01 and 9 days; back on 2022-12-10, so three months later it is. Three months before that is 2022-12-10. */
    @Test
    void aSuspensionDoesNotSuspendWhatIsValid() {
        Someone leader = leader().did("C", "2021-02-01").suspended("2022-12-01", "2022-12-10");
        assertThat(leader.on("2022-11-30", EVERY)).isEqualTo("EXPIRING 2023-02-01");
        assertThat(leader.on("2022-12-09", EVERY)).isEqualTo("VALID 2023-03-10");
        assertThat(leader.on("2022-12-10", EVERY)).isEqualTo("EXPIRING 2023-03-10");
        Someone longAway = leader().did("C", "2021-02-01").suspended("2021-03-01", "2021-03-11");
        assertThat(longAway.on("2021-03-05", EVERY)).isEqualTo("VALID 2023-02-11");
    }

    /** Back on 30 November, so until 28 February, three months before which is 28 November already. */
    @Test
    void whatExpiresDuringASuspensionIsExpiring() {
        Someone leader = leader().did("C", "2021-02-01").suspended("2022-11-20", "2022-11-30");
        assertThat(leader.on("2022-11-27", EVERY)).isEqualTo("VALID 2023-02-28");
        assertThat(leader.on("2022-11-28", EVERY)).isEqualTo("EXPIRING 2023-02-28");
    }

    // a person

    @Test
    void eachStateIsWorseThanTheOneBefore() {
        assertThat(State.values())
                .containsExactly(
                        State.NOT_APPLICABLE,
                        State.EXEMPT,
                        State.VALID,
                        State.EXPIRING,
                        State.DUE,
                        State.SUSPENDED,
                        State.OVERDUE);
    }

    @Test
    void theWorstStateIsThatOfThePersonInWhateverOrder() {
        List<RequirementStatus> soFar = new ArrayList<>();
        for (State state : State.values()) {
            soFar.add(status(Strength.REQUIRED, state, null));
            assertThat(SchemeStatus.of(soFar).state()).isEqualTo(state);
            assertThat(SchemeStatus.of(soFar.reversed()).state()).isEqualTo(state);
        }
    }

    @Test
    void whenNothingAppliesNothingDoes() {
        assertThat(SchemeStatus.of(List.of()).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(SchemeStatus.of(List.of(status(Strength.REQUIRED, State.NOT_APPLICABLE, null)))
                        .state())
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void theDueDateIsTheEarliestOfThoseInTheWorstState() {
        SchemeStatus status = SchemeStatus.of(List.of(
                status(Strength.REQUIRED, State.EXPIRING, "2021-01-01"),
                status(Strength.REQUIRED, State.DUE, null),
                status(Strength.REQUIRED, State.DUE, "2021-08-01"),
                status(Strength.REQUIRED, State.DUE, "2021-07-01"),
                status(Strength.ADVISED, State.DUE, "2021-02-01")));
        assertThat(status.due()).isEqualTo("2021-07-01");
    }

    @Test
    void withoutADueDateInTheWorstStateThereIsNone() {
        SchemeStatus status = SchemeStatus.of(List.of(
                status(Strength.REQUIRED, State.DUE, "2021-07-01"), status(Strength.REQUIRED, State.SUSPENDED, null)));
        assertThat(status.due()).isNull();
    }

    @Test
    void whatIsAdvisedIsShownAndNeverWorsensTheState() {
        Scheme scheme = scheme(
                asked("once", HeldRole.LEADER, version("2010-01-01", new Rule.Once(12))),
                asked("advice", HeldRole.LEADER, advised(version("2010-01-01", new Rule.Once(6), "D"))));
        Someone leader = leader().did("C", "2021-02-01");
        assertThat(leader.inAll("2021-07-01", scheme)).isEqualTo("VALID");
        assertThat(leader.on("2021-07-01", scheme, "advice")).isEqualTo("OVERDUE 2021-07-01");
    }

    @Test
    void whenOnlyWhatIsAdvisedAppliesNothingDoes() {
        Scheme scheme = scheme(asked(HeldRole.LEADER, advised(version("2010-01-01", new Rule.Once(12)))));
        assertThat(leader().inAll("2022-06-01", scheme)).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void theStrengthIsThatOfTheVersionOfTheDay() {
        Scheme scheme = scheme(asked(
                HeldRole.LEADER,
                advised(version("2010-01-01", new Rule.Once(6))),
                version("2022-01-01", new Rule.Once(6))));
        assertThat(leader().inAll("2021-12-31", scheme)).isEqualTo("NOT_APPLICABLE");
        assertThat(leader().inAll("2022-01-01", scheme)).isEqualTo("OVERDUE 2021-07-01");
    }

    private static RequirementStatus status(Strength strength, State state, @Nullable String due) {
        return new RequirementStatus(
                "any", strength, state, due == null ? null : LocalDate.parse(due), null, new Reason.DoesNotApply());
    }

    private static Someone leader() {
        return who().leads("2021-01-01");
    }
}
