package nl.vertrouwd.obligation;

import java.util.Locale;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.stereotype.Component;

/** Says what schemes ask in words of the reader's language. */
@Component
public class SchemeWords {

    private final Texts texts;
    private final Courses courses;

    SchemeWords(Texts texts, Courses courses) {
        this.texts = texts;
        this.courses = courses;
    }

    /** For one page: knows the courses as they are now. One statement. */
    public SchemeSentences in(Locale language) {
        return new SchemeSentences(texts, courses.all(), language);
    }
}
