package nl.vertrouwd.planning;

import java.time.LocalDate;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions a planner wants to change at once; null means any.
 *
 * @param organiser code; empty for any
 * @param from the first day on which they begin
 * @param until the last day on which they begin
 */
public record BulkFilter(
        @Nullable CourseId course,
        @Nullable SiteId site,
        String organiser,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable SessionState state,
        @Nullable TrainerId trainer) {

    /** All of them. */
    public static final BulkFilter ANY = new BulkFilter(null, null, "", null, null, null, null);
}
