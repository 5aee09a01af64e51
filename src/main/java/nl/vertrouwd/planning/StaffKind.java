package nl.vertrouwd.planning;

/** What somebody who delivers sessions can do in them; one person can do several of these. */
public enum StaffKind {
    TRAINER,
    ACTOR,
    GUEST_SPEAKER
}
