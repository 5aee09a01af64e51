package nl.vertrouwd.planning;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a trainer. */
public record TrainerId(UUID value) {

    /** A new, never used identity. */
    public static TrainerId next() {
        return new TrainerId(Ids.next());
    }
}
