package nl.vertrouwd.enrolment;

/** What came of taking somebody off the list. */
public enum RemovalResult {
    REMOVED,
    /** Somebody else let them in, or they enrolled themselves. */
    NOT_YOURS,
    /** They have no place (any more). */
    UNKNOWN,
    /** The session is closed or cancelled. */
    NOT_OPEN,
    /** The actor does not run the session. */
    NOT_ALLOWED
}
