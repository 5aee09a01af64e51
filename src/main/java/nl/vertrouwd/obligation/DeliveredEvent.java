package nl.vertrouwd.obligation;

import java.util.Objects;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.obligation.rules.ConfidantEvent;
import nl.vertrouwd.organisation.DeliveredFact;
import org.jspecify.annotations.Nullable;

/** An event of the path of a confidant as a file has it. */
record DeliveredEvent(
        long line,
        PersonId person,
        ConfidantEvent event,
        @Nullable UnitId unit) implements DeliveredFact<StoredEvent> {

    @Override
    public StoredEvent.Key key() {
        return new StoredEvent.Key(person, event);
    }

    @Override
    public boolean says(StoredEvent stored) {
        return Objects.equals(unit, stored.unit());
    }
}
