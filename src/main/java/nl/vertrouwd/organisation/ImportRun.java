package nl.vertrouwd.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An import that was tried: who, when, what, with which result.
 *
 * @param by null on the command line
 * @param errors how many, when it was rejected
 */
public record ImportRun(
        UUID id,
        @Nullable AccountId by,
        Instant startedAt,
        String folder,
        LocalDate deliveredOn,
        boolean dryRun,
        Outcome outcome,
        int errors,
        int touched) {

    /** How it ended, if it did. */
    public enum Outcome {
        RUNNING,
        DONE,
        /** The folder had errors. */
        REJECTED,
        /** Another import was running. */
        BUSY,
        /** Something broke; nothing of it is in. */
        FAILED,
        /** The product stopped in the middle; nothing of it is in. */
        INTERRUPTED
    }
}
