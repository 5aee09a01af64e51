package nl.vertrouwd.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows somebody wants of an export.
 *
 * @param asOf the date as of which; may lie ahead
 * @param today what is known: nothing that is dated later, when {@code asOf} lies ahead
 * @param scheme code of a scheme of duties; null when none was told
 */
public record ExportRequest(
        LocalDate asOf, int year, @Nullable String scheme, LocalDate today) {

    /** The day up to which facts are known for it: today for a date ahead, the date itself otherwise. */
    public LocalDate known() {
        return asOf.isBefore(today) ? asOf : today;
    }
}
