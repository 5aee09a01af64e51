package nl.vertrouwd.workspace;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.SessionFilter;
import org.jspecify.annotations.Nullable;

/** The filter of the offer as it stands in the address: codes and a month; what is not known there is no filter. */
public final class OfferFilter {

    private OfferFilter() {}

    /** @param value gives the value of a query parameter, empty when it is not there */
    public static SessionFilter of(Function<String, Optional<String>> value, List<Course> courses, List<Site> sites) {
        return new SessionFilter(
                value.apply("course")
                        .flatMap(code -> courses.stream()
                                .filter(course -> course.code().equals(code))
                                .findFirst())
                        .map(Course::id)
                        .orElse(null),
                value.apply("site")
                        .flatMap(code -> sites.stream()
                                .filter(site -> site.code().equals(code))
                                .findFirst())
                        .map(Site::id)
                        .orElse(null),
                value.apply("form").map(OfferFilter::form).orElse(null),
                value.apply("month").map(OfferFilter::month).orElse(null));
    }

    private static @Nullable Form form(String name) {
        for (Form form : Form.values()) {
            if (form.name().equals(name)) {
                return form;
            }
        }
        return null;
    }

    /** Years that a calendar can show and the database can hold. */
    private static @Nullable YearMonth month(String text) {
        try {
            return text.matches("[12][0-9]{3}-[0-9]{2}") ? YearMonth.parse(text) : null;
        } catch (DateTimeParseException notAMonth) {
            return null;
        }
    }
}
