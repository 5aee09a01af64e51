package nl.vertrouwd.obligation;

import java.util.Locale;
import nl.vertrouwd.base.Languages;

/** What something is called in both languages. */
public record Title(String dutch, String english) {

    /** The one that fits the reader. */
    public String in(Locale locale) {
        return Languages.choose(locale, dutch, english);
    }
}
