package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.organisation.StoredFact;
import org.jspecify.annotations.Nullable;

/**
 * A completion that the product has, as far as a file can be about it.
 *
 * @param reference null when it was earned in a session here, and then no file changes it
 */
record StoredCompletion(UUID id, Key key, @Nullable String reference, boolean withdrawn) implements StoredFact {

    /** What makes it the same fact as that of a file. */
    record Key(UUID person, UUID course, LocalDate on) {}

    /** A completion is only ever withdrawn here. */
    @Override
    public boolean changedHere() {
        return false;
    }
}
