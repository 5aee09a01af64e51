package nl.vertrouwd.planning;

/** Why a year became something else than was meant; a short list, so that it can be counted. */
public enum Deviation {
    TOO_LITTLE_DEMAND,
    MORE_DEMAND,
    TOO_FEW_TRAINERS,
    NO_ROOMS,
    MEASURES,
    BUDGET,
    COURSE_CHANGED,
    OTHER
}
