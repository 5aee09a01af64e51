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
 * @param demo whether it was the made-up organisation
 * @param errors how many, when it was rejected
 * @param conflicts how many facts were left as somebody changed them in the product
 * @param confirmed whether it was larger than the limits and {@code by} said yes to that
 */
public record ImportRun(
        UUID id,
        @Nullable AccountId by,
        Instant startedAt,
        String folder,
        LocalDate deliveredOn,
        boolean dryRun,
        boolean demo,
        Outcome outcome,
        int errors,
        int conflicts,
        boolean confirmed,
        int touched) {

    /** How it ended, if it did. */
    public enum Outcome {
        RUNNING,
        DONE,
        /** The folder had errors. */
        REJECTED,
        /** It touched more people than the limits, and nobody said yes. */
        UNCONFIRMED,
        /** Another import was running. */
        BUSY,
        /** Something broke; nothing of it is in. */
        FAILED,
        /** The product stopped in the middle; nothing of it is in. */
        INTERRUPTED
    }
}
