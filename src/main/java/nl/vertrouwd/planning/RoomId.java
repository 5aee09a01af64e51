package nl.vertrouwd.planning;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a room. */
public record RoomId(UUID value) {

    /** A new, never used identity. */
    public static RoomId next() {
        return new RoomId(Ids.next());
    }
}
