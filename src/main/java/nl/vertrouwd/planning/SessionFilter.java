package nl.vertrouwd.planning;

import java.time.YearMonth;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/** Which sessions of the offer someone wants to see; null means any. */
public record SessionFilter(
        @Nullable CourseId course,
        @Nullable SiteId site,
        @Nullable Form form,
        @Nullable YearMonth month) {

    /** Everything. */
    public static SessionFilter any() {
        return new SessionFilter(null, null, null, null);
    }
}
