package nl.vertrouwd.planning;

/** What can count when the sessions of a term are proposed. */
public enum ProposalCount {
    /** What people, teams and branches asked for. */
    DEMAND,
    /** How many sessions the year plan means to give. */
    YEAR_PLAN,
    /** Whose duty falls due. */
    EXPIRING
}
