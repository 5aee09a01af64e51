package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.TestTree.actor;
import static nl.vertrouwd.organisation.TestTree.below;
import static nl.vertrouwd.organisation.TestTree.network;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.obligation.rules.EventKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whom somebody finds in the personnel file: a branch with two brigades, one of them with a team, and another branch. */
@SpringBootTest
@Transactional
@Import({TestOrganisation.class, TestTree.class, DutyFacts.class})
class WhoIsSeenTest {

    private static final LocalDate MOVED = LocalDate.of(2022, 5, 1);

    @Autowired
    Persons persons;

    @Autowired
    Sight sight;

    @Autowired
    TestTree tree;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    DutyFacts confidants;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private UnitId branch;
    private UnitId brigade;
    private UnitId team;
    private UnitId sister;
    private UnitId otherBranch;
    private PersonId member;
    private PersonId elsewhere;

    @BeforeEach
    void aTree() {
        branch = tree.branch();
        brigade = tree.unit(branch);
        team = tree.unit(brigade);
        sister = tree.unit(branch);
        otherBranch = tree.branch();
        member = tree.someoneIn(team);
        elsewhere = tree.someoneIn(otherBranch);
    }

    @Test
    void aLeaderFindsWhoIsInTheirUnitAndInEveryUnitBelowIt() {
        for (UnitId led : List.of(team, brigade, branch)) {
            Actor leader = actor(tree.leaderOf(led), below(Role.LEADER, led));
            assertFinds(leader, member);
            assertDoesNotFind(leader, elsewhere);
        }
    }

    @Test
    void aLeaderBesideOrElsewhereFindsNobodyOfIt() {
        assertDoesNotFind(actor(tree.leaderOf(sister), below(Role.LEADER, sister)), member);
        assertDoesNotFind(actor(tree.leaderOf(otherBranch), below(Role.LEADER, otherBranch)), member);
        assertDoesNotFind(actor(tree.leaderOf(team)), member);
    }

    @Test
    void planningAndAdministeringAPartIsSeeingThatPart() {
        for (Role role : List.of(Role.PLANNER, Role.ADMINISTRATOR)) {
            assertFinds(actor(null, below(role, brigade)), member);
            assertDoesNotFind(actor(null, below(role, otherBranch)), member);
            assertFinds(actor(null, new Grant(role, Scope.EVERYTHING)), member);
        }
    }

    @Test
    void aCoordinatorFindsWhoIsInTheirNetworkWhereverTheyWorkAndNobodyElse() {
        confidants.appointed(elsewhere, tree.code(branch), today().minusYears(1));
        Actor coordinator = actor(null, network(tree.code(branch)));

        assertFinds(coordinator, elsewhere);
        assertDoesNotFind(coordinator, member);
        assertDoesNotFind(actor(null, network(tree.code(otherBranch))), elsewhere);
    }

    @Test
    void whoIsNominatedIsSeenByTheCoordinatorAndWhoMovesByTheNext() {
        Actor coordinator = actor(null, network(tree.code(branch)));
        Actor next = actor(null, network(tree.code(otherBranch)));
        confidants.event(member, EventKind.NOMINATED, tree.code(branch), today().minusDays(20));
        assertFinds(coordinator, member);

        confidants.appointed(member, tree.code(otherBranch), today().minusDays(10));
        assertDoesNotFind(coordinator, member);
        assertFinds(next, member);
    }

    @Test
    void theEndOfTheAppointmentOrOfTheEmploymentEndsWhatTheCoordinatorSees() {
        Actor coordinator = actor(null, network(tree.code(branch)));
        PersonId left = organisation.person(new DateRange(LocalDate.of(2015, 1, 1), today()));
        confidants.appointed(left, tree.code(branch), LocalDate.of(2020, 1, 1));
        confidants.appointed(member, tree.code(branch), LocalDate.of(2020, 1, 1));
        confidants.ended(member, tree.code(branch), today());

        assertDoesNotFind(coordinator, left);
        assertDoesNotFind(coordinator, member);
        assertThat(listed(coordinator, today().minusDays(1)))
                .as("as of a day: who was in the network then")
                .containsExactlyInAnyOrder(left, member);
        assertThat(sight.opens(coordinator, member, Knowledge.CONFIDANT_DUTIES)).isFalse();
    }

    @Test
    void anAppointmentThatIsToComeShowsNobodyYet() {
        confidants.appointed(member, tree.code(branch), today().plusDays(1));

        assertDoesNotFind(actor(null, network(tree.code(branch))), member);
    }

    @Test
    void whoAnalysesTrainsWritesOrModeratesFindsNobody() {
        for (Role role : List.of(
                Role.ANALYST,
                Role.TRAINER,
                Role.EXTERNAL_TRAINER,
                Role.CONTENT_AUTHOR,
                Role.EVALUATION_MODERATOR,
                Role.PARTICIPANT)) {
            assertDoesNotFind(actor(tree.someoneIn(team), new Grant(role, Scope.EVERYTHING)), member);
            assertDoesNotFind(actor(null, below(role, team)), member);
        }
    }

    @Test
    void everybodyFindsThemselves() {
        assertThat(persons.find(actor(member), member)).hasValueSatisfying(self -> {
            assertThat(self.name()).isNotEmpty();
            assertThat(self.number()).isEqualTo(number(member));
        });
    }

