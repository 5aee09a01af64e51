package nl.vertrouwd.planning;

import java.util.List;
import java.util.UUID;

/** Who has a place in a session; planning asks it when a session gets its first times, and knows nothing else of enrolments. */
public interface TakenPlaces {

    /** The identities of the people. */
    List<UUID> of(SessionId session);
}
