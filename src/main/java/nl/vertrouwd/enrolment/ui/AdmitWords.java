package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.SessionWords;

/** Says why somebody at the door is not let in; nothing when they are. */
record AdmitWords(Component in, Courses courses, SessionWords words, Locale language) {

    String refusal(EnrolResult result) {
        return switch (result) {
            case EnrolResult.Enrolled enrolled -> "";
            case EnrolResult.Full full -> in.getTranslation("enrolment.admit.full");
            case EnrolResult.Elsewhere elsewhere -> elsewhere(elsewhere.clash());
            case EnrolResult.Occupied occupied ->
                in.getTranslation(
                        "enrolment.admit.elsewhere",
                        words.when(occupied.date(), occupied.start(), occupied.end(), occupied.zone(), language));
            case EnrolResult.Doubtful doubtful -> "";
            case EnrolResult.Refused refused -> refusal(refused.refusal());
        };
    }

    private String elsewhere(Clash clash) {
        if (clash.kind() == Clash.Kind.TRAINER) {
            return in.getTranslation("enrolment.admit.gives-it");
        }
        String title = courses.find(clash.course())
                .map((Course course) -> course.title(language))
                .orElse(clash.reference());
        return in.getTranslation(
                "enrolment.admit.elsewhere.known", title, words.when(clash, language), clash.reference());
    }

    private String refusal(EnrolResult.Refusal refusal) {
        return refusal == EnrolResult.Refusal.ALREADY_ENROLLED
                ? in.getTranslation("enrolment.admit.already")
                : in.getTranslation(Texts.key("enrolment.refused.", refusal));
    }
}
