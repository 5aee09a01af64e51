package nl.vertrouwd.planning;

/** What came of asking for a course. */
public sealed interface AskResult {

    /** It is counted, and whoever asked is told when there are places. */
    record Asked() implements AskResult {}

    /** It was asked already and still waits. */
    record AskedBefore() implements AskResult {}

    /** It was not asked; the key is of the sentence that says why. */
    record Refused(String textKey) implements AskResult {}
}
