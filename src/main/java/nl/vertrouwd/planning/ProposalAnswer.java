package nl.vertrouwd.planning;

/** What came of a change of a proposal. */
public enum ProposalAnswer {
    DONE,
    /** Somebody else changed it first, or it is a draft by now. */
    CHANGED_MEANWHILE,
    /** It is being worked out; stop that first. */
    BEING_SOLVED
}
