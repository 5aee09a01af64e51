package nl.vertrouwd.planning;

import java.time.Duration;
import java.time.Instant;

/**
 * A move that was made, for who wants to undo it.
 *
 * @param before what the session was
 * @param version of the session after it
 */
public record MadeMove(SessionId session, String reference, SessionDraft before, long version, Instant at) {

    /** How long it can be undone. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    /** Whether it can still be undone, somebody else's changes apart. */
    public boolean isOpen(Instant now) {
        return now.isBefore(at.plus(UNDO));
    }
}
