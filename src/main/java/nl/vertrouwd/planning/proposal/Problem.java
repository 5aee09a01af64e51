package nl.vertrouwd.planning.proposal;

import java.util.List;
import java.util.Map;

/**
 * Everything that a proposal is made from.
 *
 * @param locations every site of the venues, and {@link Location#ONLINE}
 * @param busy what is planned already, which stays
 * @param weights how much a wish weighs that should not weigh as usual, 0 is not at all
 */
public record Problem(
        List<SessionWanted> wanted,
        List<Giver> givers,
        List<Venue> venues,
        List<Location> locations,
        List<Busy> busy,
        List<Closed> closed,
        Travel travel,
        Map<Finding.Kind, Integer> weights) {

    public Problem {
        wanted = List.copyOf(wanted);
        givers = List.copyOf(givers);
        venues = List.copyOf(venues);
        locations = List.copyOf(locations);
        busy = List.copyOf(busy);
        closed = List.copyOf(closed);
        weights = Map.copyOf(weights);
    }
}
