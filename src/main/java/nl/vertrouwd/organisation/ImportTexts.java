package nl.vertrouwd.organisation;

import java.util.Locale;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** The sentences of an import, the same on screen, in a download and on the command line. */
@Component
public class ImportTexts {

    private final Texts texts;

    ImportTexts(Texts texts) {
        this.texts = texts;
    }

    /** What was expected, as a sentence. */
    public String expected(Locale locale, ImportError error) {
        return texts.get(locale, error.textKey(), error.arguments().toArray());
    }

    /** An error as a line of its own: {@code file:line: column: sentence}. */
    public String line(Locale locale, ImportError error) {
        String place = error.line() == 0 ? error.file() : error.file() + ":" + error.line();
        String column = error.column().isEmpty() ? "" : error.column() + ": ";
        return place + ": " + column + expected(locale, error);
    }
}
