package nl.vertrouwd.planning;

/** What came of an answer to a {@link MinimumQuestion}. */
public enum MinimumResult {
    DONE,
    /** It was answered already, or the session changed or has begun since it was asked. */
    PASSED,
    /** The new last day of enrolment has passed, or comes after the first day of the session. */
    WRONG_DAY
}
