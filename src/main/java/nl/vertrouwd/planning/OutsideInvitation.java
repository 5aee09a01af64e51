package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a planner wants to invite from outside to give sessions, as typed; {@link OutsideTrainers} says what is wrong with it.
 *
 * @param party for whom they work
 * @param lastDay on which they are let in
 */
public record OutsideInvitation(
        String name, String email, String party, @Nullable LocalDate lastDay, Set<SessionId> sessions) {

    public OutsideInvitation {
        sessions = Set.copyOf(sessions);
    }

    /** The fields of the form, from above. */
    public enum Field {
        SESSIONS,
        NAME,
        EMAIL,
        PARTY,
        LAST_DAY
    }
}
