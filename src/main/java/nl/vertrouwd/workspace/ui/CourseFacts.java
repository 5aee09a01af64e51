package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;

/** A course in a few words: how long and in which forms. */
final class CourseFacts {

    private CourseFacts() {}

    /** "Leidinggevenden", to stand on its own. */
    static String audienceAlone(Component in, Course course) {
        String words = audience(in, course);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "leidinggevenden" */
    static String audience(Component in, Course course) {
        return in.getTranslation(Texts.key("catalogue.audience.", course.audience()));
    }

    /** "2 dagdelen · Klassikaal of Online" */
    static String sentence(Component in, Course course) {
        String forms = course.forms().stream()
                .sorted()
                .map(form -> in.getTranslation(Texts.key("catalogue.form.", form)))
                .collect(Collectors.joining(", "));
        return in.getTranslation("workspace.course.facts", course.dayParts(), forms);
    }
}
