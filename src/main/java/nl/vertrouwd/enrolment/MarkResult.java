package nl.vertrouwd.enrolment;

/** What came of marking attendance. */
public enum MarkResult {
    MARKED,
    /** The day of the day-part has not come yet, at the site. */
    TOO_EARLY,
    /** The session is closed, cancelled or not published. */
    NOT_OPEN,
    /** The participant has no place in the session (any more), or the day-part is not one of it. */
    UNKNOWN,
    /** The actor does not run this session. */
    NOT_ALLOWED
}
