package nl.vertrouwd.planning;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a period in which somebody or a place is not to be planned. */
public record BlockedPeriodId(UUID value) {

    static BlockedPeriodId next() {
        return new BlockedPeriodId(Ids.next());
    }
}
