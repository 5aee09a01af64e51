package nl.vertrouwd.obligation.rules;

/** What happens on the path of a confidant; events of one day count in this order, whatever their order in a file (rules.md §1). */
public enum EventKind {
    SENIOR_ENDED,
    ENDED,
    NOMINATED,
    INTERVIEWED,
    MC_ADVICE,
    APPOINTED,
    SENIOR
}
