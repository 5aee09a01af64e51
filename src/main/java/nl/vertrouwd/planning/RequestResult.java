package nl.vertrouwd.planning;

/** What came of asking, or of answering what was asked. */
public sealed interface RequestResult {

    /** It stands. */
    record Done() implements RequestResult {}

    /** Nothing changed; the key is of the sentence that says why. */
    record Refused(String textKey) implements RequestResult {}

    /** Somebody else changed it since it was read; nothing changed. */
    record ChangedMeanwhile() implements RequestResult {}
}
