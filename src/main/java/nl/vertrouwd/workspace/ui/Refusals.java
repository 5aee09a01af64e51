package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.SessionWords;

/** Says why somebody did not get a place, and what can be done instead. */
record Refusals(Component in, Courses courses, SessionWords words, Locale language) {

    String sentence(EnrolResult result) {
        return switch (result) {
            case EnrolResult.Enrolled enrolled -> in.getTranslation("workspace.session.enrolled.notice");
            case EnrolResult.Full full -> in.getTranslation("workspace.session.full.why");
            case EnrolResult.Elsewhere elsewhere -> clash(elsewhere.clash());
            case EnrolResult.Occupied occupied -> in.getTranslation("enrolment.admit.elsewhere");
            case EnrolResult.Refused refused ->
                in.getTranslation("enrolment.refused."
                        + refused.refusal().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private String clash(Clash clash) {
        if (clash.kind() == Clash.Kind.TRAINER) {
            return in.getTranslation("workspace.session.you-give-it");
        }
        String title = courses.find(clash.course())
                .map((Course course) -> course.title(language))
                .orElse(clash.reference());
        return in.getTranslation("workspace.session.clash", title, words.when(clash, language));
    }
}
