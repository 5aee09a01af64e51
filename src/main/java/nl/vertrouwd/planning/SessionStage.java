package nl.vertrouwd.planning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
        return of(session.state(), session.startsAt(), session.confirmedAt(), now);
    }

    static SessionStage of(SessionState state, Instant startsAt, @Nullable Instant confirmedAt, Instant now) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case GIVEN -> GIVEN;
            case CANCELLED -> CANCELLED;
            case PUBLISHED -> now.isBefore(startsAt) ? confirmedAt == null ? PUBLISHED : CONFIRMED : RUNNING;
        };
    }
}
