package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one form of dates in files and on the command line. */
final class ImportDates {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

    private ImportDates() {}

    /** The date of {@code yyyy-mm-dd}; null when it is not one, or before the year 1000, which the database cannot hold. */
    static @Nullable LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            return date.isBefore(FIRST) ? null : date;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
