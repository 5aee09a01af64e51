package nl.vertrouwd.organisation;

/** What came of entering, ending or withdrawing a suspension. */
public sealed interface SuspensionResult {

    /** It is so. */
    record Done(SuspensionId suspension) implements SuspensionResult {}

    /** A field is wrong; the key of the sentence that says how. */
    record Refused(Field field, String textKey) implements SuspensionResult {}

    /** It is not for this actor to decide: they neither lead the person nor keep the personnel file, or they are the person. */
    record NotYours() implements SuspensionResult {}

    /** Somebody else changed or withdrew it in the meantime. */
    record ChangedMeanwhile() implements SuspensionResult {}

    /** The fields of the form. */
    enum Field {
        FROM,
        UNTIL
    }
}
