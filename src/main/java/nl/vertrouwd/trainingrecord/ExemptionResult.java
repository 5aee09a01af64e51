package nl.vertrouwd.trainingrecord;

/** What came of entering, ending or withdrawing an exemption. */
public sealed interface ExemptionResult {

    /** It is so. */
    record Done(ExemptionId exemption) implements ExemptionResult {}

    /** A field is wrong; the key of the sentence that says how. */
    record Refused(Field field, String textKey) implements ExemptionResult {}

    /** It is not for this actor to decide, or it is their own. */
    record NotYours() implements ExemptionResult {}

    /** Somebody else changed or withdrew it in the meantime. */
    record ChangedMeanwhile() implements ExemptionResult {}

    /** The fields of the form. */
    enum Field {
        REQUIREMENT,
        FROM,
        UNTIL,
        REASON
    }
}
