package nl.vertrouwd.planning;

/** Why a session was cancelled; a short list, so that nothing is written about people. */
public enum CancelReason {
    TOO_FEW_PARTICIPANTS,
    TRAINER_UNAVAILABLE,
    ROOM_UNAVAILABLE,
    MEASURES,
    PLANNED_BY_MISTAKE,
    OTHER
}
