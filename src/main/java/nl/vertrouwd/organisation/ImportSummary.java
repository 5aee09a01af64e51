package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import does, or would do.
 *
 * @param skipped the files that were not read
 * @param conflicts facts that somebody changed in the product, where the file says something else: the product's value stays
 * @param newerDelivery the date of the newest delivery that was taken in before, when that is later than the date of this one
 */
public record ImportSummary(
        List<FileCounts> counts,
        List<SkippedFile> skipped,
        ImportRemarks conflicts,
        Impact impact,
        @Nullable LocalDate newerDelivery) {

    public ImportSummary {
        counts = List.copyOf(counts);
        skipped = List.copyOf(skipped);
    }

    /** How many rows end because the delivery no longer has them. */
    public int closedRows() {
        return counts.stream().mapToInt(FileCounts::closed).sum();
    }
}
