package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.base.DateRange;

/** A suspension as a file has it. */
record DeliveredSuspension(long line, ImportedPerson person, SuspensionReason reason, DateRange period)
        implements DeliveredFact<StoredSuspension> {

    /** What makes it the same fact as one the product has. */
    record Key(UUID person, LocalDate from) {}

    @Override
    public Key key() {
        return new Key(person.id, period.from());
    }

    @Override
    public boolean says(StoredSuspension stored) {
        return reason == stored.reason() && period.equals(stored.period());
    }
}
