package nl.vertrouwd.scheduling;

/** Why a run began. */
public enum JobCause {
    /** It was its time. */
    SCHEDULE,
    /** Its time passed while the product stood still, however often: once for all of them. */
    CAUGHT_UP,
    /** An administrator asked for it. */
    BY_HAND,
    /** An earlier run was cut off. */
    RECOVERED
}
