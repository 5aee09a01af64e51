package nl.vertrouwd.base;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The languages of the interface: Dutch first, English complete. */
public final class Languages {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    public static final List<Locale> ALL = List.of(DUTCH, ENGLISH);

    private Languages() {}

    /** The language to show to someone who asks for this locale; Dutch unless it is English. */
    public static Locale nearest(Locale wanted) {
        return isEnglish(wanted) ? ENGLISH : DUTCH;
    }

    /** The language of the terminal in which a command runs; English unless it is Dutch. */
    public static Locale ofTerminal() {
        String all = Objects.requireNonNullElse(System.getenv("LC_ALL"), "");
        String language = all.isEmpty() ? Objects.requireNonNullElse(System.getenv("LANG"), "") : all;
        return language.startsWith("nl") ? DUTCH : ENGLISH;
    }

    /** Whether texts are to be English; everything else is Dutch. */
    public static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    /** The one of two texts that fits the locale. */
    public static String choose(Locale locale, String dutch, String english) {
        return isEnglish(locale) ? english : dutch;
    }
}
