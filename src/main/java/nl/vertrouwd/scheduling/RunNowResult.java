package nl.vertrouwd.scheduling;

/** What became of asking for a run. */
public enum RunNowResult {
    /** It begins within seconds, on one of the nodes. */
    ASKED,
    /** It runs, or somebody asked for it just before. */
    ALREADY,
    /** It does nothing in this installation. */
    OFF
}