    @Test
    void theActorIsWhoTheyAreTodayAndThePersonIsWhereTheyWereOnTheDay() {
        PersonId mover = organisation.person();
        tree.placed(mover, sister, new DateRange(LocalDate.of(2015, 1, 1), MOVED));
        tree.placed(mover, team, DateRange.from(MOVED));
        Actor before = actor(null, below(Role.LEADER, sister));
        Actor after = actor(null, below(Role.LEADER, team));

        assertThat(listed(before, MOVED.minusDays(1))).contains(mover);
        assertThat(listed(before, MOVED)).doesNotContain(mover);
        assertThat(listed(after, MOVED.minusDays(1))).doesNotContain(mover);
        assertThat(listed(after, MOVED)).contains(mover);
        assertThat(sight.may(before, mover, Knowledge.WHO_AND_WHERE, MOVED.minusDays(1)))
                .isTrue();
        assertThat(sight.may(before, mover, Knowledge.WHO_AND_WHERE, MOVED)).isFalse();
    }

    @Test
    void whoHasNoPlaceIsFoundOnlyByWhoSeesAllOfDefence() {
        PersonId nowhere = organisation.person();

        assertDoesNotFind(actor(null, below(Role.PLANNER, branch)), nowhere);
        assertFinds(actor(null, new Grant(Role.PLANNER, Scope.EVERYTHING)), nowhere);
    }

    @Test
    void whoWasWithdrawnBeforeTheFirstDayIsInNoList() {
        database.sql("UPDATE person SET withdrawn = TRUE WHERE id = ?")
                .param(Ids.bytes(member.value()))
                .update();

        assertThat(listed(actor(null, below(Role.PLANNER, team)), today())).doesNotContain(member);
    }

    @Test
    void theListIsExactlyWhomTheRulesAllowOneByOne() {
        confidants.appointed(elsewhere, tree.code(branch), today().minusYears(1));
        confidants.appointed(member, tree.code(otherBranch), today().minusYears(1));
        List<PersonId> people = List.of(
                member,
                elsewhere,
                organisation.person(),
                tree.someoneIn(branch),
                tree.someoneIn(brigade),
                tree.someoneIn(sister),
                tree.someoneIn(tree.shielded(brigade)));
        List<Actor> actors = List.of(
                actor(null, below(Role.LEADER, brigade)),
                actor(null, below(Role.PLANNER, branch), below(Role.LEADER, otherBranch)),
                actor(null, network(tree.code(branch))),
                actor(null, network(tree.code(branch)), below(Role.ADMINISTRATOR, otherBranch)),
                actor(null, network(tree.code(branch)), below(Role.PLANNER, sister)),
                actor(null, network(tree.code(branch)), network(tree.code(otherBranch))),
                actor(null, below(Role.ANALYST, branch)));

        for (Actor actor : actors) {
            assertThat(listed(actor, today()))
                    .as(actor.grants().toString())
                    .containsExactlyInAnyOrderElementsOf(sight.whom(actor, people, Knowledge.WHO_AND_WHERE, today()));
        }
    }

    @Test
    void theFiltersNarrowWhatIsSeenAndNeverWidenIt() {
        PersonId inBrigade = tree.someoneIn(brigade);
        Actor planner = actor(null, below(Role.PLANNER, branch));

        assertThat(listed(planner, filter(team))).containsExactly(member);
        assertThat(listed(planner, filter(brigade))).containsExactlyInAnyOrder(member, inBrigade);
        assertThat(listed(planner, filter(otherBranch))).isEmpty();
        SiteId site = database.sql("SELECT site_id FROM placement WHERE person_id = ?")
                .param(Ids.bytes(member.value()))
                .query((row, number) -> new SiteId(Ids.of(row.getBytes(1))))
                .single();
        assertThat(listed(planner, new PersonFilter("", null, site, today()))).containsExactly(member);
    }

    @Test
    void aPageContinuesWhereTheOneBeforeEnded() {
        for (int i = 0; i < 5; i++) {
            tree.someoneIn(team);
        }
        Actor leader = actor(null, below(Role.LEADER, team));
        PersonFilter all = PersonFilter.on(today());

        List<PersonPlace> whole = persons.places(leader, all, 0, 10);
        assertThat(whole).hasSize(6);
        assertThat(persons.places(leader, all, 2, 3)).isEqualTo(whole.subList(2, 5));
        assertThat(persons.places(leader, all, 5, 10)).isEqualTo(whole.subList(5, 6));
    }

    private void assertFinds(Actor actor, PersonId person) {
        assertThat(persons.find(actor, person)).isPresent();
        assertThat(persons.byPersonnelNumber(actor, number(person))).isPresent();
        assertThat(persons.search(actor, number(person), 10))
                .extracting(ShownPerson::id)
                .containsExactly(person);
        assertThat(listed(actor, PersonFilter.on(today()).withText(number(person))))
                .containsExactly(person);
        assertThat(persons.byIds(actor, Set.of(person), today())).containsOnlyKeys(person);
    }

    private void assertDoesNotFind(Actor actor, PersonId person) {
        assertThat(persons.find(actor, person)).isEmpty();
        assertThat(persons.byPersonnelNumber(actor, number(person))).isEmpty();
        assertThat(persons.search(actor, number(person), 10)).isEmpty();
        assertThat(listed(actor, PersonFilter.on(today()).withText(number(person))))
                .isEmpty();
        assertThat(persons.byIds(actor, Set.of(person), today())).isEqualTo(Map.of());
    }

    private List<PersonId> listed(Actor actor, LocalDate day) {
        return listed(actor, PersonFilter.on(day));
    }

    private List<PersonId> listed(Actor actor, PersonFilter filter) {
        return persons.places(actor, filter, 0, 1000).stream()
                .map(place -> place.person().id())
                .toList();
    }

    private PersonFilter filter(UnitId unit) {
        return new PersonFilter("", unit, null, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String number(PersonId person) {
        return database.sql("SELECT personnel_number FROM person WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .query(String.class)
                .single();
    }
}
