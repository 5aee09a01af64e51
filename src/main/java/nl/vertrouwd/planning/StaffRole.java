package nl.vertrouwd.planning;

/** What somebody does in a session: who leads it and who helps for all of it, who plays or speaks in one day-part. */
public enum StaffRole {
    /** Gives the session and answers for it. */
    LEAD,
    /** Gives it together with the lead. */
    SECOND,
    /** Plays in a day-part. */
    ACTOR,
    /** Speaks in a day-part. */
    GUEST
}
