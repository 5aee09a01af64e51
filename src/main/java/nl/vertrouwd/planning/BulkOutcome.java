package nl.vertrouwd.planning;

/** What became of one session of a batch. */
public enum BulkOutcome {
    /** Its turn has not come. */
    WAITING,
    DONE,
    /** Somebody changed it after the planner looked, so it was left as it was. */
    CHANGED_SINCE,
    /** Something stands in the way now. */
    REFUSED,
    UNDONE,
    /** It stays as the batch made it: it was changed since, or how it was does not fit any more. */
    NOT_UNDONE;

    /** Whether it is now as the batch made it. */
    public boolean stands() {
        return this == DONE || this == NOT_UNDONE;
    }
}
