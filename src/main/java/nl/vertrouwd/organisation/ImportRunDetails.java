package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of an import.
 *
 * @param newerDelivery the date of a newer delivery that was in already
 * @param impact null when it did not get as far as counting people
 * @param remarks the errors of a rejected import, the conflicts of another; none of an import of long ago
 */
public record ImportRunDetails(
        ImportRun run,
        List<FileCounts> counts,
        @Nullable LocalDate newerDelivery,
        @Nullable Impact impact,
        ImportRemarks remarks) {}
