package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.Knowledge.CONFIDANT_COURSES;
import static nl.vertrouwd.organisation.Knowledge.CONFIDANT_DUTIES;
import static nl.vertrouwd.organisation.Knowledge.COURSES_DONE;
import static nl.vertrouwd.organisation.Knowledge.DUTIES;
import static nl.vertrouwd.organisation.Knowledge.DUTY_STATES;
import static nl.vertrouwd.organisation.Knowledge.EXEMPTIONS;
import static nl.vertrouwd.organisation.Knowledge.LEARNING;
import static nl.vertrouwd.organisation.Knowledge.PERSONNEL_FILE;
import static nl.vertrouwd.organisation.Knowledge.SHIELDED_NUMBER;
import static nl.vertrouwd.organisation.Knowledge.SUSPENDED;
import static nl.vertrouwd.organisation.Knowledge.WHO_AND_WHERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody is to somebody, and what that opens: the whole table, so that a change of it is a change here. */
class SightRulesTest {

    private static final UnitId TEAM = UnitId.next();
    private static final UnitId BRIGADE = UnitId.next();
    private static final UnitId BRANCH = UnitId.next();
    private static final UnitId ELSEWHERE = UnitId.next();
    private static final PersonId PERSON = PersonId.next();
    private static final Standing IN_TEAM = new Standing(Set.of(TEAM, BRIGADE, BRANCH), "CLAS");

    private static final Map<Relation, Set<Knowledge>> TABLE = Map.of(
            Relation.SELF, EnumSet.allOf(Knowledge.class),
            Relation.LEADER, Set.of(WHO_AND_WHERE, SUSPENDED, DUTY_STATES),
            Relation.PLANNER, Set.of(WHO_AND_WHERE, SHIELDED_NUMBER, COURSES_DONE),
            Relation.COORDINATOR, Set.of(WHO_AND_WHERE, EXEMPTIONS, CONFIDANT_COURSES, CONFIDANT_DUTIES),
            Relation.ADMINISTRATOR,
                    Set.of(WHO_AND_WHERE, SHIELDED_NUMBER, PERSONNEL_FILE, SUSPENDED, EXEMPTIONS, DUTIES));

    private static final Map<Role, Relation> BY_ROLE = Map.of(
            Role.LEADER, Relation.LEADER,
            Role.PLANNER, Relation.PLANNER,
            Role.CONFIDANT_COORDINATOR, Relation.COORDINATOR,
            Role.ADMINISTRATOR, Relation.ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource(Relation.class)
    void aRelationOpensWhatTheTableSaysAndNothingElse(Relation relation) {
        assertThat(EnumSet.allOf(Knowledge.class))
                .allSatisfy(what -> assertThat(SightRules.opens(relation, what))
                        .as(what.name())
                        .isEqualTo(TABLE.get(relation).contains(what)));
    }

    @Test
    void nobodyButThePersonKnowsWhatTheyLearn() {
        assertThat(EnumSet.allOf(Relation.class))
                .filteredOn(relation -> SightRules.opens(relation, LEARNING))
                .containsExactly(Relation.SELF);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleForAllOfDefenceIsItsRelationToEverybodyAlsoToWhoHasNoPlace(Role role) {
        Actor actor = actor(null, new Grant(role, Scope.EVERYTHING));

        assertThat(SightRules.relations(actor, PERSON, IN_TEAM)).isEqualTo(expected(role));
        assertThat(SightRules.relations(actor, PERSON, Standing.NOWHERE)).isEqualTo(expected(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleForAUnitIsItsRelationToWhoIsInItOrBelowIt(Role role) {
        for (UnitId unit : Set.of(TEAM, BRIGADE, BRANCH)) {
            Actor actor = actor(null, new Grant(role, new Scope.Below(unit)));
            assertThat(SightRules.relations(actor, PERSON, IN_TEAM)).isEqualTo(expected(role));
            assertThat(SightRules.relations(actor, PERSON, Standing.NOWHERE)).isEmpty();
        }
        Actor elsewhere = actor(null, new Grant(role, new Scope.Below(ELSEWHERE)));
        assertThat(SightRules.relations(elsewhere, PERSON, IN_TEAM)).isEmpty();
    }

    @Test
    void aCoordinatorIsItToTheirNetworkOnlyWhereverItsPeopleWork() {
        assertThat(SightRules.relations(actor(null, network("CLAS")), PERSON, new Standing(Set.of(ELSEWHERE), "CLAS")))
                .containsExactly(Relation.COORDINATOR);
        assertThat(SightRules.relations(actor(null, network("CLAS")), PERSON, new Standing(Set.of(), "CLAS")))
                .containsExactly(Relation.COORDINATOR);
        assertThat(SightRules.relations(actor(null, network("CLAS")), PERSON, IN_TEAM))
                .containsExactly(Relation.COORDINATOR);
        assertThat(SightRules.relations(actor(null, network("CZSK")), PERSON, IN_TEAM))
                .isEmpty();
        assertThat(SightRules.relations(actor(null, network("")), PERSON, Standing.NOWHERE))
                .as("no network has an empty code; who is in none is nobody's")
                .isEmpty();
    }

    @Test
    void everybodyIsThemselvesWhereverTheyAre() {
        assertThat(SightRules.relations(actor(PERSON), PERSON, Standing.NOWHERE))
                .containsExactly(Relation.SELF);
        assertThat(SightRules.relations(actor(PersonId.next()), PERSON, IN_TEAM))
                .isEmpty();
        assertThat(SightRules.relations(actor(null), PERSON, IN_TEAM)).isEmpty();
    }

    @Test
    void severalRolesOpenWhatEachOpens() {
        Set<Relation> relations = SightRules.relations(
                actor(null, new Grant(Role.LEADER, new Scope.Below(TEAM)), new Grant(Role.PLANNER, Scope.EVERYTHING)),
                PERSON,
                IN_TEAM);

        assertThat(relations).containsExactlyInAnyOrder(Relation.LEADER, Relation.PLANNER);
        assertThat(SightRules.open(relations, SUSPENDED)).isTrue();
        assertThat(SightRules.open(relations, SHIELDED_NUMBER)).isTrue();
        assertThat(SightRules.open(relations, LEARNING)).isFalse();
        assertThat(SightRules.open(Set.of(), WHO_AND_WHERE)).isFalse();
    }

    private static Set<Relation> expected(Role role) {
        return BY_ROLE.containsKey(role) ? Set.of(BY_ROLE.get(role)) : Set.of();
    }

    private static Grant network(String code) {
        return new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network(code));
    }

    private static Actor actor(@Nullable PersonId person, Grant... grants) {
        return new Actor(AccountId.next(), person, new Grants(Set.of(grants)));
    }
}
