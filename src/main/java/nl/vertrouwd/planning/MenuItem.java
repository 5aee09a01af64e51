package nl.vertrouwd.planning;

import java.util.Locale;
import java.util.UUID;
import nl.vertrouwd.base.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Something on the menu card that a unit can ask for.
 *
 * @param id null when it is new
 * @param minutes how long it takes, 15 to 2,400
 * @param most for how many people it can be done at once, 1 to 2,000
 * @param active whether it can be asked for
 */
public record MenuItem(
        @Nullable UUID id,
        int position,
        ActivityKind kind,
        String titleDutch,
        String titleEnglish,
        String summaryDutch,
        String summaryEnglish,
        int minutes,
        int most,
        boolean active,
        long version) {

    /** What it is called in the reader's language. */
    public String title(Locale language) {
        return Languages.nearest(language).equals(Languages.DUTCH) ? titleDutch : titleEnglish;
    }

    /** What one gets out of it, in the reader's language. */
    public String summary(Locale language) {
        return Languages.nearest(language).equals(Languages.DUTCH) ? summaryDutch : summaryEnglish;
    }
}
