package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.DeliveredFact;
import org.jspecify.annotations.Nullable;

/**
 * A session as a file has it.
 *
 * @param site null for an online session without one
 * @param cancelWords why it was cancelled, in the words of the file; usually empty
 */
record DeliveredSession(
        long line,
        String reference,
        UUID course,
        Form form,
        String organiser,
        @Nullable UUID site,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        SessionState state,
        String cancelWords)
        implements DeliveredFact<StoredSession> {

    @Override
    public String key() {
        return reference;
    }

    @Override
    public boolean says(StoredSession stored) {
        return stored.differsAt(this) == null;
    }

    /** The days of a session that has times here and has begun stay, as they do for planners: people may be marked on them. */
    @Override
    public boolean mayChange(StoredSession stored) {
        return !stored.begun() || stored.state() == SessionState.CANCELLED || !moves(stored);
    }

    /** Whether times that were planned here no longer fit. */
    boolean moves(StoredSession stored) {
        return !startsOn.equals(stored.startsOn())
                || !endsOn.equals(stored.endsOn())
                || form != stored.form()
                || !Objects.equals(site, stored.site());
    }

    /** Whether it is as without times afterwards; one that comes back after it was cancelled has lost its room and trainers. */
    boolean isAllDayAfter(StoredSession stored) {
        return !stored.timed() || moves(stored) || stored.state() == SessionState.CANCELLED && state != stored.state();
    }
}
