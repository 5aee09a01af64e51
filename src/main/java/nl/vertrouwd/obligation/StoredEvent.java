package nl.vertrouwd.obligation;

import java.util.UUID;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.obligation.rules.ConfidantEvent;
import nl.vertrouwd.organisation.StoredFact;
import org.jspecify.annotations.Nullable;

/** An event of the path of a confidant that the product has. */
record StoredEvent(
        UUID id,
        PersonId person,
        ConfidantEvent event,
        @Nullable UnitId unit,
        boolean changedHere,
        boolean withdrawn) implements StoredFact {

    /** What makes an event of a file the same one. */
    record Key(PersonId person, ConfidantEvent event) {}

    @Override
    public Key key() {
        return new Key(person, event);
    }
}
