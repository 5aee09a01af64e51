package nl.vertrouwd.catalogue;

/** What becomes of a session with too few participants when its planner does not say so in time. */
public enum BelowMinimum {
    GO_ON,
    CANCEL
}
