package nl.vertrouwd.planning;

/** What came of changing what planning goes by: a day off, a travel time, a contract. */
public sealed interface PlanningChange {

    /** It is so now. */
    record Done() implements PlanningChange {}

    /** It cannot be so: the key of the sentence that says why. */
    record Refused(String textKey) implements PlanningChange {}
}
