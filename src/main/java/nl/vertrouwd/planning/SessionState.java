package nl.vertrouwd.planning;

/** Where a session is in its life; knows which steps are possible. */
public enum SessionState {
    /** Being prepared; only planners see it. Rooms and trainers are already kept free for it. */
    DRAFT,
    /** In the offer; people can enrol. */
    PUBLISHED,
    /** Held, attendance closed. */
    GIVEN,
    CANCELLED;

    /** Whether planners may still change what it is. */
    public boolean changeable() {
        return this == DRAFT || this == PUBLISHED;
    }
}
