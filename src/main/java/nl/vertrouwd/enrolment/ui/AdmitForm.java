package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Locale;
import nl.vertrouwd.enrolment.EnrolResult;

/** Lets somebody in who is not on the list, by personnel number; a refusal stands at the field. */
class AdmitForm extends Section {

    private static final long serialVersionUID = 1L;

    /** @param admit gets what was typed, gives the sentence for the field, or nothing when it was done */
    AdmitForm(SerializableFunction<String, String> admit) {
        addClassNames("vt-section", "vt-panel");
        Paragraph lead = new Paragraph(getTranslation("enrolment.admit.lead"));
        lead.addClassName("vt-quiet");
        TextField number = new TextField(getTranslation("enrolment.admit.number"));
        number.setMaxLength(32);
        Button add = new Button(getTranslation("enrolment.admit.add"), click -> {
            number.setInvalid(false);
            String refusal =
                    number.isEmpty() ? getTranslation("enrolment.admit.needed") : admit.apply(number.getValue());
            number.setErrorMessage(refusal);
            number.setInvalid(!refusal.isEmpty());
        });
        Div row = new Div(number, add);
        row.addClassName("vt-admit");
        add(new H2(getTranslation("enrolment.admit.title")), lead, row);
    }

    static String refusal(Component in, EnrolResult result) {
        return switch (result) {
            case EnrolResult.Enrolled enrolled -> "";
            case EnrolResult.Full full -> in.getTranslation("enrolment.admit.full");
            case EnrolResult.Elsewhere elsewhere -> in.getTranslation("enrolment.admit.elsewhere");
            case EnrolResult.Occupied occupied -> in.getTranslation("enrolment.admit.elsewhere");
            case EnrolResult.Refused refused ->
                refused.refusal() == EnrolResult.Refusal.ALREADY_ENROLLED
                        ? in.getTranslation("enrolment.admit.already")
                        : in.getTranslation("enrolment.refused."
                                + refused.refusal()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'));
        };
    }
}
