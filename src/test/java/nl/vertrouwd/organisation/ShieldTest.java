package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.TestTree.actor;
import static nl.vertrouwd.organisation.TestTree.below;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A branch with an open unit and a shielded part of two units, one of them shielded itself; and people shielded one by one. */
@SpringBootTest
@Transactional
@Import({TestOrganisation.class, TestTree.class})
class ShieldTest {

    @Autowired
    Persons persons;

    @Autowired
    PersonRegister register;

    @Autowired
    Shielding shielding;

    @Autowired
    TestTree tree;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient database;

    @Autowired
    List<Invariant> invariants;

    @Autowired
    Clock clock;

    private UnitId branch;
    private UnitId open;
    private UnitId part;
    private UnitId cell;
    private UnitId inner;
    private PersonId agent;
    private Actor planner;

    @BeforeEach
    void aShieldedPart() {
        branch = tree.branch();
        open = tree.unit(branch);
        part = tree.shielded(branch);
        cell = tree.unit(part);
        inner = tree.shielded(part);
        agent = tree.someoneIn(cell);
        planner = actor(null, below(Role.PLANNER, branch));
    }

    @AfterEach
    void theTableIsWhatFollowsFromTheRest() {
        assertThat(invariants)
                .filteredOn(invariant -> invariant.name().startsWith("shielded-periods"))
                .singleElement()
                .satisfies(invariant -> assertThat(invariant.violations()).isEmpty());
    }

