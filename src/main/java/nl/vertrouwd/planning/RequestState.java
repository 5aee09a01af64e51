package nl.vertrouwd.planning;

/** What became of what somebody asked for. */
public enum RequestState {
    /** Nothing yet. */
    WAITING,
    /** Who asked took it back. */
    WITHDRAWN,
    /** They got a place, or have completed the course; for a team: it was planned. */
    MET
}
