package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vertrouwd.catalogue.Course;

/** A course in a few words: how long and in which forms. */
final class CourseFacts {

    private CourseFacts() {}

    /** "2 dagdelen · Klassikaal of Online" */
    static String sentence(Component in, Course course) {
        String forms = course.forms().stream()
                .sorted()
                .map(form -> in.getTranslation(
                        "catalogue.form." + form.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        return in.getTranslation("workspace.course.facts", course.dayParts(), forms);
    }
}
