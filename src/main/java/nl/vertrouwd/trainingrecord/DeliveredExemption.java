package nl.vertrouwd.trainingrecord;

import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.organisation.DeliveredFact;

/** An exemption as a file has it. */
record DeliveredExemption(long line, Exempted whom, String scheme, String requirement, DateRange period, String reason)
        implements DeliveredFact<StoredExemption> {

    @Override
    public StoredExemption.Key key() {
        return new StoredExemption.Key(whom, scheme, requirement, period.from());
    }

    @Override
    public boolean says(StoredExemption stored) {
        return reason.equals(stored.reason()) && period.equals(stored.period());
    }
}
