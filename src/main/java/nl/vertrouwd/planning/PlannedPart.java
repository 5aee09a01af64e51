package nl.vertrouwd.planning;

import java.util.Set;

/**
 * The organisers whose sessions somebody plans.
 *
 * @param everything all of them, also the sessions that are for all of Defence
 * @param organisers codes of branches; empty when it is everything
 */
record PlannedPart(boolean everything, Set<String> organisers) {

    static final PlannedPart EVERYTHING = new PlannedPart(true, Set.of());

    PlannedPart {
        organisers = Set.copyOf(organisers);
    }

    boolean covers(String organiser) {
        return everything || organisers.contains(organiser);
    }
}
