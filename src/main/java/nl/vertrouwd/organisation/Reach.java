package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;

/**
 * The part of the organisation of which an actor may know something, for lists: the same as asking {@link SightRules} of every person
 * one by one, the actor's own person apart.
 *
 * @param everything all of Defence, people without a placement included
 * @param units these and all that is below them
 * @param people these besides: who is in a network of the actor
 */
record Reach(boolean everything, Set<UnitId> units, Set<PersonId> people) {

    /** What is below units is asked of the tree of {@code :day}, who is in a network of this day. */
    static Reach of(Actor actor, Knowledge what, ConfidantNetworks networks, LocalDate day) {
        Set<UnitId> units = new HashSet<>();
        Set<String> coordinated = new HashSet<>();
        boolean everything = false;
        for (Grant grant : actor.grants().all()) {
            if (SightRules.opens(grant.role(), what)) {
                switch (grant.scope()) {
                    case Scope.Everything all -> everything = true;
                    case Scope.Below below -> units.add(below.unit());
                    case Scope.Network network -> coordinated.add(network.code());
                }
            }
        }
        boolean asks = !everything && !coordinated.isEmpty();
        return new Reach(everything, Set.copyOf(units), asks ? networks.in(coordinated, day) : Set.of());
    }

    boolean isNothing() {
        return !everything && units.isEmpty() && people.isEmpty();
    }

    /**
     * A condition that is true of the people within reach on {@code :day}.
     *
     * @param person the column with their identity
     * @param name begins the names of the parameters, so that two reaches go in one statement
     */
    String ofPerson(String person, String name) {
        if (everything || isNothing()) {
            return Boolean.toString(everything);
        }
        List<String> conditions = new ArrayList<>(2);
        if (!units.isEmpty()) {
            conditions.add("""
                    %s IN (SELECT q.person_id FROM unit_path c
                           JOIN placement q ON q.unit_id = c.descendant_id AND q.valid_from <= :day AND q.valid_until > :day
                           WHERE c.valid_from <= :day AND c.valid_until > :day AND c.ancestor_id IN (:%sUnits))
                    """.formatted(person, name));
        }
        if (!people.isEmpty()) {
            conditions.add("%s IN (:%sPeople)".formatted(person, name));
        }
        return "(" + String.join(" OR ", conditions) + ")";
    }

    /** What the conditions need besides the day. */
    Map<String, Object> parameters(String name) {
        Map<String, Object> parameters = new HashMap<>();
        if (!everything && !units.isEmpty()) {
            parameters.put(
                    name + "Units",
                    units.stream().map(unit -> Ids.bytes(unit.value())).toList());
        }
        if (!everything && !people.isEmpty()) {
            parameters.put(
                    name + "People",
                    people.stream().map(person -> Ids.bytes(person.value())).toList());
        }
        return parameters;
    }
}
