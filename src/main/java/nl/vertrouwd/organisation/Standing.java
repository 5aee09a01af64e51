package nl.vertrouwd.organisation;

import java.util.Set;
import nl.vertrouwd.base.UnitId;

/**
 * Where a person is on a day.
 *
 * @param above the unit of the placement and every unit above it
 * @param network code of the network of confidants in which they are; empty when in none
 */
record Standing(Set<UnitId> above, String network) {

    /** Of who has no placement on the day, and is in no network. */
    static final Standing NOWHERE = new Standing(Set.of(), "");

    Standing {
        above = Set.copyOf(above);
    }
}
