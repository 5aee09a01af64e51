package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.vertrouwd.enrolment.EnrolResult;

/** Says why somebody at the door is not let in; nothing when they are. */
final class AdmitWords {

    private AdmitWords() {}

    static String refusal(Component in, EnrolResult result) {
        return switch (result) {
            case EnrolResult.Enrolled enrolled -> "";
            case EnrolResult.Full full -> in.getTranslation("enrolment.admit.full");
            case EnrolResult.Elsewhere elsewhere -> in.getTranslation("enrolment.admit.elsewhere");
            case EnrolResult.Occupied occupied -> in.getTranslation("enrolment.admit.elsewhere");
            case EnrolResult.Refused refused -> refusal(in, refused.refusal());
        };
    }

    private static String refusal(Component in, EnrolResult.Refusal refusal) {
        return refusal == EnrolResult.Refusal.ALREADY_ENROLLED
                ? in.getTranslation("enrolment.admit.already")
                : in.getTranslation("enrolment.refused."
                        + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
