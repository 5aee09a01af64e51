package nl.vertrouwd.organisation;

import java.time.LocalDate;
import nl.vertrouwd.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What to import and how.
 *
 * @param deliveredOn the date as of which the full deliveries close what they no longer have
 * @param dryRun only check, and say what would change
 * @param confirmation how many people it may touch beyond the limits
 * @param by who asked; null on the command line
 * @param demo whether it is the made-up organisation, which is nobody's and does not count as a delivery
 */
public record ImportRequest(
        ImportSource source,
        LocalDate deliveredOn,
        boolean dryRun,
        Confirmation confirmation,
        @Nullable Actor by,
        boolean demo) {

    /** A delivery that stops at the limits. */
    public ImportRequest(ImportSource source, LocalDate deliveredOn, boolean dryRun, @Nullable Actor by) {
        this(source, deliveredOn, dryRun, Confirmation.NONE, by, false);
    }

    /** The same with somebody's yes. */
    public ImportRequest confirmed(Confirmation yes) {
        return new ImportRequest(source, deliveredOn, dryRun, yes, by, demo);
    }

    /** The same as what the demo is made of. */
    public ImportRequest asDemo() {
        return new ImportRequest(source, deliveredOn, dryRun, confirmation, by, true);
    }
}
