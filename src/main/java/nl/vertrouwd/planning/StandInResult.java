package nl.vertrouwd.planning;

/** What came of letting somebody take over a session. */
public sealed interface StandInResult {

    /** They give it now. */
    record Taken() implements StandInResult {}

    /** They are somewhere else then. */
    record Booked() implements StandInResult {}

    /** It was cancelled, given, or given to somebody else meanwhile. */
    record Overtaken() implements StandInResult {}
}
