package nl.vertrouwd.obligation.rules;

/** What somebody is through a period, as far as duties follow from it (rules.md §1). */
public enum HeldRole {
    /** Placed as the one who leads a unit. */
    LEADER,
    /** Appointed as a confidant, until that ends. */
    CONFIDANT,
    /** Senior confidant; also without an appointment. */
    SENIOR
}
