package nl.vertrouwd.organisation;

import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A suspension with all that is known of it.
 *
 * @param enteredBy null when it was imported
 * @param changedHere whether somebody entered, changed or withdrew it in the product and no delivery has said the same since
 */
record StoredSuspension(
        UUID id,
        PersonId person,
        SuspensionReason reason,
        DateRange period,
        @Nullable AccountId enteredBy,
        boolean changedHere,
        boolean withdrawn,
        long version)
        implements StoredFact {

    @Override
    public DeliveredSuspension.Key key() {
        return new DeliveredSuspension.Key(person.value(), period.from());
    }

    /** Whether it changed or went since somebody saw this version of it. */
    boolean isOtherThan(long seen) {
        return withdrawn || version != seen;
    }
}
