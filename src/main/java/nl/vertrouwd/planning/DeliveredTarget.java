package nl.vertrouwd.planning;

import nl.vertrouwd.organisation.DeliveredFact;

/** A target as a file has it. */
record DeliveredTarget(long line, StoredTarget.Key key, int sessions) implements DeliveredFact<StoredTarget> {

    @Override
    public boolean says(StoredTarget stored) {
        return stored.sessions() == sessions;
    }
}
