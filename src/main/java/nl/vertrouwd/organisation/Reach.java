package nl.vertrouwd.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;

/**
 * The part of the organisation of which an actor may know something, for lists: the same as asking {@link SightRules} of every person
 * one by one, the actor's own person apart.
 *
 * @param everything all of Defence, people without a placement included
 * @param units these and all that is below them
 * @param networks codes of branches
 */
record Reach(boolean everything, Set<UnitId> units, Set<String> networks) {

    static Reach of(Actor actor, Knowledge what) {
        Set<UnitId> units = new HashSet<>();
        Set<String> networks = new HashSet<>();
        boolean everything = false;
        for (Grant grant : actor.grants().all()) {
            if (SightRules.opens(grant.role(), what)) {
                switch (grant.scope()) {
                    case Scope.Everything all -> everything = true;
                    case Scope.Below below -> units.add(below.unit());
                    case Scope.Network network -> networks.add(network.code());
                }
            }
        }
        return new Reach(everything, Set.copyOf(units), Set.copyOf(networks));
    }

    boolean isNothing() {
        return !everything && units.isEmpty() && networks.isEmpty();
    }

    /**
     * A condition that is true of the people within reach on {@code :day}.
     *
     * @param person the column with their identity
     * @param name begins the names of the parameters, so that two reaches go in one statement
     */
    String ofPerson(String person, String name) {
        return everything || isNothing() ? Boolean.toString(everything) : """
                  %s IN (SELECT q.person_id FROM unit_path c
                         JOIN placement q ON q.unit_id = c.descendant_id AND q.valid_from <= :day AND q.valid_until > :day
                         WHERE c.valid_from <= :day AND c.valid_until > :day AND c.ancestor_id IN (%s))
                  """.formatted(person, tops(name));
    }

    /** What the conditions need besides the day. */
    Map<String, Object> parameters(String name) {
        Map<String, Object> parameters = new HashMap<>();
        if (!everything && !isNothing()) {
            List<byte[]> ids =
                    units.stream().map(unit -> Ids.bytes(unit.value())).toList();
            parameters.put(name + "Units", ids.isEmpty() ? List.of(new byte[16]) : ids);
            if (!networks.isEmpty()) {
                parameters.put(name + "Networks", List.copyOf(networks));
            }
        }
        return parameters;
    }

    private String tops(String name) {
        String given = ":" + name + "Units";
        return networks.isEmpty() ? given : """
                  SELECT t.id FROM unit t LEFT JOIN unit_period b ON b.unit_id = t.id AND b.parent_id IS NULL
                    AND b.valid_from <= :day AND b.valid_until > :day
                  WHERE t.id IN (%s) OR (b.unit_id IS NOT NULL AND t.code IN (:%sNetworks))
                  """.formatted(given, name);
    }
}
