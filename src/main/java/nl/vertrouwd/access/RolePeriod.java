package nl.vertrouwd.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an account was given a role for a while.
 *
 * @param until null while it is held
 * @param givenBy what the giver is called towards the reader
 * @param endedBy what the one who took it away is called; null while it is held
 */
public record RolePeriod(
        Grant grant,
        Instant from,
        @Nullable Instant until,
        String givenBy,
        @Nullable String endedBy) {}
