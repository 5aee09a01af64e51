package nl.vertrouwd.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.obligation.SchemeDeskState.Step;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.Rule;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.obligation.rules.Terms;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change is worked out in the background, looked at by who asked for it, and stored as it was looked at. */
@SpringBootTest(properties = "vertrouwd.schema=scheme_desk")
@Import({TestOrganisation.class, TestClock.Wanted.class})
class SchemeDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Autowired
    TestOrganisation organisation;

    @Autowired
    SchemeDesk desk;

    @Autowired
    SchemeEditing editing;

    @Autowired
    Schemes schemes;

    @Autowired
    DutyPeriods periods;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
    private final Actor another = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void asItShipsWithThreeLeadersOfWhomOneIsShielded() {
        clock.set(TestClock.START);
        SchemeSeed.standard()
                .forEach(scheme -> jdbc.sql("UPDATE duty_scheme SET content = ? WHERE code = ?")
                        .params(SchemeJson.write(scheme), scheme.code())
                        .update());
        jdbc.sql("DELETE FROM placement").update();
        UnitId branch = organisation.branch().id();
        leads(
                organisation.person("Anna", "Zomer", DateRange.from(LocalDate.of(2020, 1, 1))),
                organisation.unit(branch));
        leads(
                organisation.person("Bram", "Adema", DateRange.from(LocalDate.of(2020, 1, 1))),
                organisation.unit(branch));
        UnitId shielded = organisation.shieldedUnit(branch);
        PersonId hidden = organisation.person("Cor", "Verborgen", DateRange.from(LocalDate.of(2020, 1, 1)));
        leads(hidden, shielded);
        periods.renewAll();
    }

    @AfterEach
    void nobodyWorksOnAnything() {
        desk.clear(administrator);
        desk.clear(another);
    }

    @Test
    void whoWouldStandOtherwiseIsCountedAndNamedAsFarAsTheReaderMayKnow() throws Exception {
        assertThat(compare(sooner(), TOMORROW)).isEqualTo(Step.READY);
        SchemePreview preview = desk.state(administrator).preview();
        assertThat(preview.changes()).containsExactly(new StateChange(State.DUE, State.OVERDUE, 3));
        assertThat(preview.hidden()).isOne();
        assertThat(preview.countBefore()).isEqualTo(new DutyCount(0, 3, 0, 0));
        assertThat(preview.countAfter()).isEqualTo(new DutyCount(0, 0, 0, 3));
        assertThat(people(0, 10)).containsExactly("Bram Adema", "Anna Zomer");
        assertThat(people(1, 10)).containsExactly("Anna Zomer");
        assertThat(people(0, 1)).containsExactly("Bram Adema");
        assertThat(desk.people(administrator, State.OVERDUE, State.DUE, 0, 10)).isEmpty();
    }

    @Test
    void onADayBeforeItBeginsNobodyStandsOtherwise() throws Exception {
        assertThat(compare(sooner(), TODAY)).isEqualTo(Step.READY);
        assertThat(desk.state(administrator).preview().changes()).isEmpty();
        assertThat(compare(sooner(), LocalDate.of(2028, 1, 1))).isEqualTo(Step.READY);
        SchemePreview later = desk.state(administrator).preview();
        assertThat(later.changes()).as("too late either way").isEmpty();
        assertThat(later.otherDue()).isEqualTo(3);
    }

    @Test
    void nothingIsStoredUntilItIsAskedForAndThenWhatWasLookedAt() throws Exception {
        long version = version();
        compare(sooner(), TOMORROW);
        assertThat(version()).isEqualTo(version);
        assertThat(store()).isEqualTo(Step.STORED);
        assertThat(version()).isEqualTo(version + 1);
        assertThat(standing(TOMORROW)).containsOnly("OVERDUE");
        assertThat(standing(TODAY)).containsOnly("DUE");
    }

    @Test
    void whenSomebodyElseChangedTheSchemeItIsShownAgainAndStoredOnlyThen() throws Exception {
        compare(sooner(), TOMORROW);
        SchemeChange theirs = new SchemeChange.NewTerms("leadership-duty", new Terms(TOMORROW, 6, 6, 183));
        assertThat(editing.save(another, theirs, new SchemeEditing.Seen(version(), TODAY), DutyProgress.UNSEEN))
                .isInstanceOf(SchemeResult.Saved.class);
        long version = version();
        assertThat(store()).isEqualTo(Step.READY_AGAIN);
        assertThat(version()).isEqualTo(version);
        assertThat(desk.state(administrator).preview().version()).isEqualTo(version);
        assertThat(store()).isEqualTo(Step.STORED);
        DutyScheme now = schemes.find("leadership-duty").orElseThrow();
        assertThat(now.terms()).hasSize(2);
        assertThat(now.requirements().getFirst().rules().versions()).hasSize(2);
    }

    @Test
    void whatIsNotPossibleAnyMoreIsRefusedWithTheReason() throws Exception {
        compare(sooner(), TOMORROW);
        SchemeChange theirs = new SchemeChange.End("leadership-duty", "leadership", TOMORROW);
        assertThat(editing.save(another, theirs, new SchemeEditing.Seen(version(), TODAY), DutyProgress.UNSEEN))
                .isInstanceOf(SchemeResult.Saved.class);
        assertThat(store()).isEqualTo(Step.REFUSED);
        assertThat(desk.state(administrator).problems())
                .extracting(SchemeProblem::textKey)
                .containsExactly("obligation.scheme.problem.after-end");
    }

    @Test
    void whatWasLookedAtYesterdayIsShownAgain() throws Exception {
        compare(sooner(), TOMORROW);
        clock.set(TestClock.START.plusSeconds(86_400));
        assertThat(store()).isEqualTo(Step.READY_AGAIN);
        assertThat(desk.state(administrator).preview().madeOn()).isEqualTo(TOMORROW);
    }

    @Test
    void eachAdministratorSeesTheirOwnAndNobodyElseAnything() throws Exception {
        compare(sooner(), TOMORROW);
        assertThat(desk.state(another).step()).isEqualTo(Step.NOTHING);
        assertThat(desk.people(another, State.DUE, State.OVERDUE, 0, 10)).isEmpty();
        Actor planner = new Actor(administrator.account(), null, Set.of(Role.PLANNER, Role.LEADER, Role.ANALYST));
        assertThatThrownBy(() -> desk.state(planner)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> desk.people(planner, State.DUE, State.OVERDUE, 0, 10))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> desk.compare(planner, sooner(), TOMORROW)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> desk.store(planner)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> desk.watch(planner, () -> {})).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> desk.clear(planner)).isInstanceOf(DomainException.class);
    }

    @Test
    void whatIsNotPossibleIsNotEvenWorkedOut() {
        SchemeChange yesterday = new SchemeChange.End("leadership-duty", "leadership", TODAY.minusDays(1));
        assertThat(desk.compare(administrator, yesterday, TODAY))
                .extracting(SchemeProblem::field)
                .containsExactly(SchemeProblem.Field.FROM);
        assertThat(desk.state(administrator).step()).isEqualTo(Step.NOTHING);
    }

    /** Twelve months for the first time instead of twenty-four. */
    private SchemeChange sooner() {
        Requirement.Version last = schemes.find("leadership-duty")
                .orElseThrow()
                .requirement("leadership")
                .orElseThrow()
                .rules()
                .versions()
                .getFirst();
        return new SchemeChange.NewVersion(
                "leadership-duty",
                "leadership",
                new Requirement.Version(
                        TOMORROW, last.networks(), last.strength(), last.courses(), new Rule.Every(24, 12)));
    }

    private Step compare(SchemeChange change, LocalDate day) throws InterruptedException {
        return after(() -> assertThat(desk.compare(administrator, change, day)).isEmpty());
    }

    private Step store() throws InterruptedException {
        return after(() -> desk.store(administrator));
    }

    /** What it has come to when nothing runs any more. */
    private Step after(Runnable begun) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runnable look = () -> {
            if (!desk.state(administrator).isRunning()) {
                ended.countDown();
            }
        };
        begun.run();
        Runnable stop = desk.watch(administrator, look);
        look.run();
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        stop.run();
        return desk.state(administrator).step();
    }

    private List<String> people(int offset, int limit) {
        return desk.people(administrator, State.DUE, State.OVERDUE, offset, limit).stream()
                .map(ShownPerson::name)
                .toList();
    }

    private void leads(PersonId person, UnitId unit) {
        organisation.place(
                person, unit, organisation.site("Europe/Amsterdam"), DateRange.from(LocalDate.of(2025, 1, 1)), true);
    }

    private List<String> standing(LocalDate day) {
        return jdbc.sql(
                        "SELECT state FROM duty_period WHERE scheme = 'leadership-duty' AND valid_from <= ? AND valid_until > ?")
                .params(day, day)
                .query(String.class)
                .list();
    }

    private long version() {
        return schemes.find("leadership-duty").orElseThrow().version();
    }
}
