package nl.vertrouwd.organisation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.PersonId;

/**
 * The rules of who may know what of whom: what an actor is to a person follows from the actor's roles today and from where the person is
 * in the tree, and in which network of confidants, on the day that is asked; what that opens stands in one table. The wall between the line and learning is that no relation
 * but {@link Relation#SELF} opens {@link Knowledge#LEARNING}.
 */
final class SightRules {

    private static final Map<Role, Relation> BY_ROLE = Map.of(
            Role.LEADER, Relation.LEADER,
            Role.PLANNER, Relation.PLANNER,
            Role.CONFIDANT_COORDINATOR, Relation.COORDINATOR,
            Role.ADMINISTRATOR, Relation.ADMINISTRATOR);

    private static final Map<Relation, Set<Knowledge>> OPENED = Map.of(
            Relation.SELF, EnumSet.allOf(Knowledge.class),
            Relation.LEADER, EnumSet.of(Knowledge.WHO_AND_WHERE, Knowledge.SUSPENDED, Knowledge.DUTY_STATES),
            Relation.PLANNER, EnumSet.of(Knowledge.WHO_AND_WHERE, Knowledge.SHIELDED_NUMBER, Knowledge.COURSES_DONE),
            Relation.COORDINATOR,
                    EnumSet.of(
                            Knowledge.WHO_AND_WHERE,
                            Knowledge.EXEMPTIONS,
                            Knowledge.CONFIDANT_COURSES,
                            Knowledge.CONFIDANT_DUTIES),
            Relation.ADMINISTRATOR,
                    EnumSet.of(
                            Knowledge.WHO_AND_WHERE,
                            Knowledge.SHIELDED_NUMBER,
                            Knowledge.PERSONNEL_FILE,
                            Knowledge.SUSPENDED,
                            Knowledge.EXEMPTIONS,
                            Knowledge.DUTIES));

    private SightRules() {}

    /** Everything the actor is to the person, given where that person is. */
    static Set<Relation> relations(Actor actor, PersonId person, Standing standing) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (actor.is(person)) {
            relations.add(Relation.SELF);
        }
        for (Grant grant : actor.grants().all()) {
            Relation relation = BY_ROLE.get(grant.role());
            if (relation != null && covers(grant.scope(), standing)) {
                relations.add(relation);
            }
        }
        return relations;
    }

    /** Whether one of the relations opens it. */
    static boolean open(Set<Relation> relations, Knowledge what) {
        return relations.stream().anyMatch(relation -> opens(relation, what));
    }

    static boolean opens(Relation relation, Knowledge what) {
        return OPENED.getOrDefault(relation, Set.of()).contains(what);
    }

    /** Whether holding the role makes that known of the people it is held for. */
    static boolean opens(Role role, Knowledge what) {
        Relation relation = BY_ROLE.get(role);
        return relation != null && opens(relation, what);
    }

    private static boolean covers(Scope scope, Standing standing) {
        return switch (scope) {
            case Scope.Everything everything -> true;
            case Scope.Below below -> standing.above().contains(below.unit());
            case Scope.Network network ->
                !standing.network().isEmpty() && standing.network().equals(network.code());
        };
    }
}
