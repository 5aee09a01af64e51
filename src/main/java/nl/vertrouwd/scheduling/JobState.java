package nl.vertrouwd.scheduling;

/** How a run ended, if it did. */
public enum JobState {
    RUNNING,
    /** It came to its end, with or without items that could not be done. */
    DONE,
    /** It was asked to leave the rest. */
    STOPPED,
    /** Something broke that was not one item. */
    FAILED,
    /** The process that did it is gone; what is counted is done. */
    CUT_OFF
}
