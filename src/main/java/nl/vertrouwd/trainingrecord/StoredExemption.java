package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.organisation.StoredFact;
import org.jspecify.annotations.Nullable;

/**
 * An exemption with all that is known of it.
 *
 * @param enteredBy null when it was imported
 * @param changedHere whether somebody entered, changed or withdrew it in the product and no delivery has said the same since
 */
record StoredExemption(
        UUID id,
        Exempted whom,
        String scheme,
        String requirement,
        DateRange period,
        String reason,
        @Nullable AccountId enteredBy,
        boolean changedHere,
        boolean withdrawn,
        long version)
        implements StoredFact {

    /** What makes it the same fact as that of a file. */
    record Key(Exempted whom, String scheme, String requirement, LocalDate from) {}

    @Override
    public Key key() {
        return new Key(whom, scheme, requirement, period.from());
    }

    /** Whether it changed or went since somebody saw this version of it. */
    boolean isOtherThan(long seen) {
        return withdrawn || version != seen;
    }
}
