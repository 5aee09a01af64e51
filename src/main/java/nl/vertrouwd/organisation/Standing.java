package nl.vertrouwd.organisation;

import java.util.Set;
import nl.vertrouwd.base.UnitId;

/**
 * Where a person is in the tree on a day.
 *
 * @param above the unit of the placement and every unit above it
 * @param branch code of the branch among these; empty when there is none
 */
record Standing(Set<UnitId> above, String branch) {

    /** Of who has no placement on the day. */
    static final Standing NOWHERE = new Standing(Set.of(), "");

    Standing {
        above = Set.copyOf(above);
    }
}
