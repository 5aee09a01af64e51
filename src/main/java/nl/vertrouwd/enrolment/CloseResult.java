package nl.vertrouwd.enrolment;

/** What came of closing a session. */
public sealed interface CloseResult {

    /** It is given; so many people completed it. */
    record Closed(int completed, int absent) implements CloseResult {}

    /** So many marks are missing. */
    record MarksMissing(int count) implements CloseResult {}

    /** Its last day-part has not begun yet. */
    record TooEarly() implements CloseResult {}

    /** It is closed already, cancelled or not published. */
    record NotOpen() implements CloseResult {}

    /** The actor does not run this session. */
    record NotAllowed() implements CloseResult {}
}