    @Test
    void plannersAndAdministratorsSeeANumberAndNoName() {
        for (Actor actor : List.of(planner, actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING)))) {
            assertThat(persons.find(actor, agent)).hasValue(new ShownPerson(agent, "", number(agent), true));
        }
    }

    @Test
    void aLeaderAboveThePartSeesThatSomebodyIsThere() {
        Actor leader = actor(tree.leaderOf(branch), below(Role.LEADER, branch));

        assertThat(persons.find(leader, agent)).hasValue(new ShownPerson(agent, "", "", true));
        assertThat(persons.byPersonnelNumber(leader, number(agent))).isEmpty();
        assertThat(persons.search(leader, number(agent), 10)).isEmpty();
    }

    @Test
    void whoIsInThePartSeesEverybodyOfItByName() {
        for (UnitId unit : List.of(part, cell, inner)) {
            Actor leader = actor(tree.leaderOf(unit), below(Role.LEADER, part));
            assertThat(persons.find(leader, agent).orElseThrow().shielded()).isFalse();
            assertThat(persons.find(leader, tree.someoneIn(inner)).orElseThrow().shielded())
                    .isFalse();
        }
        assertThat(persons.find(actor(agent), agent).orElseThrow().name()).isNotEmpty();
    }

    @Test
    void aDeputyFromOutsideThePartSeesNoNames() {
        Actor deputy = actor(tree.someoneIn(open), below(Role.LEADER, part));

        assertThat(persons.find(deputy, agent).orElseThrow().name()).isEmpty();
    }

    @Test
    void searchingByNameFindsNobodyWhoIsShieldedAndByNumberOnlyTheWholeOne() {
        String name = register.find(agent).orElseThrow().familyName();
        String number = number(agent);

        assertThat(persons.search(planner, name, 10)).isEmpty();
        assertThat(persons.search(planner, number.substring(0, number.length() - 1), 50))
                .extracting(ShownPerson::id)
                .doesNotContain(agent);
        assertThat(persons.search(planner, number, 10)).containsExactly(new ShownPerson(agent, "", number, true));
    }

    @Test
    void theListEndsWithWhoIsShieldedWithoutPlaceInOrderOfNumber() {
        PersonId second = tree.someoneIn(part);
        PersonId colleague = tree.someoneIn(open);

        List<PersonPlace> list = persons.places(planner, PersonFilter.on(today()), 0, 10);

        assertThat(list).extracting(place -> place.person().id()).containsExactly(colleague, agent, second);
        assertThat(list.subList(1, 3))
                .allSatisfy(place -> assertThat(place)
                        .isEqualTo(new PersonPlace(
                                new ShownPerson(
                                        place.person().id(), "", place.person().number(), true),
                                true,
                                "",
                                "",
                                "",
                                false)));
        assertThat(persons.places(planner, PersonFilter.on(today()), 1, 1)).isEqualTo(list.subList(1, 2));
    }

    @Test
    void aFilterOnAPlaceDoesNotTellWhereSomebodyShieldedIs() {
        PersonId colleague = tree.someoneIn(open);

        for (UnitId unit : List.of(branch, part, cell)) {
            assertThat(persons.places(planner, new PersonFilter("", unit, null, today()), 0, 10))
                    .extracting(place -> place.person().id())
                    .isEqualTo(unit.equals(branch) ? List.of(colleague) : List.of());
        }
    }

    @Test
    void whoComesIntoThePartIsShieldedForTheDaysBeforeToo() {
        PersonId recruit = organisation.person();
        tree.placed(recruit, open, new DateRange(LocalDate.of(2015, 1, 1), today().minusYears(1)));
        tree.placed(recruit, cell, DateRange.from(today().minusYears(1)));

        assertThat(named(recruit, today())).isFalse();
        assertThat(named(recruit, today().minusYears(3))).isFalse();
    }

    @Test
    void whoLeftThePartIsShieldedOnTheDaysThatTheyWereInIt() {
        PersonId veteran = organisation.person();
        tree.placed(veteran, cell, new DateRange(LocalDate.of(2015, 1, 1), today().minusYears(1)));
        tree.placed(veteran, open, DateRange.from(today().minusYears(1)));

        assertThat(named(veteran, today())).isTrue();
        assertThat(named(veteran, today().minusYears(3))).isFalse();
    }

    @Test
    void whoHasNoPlaceAnyMoreStaysWhatTheyWereAtTheLastOne() {
        PersonId retired = organisation.person();
        tree.placed(retired, cell, new DateRange(LocalDate.of(2015, 1, 1), today().minusYears(1)));

        assertThat(named(retired, today())).isFalse();
    }

    @Test
    void whoLeftThePartSeesNoMoreOfItThanOthers() {
        PersonId former = organisation.person();
        tree.placed(former, cell, new DateRange(LocalDate.of(2015, 1, 1), today().minusYears(1)));
        tree.placed(former, open, DateRange.from(today().minusYears(1)));
        Actor plannerNow = actor(former, below(Role.PLANNER, branch));

        assertThat(persons.byIds(plannerNow, List.of(agent), today().minusYears(3))
                        .get(agent)
                        .name())
                .isEmpty();
    }

    @Test
    void somebodyMarkedIsShieldedFromAllButTheirOwnUnit() {
        PersonId marked = tree.someoneIn(open);
        Actor administrator = actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING));

        assertThat(shielding.shield(administrator, marked, DateRange.from(today())))
                .isEqualTo(ShieldResult.DONE);

        assertThat(named(marked, today())).isFalse();
        Actor colleague = actor(tree.leaderOf(open), below(Role.LEADER, open));
        assertThat(persons.find(colleague, marked).orElseThrow().name()).isNotEmpty();
        Actor above = actor(tree.leaderOf(branch), below(Role.LEADER, branch));
        assertThat(persons.find(above, marked).orElseThrow().name()).isEmpty();

        assertThat(shielding.end(administrator, marked)).isEqualTo(ShieldResult.DONE);
        assertThat(named(marked, today())).isTrue();
    }

    @Test
    void aMarkHoldsForItsPeriodOnly() {
        PersonId marked = tree.someoneIn(open);
        Actor administrator = actor(null, below(Role.ADMINISTRATOR, branch));
        DateRange period = new DateRange(today().plusDays(10), today().plusDays(20));

        assertThat(shielding.shield(administrator, marked, period)).isEqualTo(ShieldResult.DONE);
        assertThat(named(marked, today())).isTrue();
        assertThat(named(marked, today().plusDays(10))).isFalse();
        assertThat(named(marked, today().plusDays(20))).isTrue();
        assertThat(shielding.mark(administrator, marked)).hasValue(new ShieldMark(period));
        assertThat(shielding.shield(administrator, marked, DateRange.from(today().plusDays(19))))
                .isEqualTo(ShieldResult.OVERLAPS);
        assertThat(shielding.shield(administrator, marked, DateRange.from(today().plusDays(20))))
                .isEqualTo(ShieldResult.DONE);
    }

    @Test
    void onlyAnAdministratorOfThePartMarks() {
        PersonId someone = tree.someoneIn(open);
        for (Actor other : List.of(
                planner,
                actor(someone),
                actor(null, below(Role.LEADER, branch)),
                actor(null, below(Role.ADMINISTRATOR, tree.branch())))) {
            assertThat(shielding.shield(other, someone, DateRange.from(today())))
                    .isEqualTo(ShieldResult.NOT_ALLOWED);
            assertThat(shielding.end(other, someone)).isEqualTo(ShieldResult.NOT_ALLOWED);
            assertThat(shielding.mark(other, someone)).isEmpty();
        }
        assertThat(shielding.end(actor(null, below(Role.ADMINISTRATOR, branch)), someone))
                .isEqualTo(ShieldResult.NOTHING_TO_END);
    }

    @Test
    void aMarkAndItsEndStandInTheAuditTrail() {
        PersonId marked = tree.someoneIn(open);
        Actor administrator = actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING));
        shielding.shield(administrator, marked, DateRange.from(today().minusDays(3)));
        shielding.end(administrator, marked);

        assertThat(database.sql("SELECT action FROM audit_entry WHERE person_id = ? ORDER BY id")
                        .param(Ids.bytes(marked.value()))
                        .query(String.class)
                        .list())
                .containsExactly("organisation.person-shielded", "organisation.shield-ended");
        assertThat(named(marked, today().minusDays(2))).as("what was, was").isFalse();
        assertThat(named(marked, today())).isTrue();
    }

    @Test
    void anybodyKnowsOfNobodyShieldedByName() {
        assertThat(register.shielded(List.of(agent, tree.someoneIn(open)))).containsExactly(agent);
    }

    private boolean named(PersonId person, LocalDate day) {
        ShownPerson shown = register.shown(planner, List.of(person), day, true).get(person);
        assertThat(shown.number()).isEqualTo(number(person));
        return !shown.name().isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String number(PersonId person) {
        return register.find(person).orElseThrow().personnelNumber();
    }
}
