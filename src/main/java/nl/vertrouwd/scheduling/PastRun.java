package nl.vertrouwd.scheduling;

import java.time.Instant;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job as it is kept, also while it runs.
 *
 * @param by who asked for it; null when nobody did
 * @param endedAt null while it runs
 * @param expected how many items there would be; null when that was not known
 * @param failure under which id the log of the server has what broke; empty when nothing did
 */
public record PastRun(
        UUID id,
        String job,
        JobCause cause,
        @Nullable AccountId by,
        Instant startedAt,
        @Nullable Instant endedAt,
        JobState state,
        @Nullable Long expected,
        long done,
        long failed,
        boolean stopAsked,
        String failure) {

    /** Whether somebody should look at it. */
    public boolean isTrouble() {
        return failed > 0 || state == JobState.FAILED;
    }
}
