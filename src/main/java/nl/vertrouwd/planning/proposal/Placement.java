package nl.vertrouwd.planning.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When, where and by whom a session is given.
 *
 * @param venue null when it is online
 * @param actor null when nobody plays in it
 * @param pinned whether the solver leaves it as it is
 */
public record Placement(
        UUID session,
        Moment moment,
        @Nullable UUID venue,
        UUID lead,
        @Nullable UUID actor,
        boolean pinned) {}
