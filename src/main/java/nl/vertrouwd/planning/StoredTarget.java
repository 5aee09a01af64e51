package nl.vertrouwd.planning;

import java.util.UUID;
import nl.vertrouwd.organisation.StoredFact;

/** A target that the product has. */
record StoredTarget(UUID id, Key key, int sessions, boolean changedHere, boolean withdrawn) implements StoredFact {

    /** One course of one organiser in one year. */
    record Key(int year, UUID course, String organiser) {}
}
