package nl.vertrouwd.organisation;

import java.time.LocalDate;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What to import and how.
 *
 * @param deliveredOn the date as of which the full deliveries close what they no longer have
 * @param dryRun only check, and say what would change
 * @param by who asked; null on the command line
 */
public record ImportRequest(
        ImportSource source,
        LocalDate deliveredOn,
        boolean dryRun,
        @Nullable AccountId by) {}
