package nl.vertrouwd.planning;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of a session. */
public record SessionId(UUID value) {

    /** A new, never used identity. */
    public static SessionId next() {
        return new SessionId(Ids.next());
    }
}
