package nl.vertrouwd.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An erasure that was done.
 *
 * @param by null on the command line and at a start
 * @param wanted how many people it was about
 * @param failed for how many it broke
 */
public record ErasureRun(
        UUID id,
        @Nullable AccountId by,
        Kind kind,
        LocalDate leftBefore,
        Instant startedAt,
        Outcome outcome,
        int wanted,
        int people,
        int outsiders,
        int failed) {

    /** Why people were erased. */
    public enum Kind {
        /** They left longer ago than the retention period. */
        RETENTION,
        /** They had been erased, and were there again: a backup was restored, or the machine stopped in the middle. */
        AGAIN
    }

    /** How it ended, if it did. */
    public enum Outcome {
        RUNNING,
        DONE,
        /** Something broke; who is counted is erased. */
        FAILED,
        /** The product or somebody stopped it in the middle; who is counted is erased. */
        INTERRUPTED
    }
}
