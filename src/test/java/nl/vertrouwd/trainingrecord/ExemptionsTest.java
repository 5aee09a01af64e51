package nl.vertrouwd.trainingrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.obligation.rules.EventKind;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who exempts whom from what, and what is refused. */
@SpringBootTest(properties = "vertrouwd.schema=exemptions")
@Import({TestOrganisation.class, TestTree.class, DutyFacts.class})
class ExemptionsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final KnownRequirement BASIC = new KnownRequirement("confidant", "basic", true);
    private static final KnownRequirement LEADERSHIP = new KnownRequirement("leadership-duty", "leadership", false);
    private static final String WHY = "Volgde de opleiding elders";

    @Autowired
    Exemptions exemptions;

    @Autowired
    TestTree tree;

    @Autowired
    DutyFacts confidants;

    @Autowired
    JdbcClient jdbc;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
    private UnitId branch;
    private PersonId person;
    private Exempted someone;
    private Exempted network;
    private Actor coordinator;
    private Actor self;

    @BeforeEach
    void someoneInABranch() {
        branch = tree.branch();
        person = tree.leaderOf(tree.unit(branch));
        confidants.appointed(person, tree.code(branch), LocalDate.of(2024, 1, 1));
        someone = new Exempted.Someone(person);
        network = new Exempted.Network(tree.code(branch));
        coordinator = TestTree.actor(null, TestTree.network(tree.code(branch)));
        self = new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
    }

    @Test
    void anAdministratorExemptsAnybodyFromAnything() {
        done(enter(administrator, someone, LEADERSHIP, MAY, null));
        assertThat(exemptions.of(self, person)).singleElement().satisfies(own -> {
            assertThat(own.reason()).isEqualTo(WHY);
            assertThat(own.period().isOpen()).isTrue();
            assertThat(own.imported()).isFalse();
            assertThat(own.changeable()).isFalse();
        });
    }

    @Test
    void aCoordinatorExemptsPeopleOfTheNetworkFromWhatIsAskedOfConfidants() {
        done(enter(coordinator, someone, BASIC, MAY, JUNE));
        assertThat(enter(coordinator, someone, LEADERSHIP, MAY, JUNE)).isInstanceOf(ExemptionResult.NotYours.class);
        Actor other = TestTree.actor(null, TestTree.network(tree.code(tree.branch())));
        assertThat(enter(other, someone, BASIC, JUNE, null)).isInstanceOf(ExemptionResult.NotYours.class);
        assertThat(exemptions.of(other, person)).isEmpty();
    }

    @Test
    void whatIsNotAskedOfSomebodyCannotBeWaivedForThem() {
        PersonId colleague = tree.someoneIn(branch);
        PersonId nominated = tree.someoneIn(branch);
        confidants.event(nominated, EventKind.NOMINATED, tree.code(branch), LocalDate.of(2026, 4, 1));
        confidants.ended(person, tree.code(branch), JUNE);

        assertThat(exemptions.waivable(administrator, new Exempted.Someone(colleague)))
                .isEmpty();
        assertThat(enter(administrator, new Exempted.Someone(colleague), BASIC, MAY, null))
                .isEqualTo(refused("REQUIREMENT", "not-asked"));
        assertThat(exemptions.waivable(administrator, new Exempted.Someone(nominated)))
                .contains(BASIC)
                .doesNotContain(LEADERSHIP, new KnownRequirement("confidant", "intervision-kmar", true));
        done(enter(administrator, new Exempted.Someone(nominated), BASIC, MAY, null));
        assertThat(enter(administrator, someone, BASIC, JUNE, null)).isEqualTo(refused("REQUIREMENT", "not-asked"));
        done(enter(administrator, someone, BASIC, MAY, JUNE));
    }

    @Test
    void aCoordinatorSeesNothingOfOtherExemptions() {
        done(enter(administrator, someone, LEADERSHIP, MAY, null));
        done(enter(administrator, someone, BASIC, MAY, null));
        assertThat(exemptions.of(coordinator, person))
                .extracting(Exemption::requirement)
                .containsExactly("basic");
        assertThat(exemptions.of(administrator, person)).hasSize(2);
    }

    @Test
    void ofWhoIsShieldedNothingIsToldToOrChangedByWhoIsOutside() {
        UnitId part = tree.shielded(branch);
        PersonId agent = tree.someoneIn(part);
        confidants.appointed(agent, tree.code(branch), LocalDate.of(2024, 1, 1));
        Exempted hidden = new Exempted.Someone(agent);
        Actor inside = TestTree.actor(tree.someoneIn(part), TestTree.network(tree.code(branch)));
        ExemptionId id = done(enter(inside, hidden, BASIC, MAY, null));
        assertThat(exemptions.of(inside, agent)).hasSize(1);
        assertThat(exemptions.of(new Actor(AccountId.next(), agent, Set.of(Role.PARTICIPANT)), agent))
                .hasSize(1);
        for (Actor outside : List.of(administrator, coordinator)) {
            assertThat(exemptions.of(outside, agent)).isEmpty();
            assertThat(exemptions.waivable(outside, hidden)).isEmpty();
            assertThat(enter(outside, hidden, BASIC, JUNE, null)).isInstanceOf(ExemptionResult.NotYours.class);
            assertThat(exemptions.endEarlier(outside, id, JUNE, 0)).isInstanceOf(ExemptionResult.NotYours.class);
            assertThat(exemptions.withdraw(outside, id, 0)).isInstanceOf(ExemptionResult.NotYours.class);
        }
        done(exemptions.withdraw(inside, id, 0));
    }

    @Test
    void leadersPlannersAndOthersExemptNobodyAndSeeNothing() {
        done(enter(administrator, someone, BASIC, MAY, null));
        for (Actor other : List.of(
                TestTree.actor(tree.leaderOf(branch), TestTree.below(Role.LEADER, branch)),
                TestTree.actor(null, TestTree.below(Role.PLANNER, branch)),
                TestTree.actor(tree.someoneIn(branch)))) {
            assertThat(enter(other, someone, BASIC, JUNE, null)).isInstanceOf(ExemptionResult.NotYours.class);
            assertThat(exemptions.of(other, person)).isEmpty();
        }
    }

    @Test
    void nobodyExemptsThemselves() {
        Actor own = new Actor(AccountId.next(), person, Set.of(Role.ADMINISTRATOR));
        assertThat(enter(own, someone, BASIC, MAY, null)).isInstanceOf(ExemptionResult.NotYours.class);
        ExemptionId id = done(enter(administrator, someone, BASIC, MAY, null));
        assertThat(exemptions.withdraw(own, id, 0)).isInstanceOf(ExemptionResult.NotYours.class);
        assertThat(exemptions.endEarlier(own, id, JUNE, 0)).isInstanceOf(ExemptionResult.NotYours.class);
    }

    @Test
    void aWholeNetworkIsExemptedByItsCoordinatorOrAnAdministrator() {
        done(enter(coordinator, network, BASIC, MAY, JUNE));
        assertThat(enter(coordinator, network, LEADERSHIP, MAY, JUNE)).isInstanceOf(ExemptionResult.NotYours.class);
        done(enter(administrator, network, LEADERSHIP, MAY, JUNE));
        assertThat(exemptions.ofNetworks(coordinator, 0, 10)).hasSize(2);
        assertThat(exemptions.ofNetworks(coordinator, 0, 10))
                .filteredOn(Exemption::changeable)
                .extracting(Exemption::requirement)
                .containsExactly("basic");
        assertThat(exemptions.ofNetworks(self, 0, 10)).isEmpty();
        assertThat(exemptions.networks(coordinator)).extracting("code").containsExactly(tree.code(branch));
        assertThat(enter(administrator, new Exempted.Network("NERGENS"), BASIC, MAY, null))
                .isInstanceOf(ExemptionResult.NotYours.class);
    }

    @Test
    void nobodyWaivesForANetworkInWhichTheyWereAppointedThemselves() {
        Actor coordinatorThemselves = TestTree.actor(person, TestTree.network(tree.code(branch)));
        assertThat(enter(coordinatorThemselves, network, BASIC, MAY, null))
                .isInstanceOf(ExemptionResult.NotYours.class);
        done(enter(coordinator, network, BASIC, MAY, null));
    }

    @Test
    void whatIsWrongIsSaidOfTheField() {
        done(enter(administrator, someone, BASIC, MAY, null));
        assertThat(enter(administrator, someone, BASIC, MAY, JUNE)).isEqualTo(refused("FROM", "same-start"));
        assertThat(enter(administrator, someone, BASIC, JUNE, MAY)).isEqualTo(refused("UNTIL", "until-after-from"));
        assertThat(enter(administrator, someone, BASIC, LocalDate.of(20, 5, 1), null))
                .isEqualTo(refused("FROM", "impossible-date"));
        assertThat(enter(administrator, someone, BASIC, JUNE, LocalDate.of(10_001, 1, 1)))
                .isEqualTo(refused("UNTIL", "impossible-date"));
        assertThat(exemptions.enter(administrator, someone, BASIC, JUNE, null, "  "))
                .isEqualTo(refused("REASON", "reason-needed"));
        assertThat(exemptions.enter(administrator, someone, BASIC, JUNE, null, "x".repeat(1001)))
                .isEqualTo(refused("REASON", "reason-long"));
        assertThat(enter(administrator, someone, new KnownRequirement("confidant", "dancing", true), JUNE, null))
                .isEqualTo(refused("REQUIREMENT", "unknown"));
        assertThat(exemptions.of(self, person)).hasSize(1);
    }

    @Test
    void oneThatEndsEarlierOrIsWithdrawnStaysKnown() {
        ExemptionId id = done(enter(administrator, someone, BASIC, MAY, null));
        assertThat(exemptions.endEarlier(administrator, id, MAY, 0)).isEqualTo(refused("UNTIL", "until-after-from"));
        done(exemptions.endEarlier(administrator, id, JUNE, 0));
        assertThat(exemptions.endEarlier(administrator, id, JUNE.minusDays(1), 0))
                .isInstanceOf(ExemptionResult.ChangedMeanwhile.class);
        assertThat(exemptions.endEarlier(administrator, id, JUNE, 1)).isEqualTo(refused("UNTIL", "not-earlier"));
        done(exemptions.withdraw(administrator, id, 1));
        assertThat(exemptions.withdraw(administrator, id, 2)).isInstanceOf(ExemptionResult.ChangedMeanwhile.class);
        assertThat(exemptions.of(administrator, person)).isEmpty();
        assertThat(exemptions.of(self, person)).singleElement().matches(Exemption::withdrawn);
        done(enter(administrator, someone, BASIC, MAY, null));
    }

    @Test
    void everyDecisionIsWrittenDownWithoutTheReason() {
        ExemptionId id = done(enter(administrator, someone, BASIC, MAY, null));
        exemptions.endEarlier(administrator, id, JUNE, 0);
        exemptions.withdraw(administrator, id, 1);
        assertThat(jdbc.sql("""
                        SELECT CONCAT(e.action, COALESCE(c.before_json, ''), COALESCE(c.after_json, '')) FROM audit_entry e
                          JOIN audit_content c ON c.entry_id = e.id WHERE e.person_id = ? ORDER BY e.at, e.id
                        """)
                        .param(Ids.bytes(person.value()))
                        .query(String.class)
                        .list())
                .hasSize(3)
                .noneMatch(entry -> entry.contains("elders"))
                .anyMatch(entry -> entry.startsWith("trainingrecord.exemption-entered"));
    }

    @Test
    void ofTwoWhoEnterTheSameAtOnceOneIsToldThatItIsThere() throws Exception {
        for (Exempted whom : List.of(someone, network)) {
            List<ExemptionResult> results = Race.of(List.of(
                    () -> enter(administrator, whom, BASIC, MAY, null),
                    () -> enter(coordinator, whom, BASIC, MAY, JUNE),
                    () -> enter(administrator, whom, BASIC, MAY, JUNE)));
            assertThat(results)
                    .filteredOn(ExemptionResult.Done.class::isInstance)
                    .hasSize(1);
            assertThat(results)
                    .filteredOn(result -> !(result instanceof ExemptionResult.Done))
                    .containsOnly(refused("FROM", "same-start"));
        }
    }

    private ExemptionResult enter(
            Actor by, Exempted whom, KnownRequirement what, LocalDate from, @Nullable LocalDate until) {
        return exemptions.enter(by, whom, what, from, until, WHY);
    }

    private static ExemptionId done(ExemptionResult result) {
        assertThat(result).isInstanceOf(ExemptionResult.Done.class);
        return ((ExemptionResult.Done) result).exemption();
    }

    private static ExemptionResult refused(String field, String key) {
        return new ExemptionResult.Refused(ExemptionResult.Field.valueOf(field), "trainingrecord.exemption." + key);
    }
}
