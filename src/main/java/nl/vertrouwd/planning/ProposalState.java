package nl.vertrouwd.planning;

/** How far a proposal is. */
public enum ProposalState {
    /** It is worked out now. */
    SOLVING,
    /** It was being worked out when the product stopped; what was found by then is kept. */
    INTERRUPTED,
    /** It is worked out. */
    SOLVED,
    /** Something went wrong while it was worked out. */
    FAILED,
    /** Nobody began. */
    NEW
}
