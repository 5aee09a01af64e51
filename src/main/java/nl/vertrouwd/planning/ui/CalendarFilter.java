package nl.vertrouwd.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.CalendarItem;
import org.jspecify.annotations.Nullable;

/** Which entries of the calendar somebody wants to see, as the address says; what it says wrong counts as any. */
record CalendarFilter(@Nullable CourseKind kind, @Nullable Site site, Map<CourseId, Course> courses) {

    static final String KIND = "kind";
    static final String SITE = "site";

    static CalendarFilter of(QueryParameters address, Map<CourseId, Course> courses, List<Site> sites) {
        String kind = address.getSingleParameter(KIND).orElse("");
        String site = address.getSingleParameter(SITE).orElse("");
        return new CalendarFilter(
                Arrays.stream(CourseKind.values())
                        .filter(each -> code(each).equals(kind))
                        .findAny()
                        .orElse(null),
                sites.stream()
                        .filter(each -> each.code().equals(site))
                        .findAny()
                        .orElse(null),
                courses);
    }

    static String code(CourseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    boolean fits(CalendarItem item) {
        Course course = courses.get(item.course());
        return (kind == null || (course != null && course.kind() == kind))
                && (site == null || site.id().equals(item.site()));
    }
}
