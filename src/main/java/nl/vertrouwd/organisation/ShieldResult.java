package nl.vertrouwd.organisation;

/** What came of shielding one person, or of ending that. */
public enum ShieldResult {
    DONE,
    /** There is a mark already that holds in part of the period. */
    OVERLAPS,
    /** There is no mark that holds today or later. */
    NOTHING_TO_END,
    /** The actor is no administrator of the part in which the person works. */
    NOT_ALLOWED
}
