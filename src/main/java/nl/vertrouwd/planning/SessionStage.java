package nl.vertrouwd.planning;

import java.time.Instant;

/** Where a session is in its life, as every screen says it: its state, and what the clock and its planner add to that. */
public enum SessionStage {
    DRAFT,
    PUBLISHED,
    /** Published, and its planner said that it certainly goes on. */
    CONFIRMED,
    /** Its first day-part has begun, and its attendance is not closed. */
    RUNNING,
    GIVEN,
    CANCELLED;

    /** The stage at a moment. */
    public static SessionStage of(Session session, Instant now) {
        return switch (session.state()) {
            case DRAFT -> DRAFT;
            case GIVEN -> GIVEN;
            case CANCELLED -> CANCELLED;
            case PUBLISHED -> published(session, now);
        };
    }

    private static SessionStage published(Session session, Instant now) {
        if (!now.isBefore(session.startsAt())) {
            return RUNNING;
        }
        return session.confirmedAt() == null ? PUBLISHED : CONFIRMED;
    }
}
