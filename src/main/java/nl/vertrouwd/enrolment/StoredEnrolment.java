package nl.vertrouwd.enrolment;

import java.util.UUID;
import nl.vertrouwd.organisation.StoredFact;

/** An enrolment that the product has, as far as a file can be about it. */
record StoredEnrolment(UUID id, Key key, EnrolmentStatus status, boolean changedHere) implements StoredFact {

    /** What makes it the same fact as that of a file. */
    record Key(UUID session, UUID person) {}

    /** An enrolment that ends is cancelled, and is still one. */
    @Override
    public boolean withdrawn() {
        return false;
    }
}
