package nl.vertrouwd.obligation.rules;

/** Where someone stands; in the order of rules.md §3, each worse than the one before. */
public enum State {
    /** The requirement does not apply. */
    NOT_APPLICABLE,
    /** It applies and is waived. */
    EXEMPT,
    /** It is met. */
    VALID,
    /** It is met, and not for long any more. */
    EXPIRING,
    /** It is not met yet, in time. */
    DUE,
    /** It is not met, and the clock stands still. */
    SUSPENDED,
    /** It is not met, and too late. */
    OVERDUE
}
