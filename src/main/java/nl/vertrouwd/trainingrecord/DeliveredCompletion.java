package nl.vertrouwd.trainingrecord;

import nl.vertrouwd.organisation.DeliveredFact;

/** A completion as a file has it. */
record DeliveredCompletion(long line, StoredCompletion.Key key, String reference)
        implements DeliveredFact<StoredCompletion> {

    /** What was earned in a session on that day is the same fact, whatever the file calls it. */
    @Override
    public boolean says(StoredCompletion stored) {
        return stored.reference() == null || stored.reference().equals(reference);
    }
}
