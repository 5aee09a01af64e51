package nl.vertrouwd.planning;

import java.time.YearMonth;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions of the offer someone wants to see; null means any.
 *
 * @param form how somebody wants to take part: a hybrid session is also found by who looks for a classroom, and by who looks for one online
 */
public record SessionFilter(
        @Nullable CourseId course,
        @Nullable SiteId site,
        @Nullable Form form,
        @Nullable YearMonth month) {

    /** The same, in whatever form. */
    public SessionFilter inAnyForm() {
        return new SessionFilter(course, site, null, month);
    }

    /** Everything. */
    public static SessionFilter any() {
        return new SessionFilter(null, null, null, null);
    }
}
