package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import nl.vertrouwd.base.ui.Notices;

/** Lets a personnel number in again of somebody who was erased and comes back to work here. */
class AdmitPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final TextField number = new TextField(getTranslation("organisation.erasure.admit.number"));
    private final SerializablePredicate<String> admit;

    /** @param admit does it; false when nobody with that number was erased */
    AdmitPanel(SerializablePredicate<String> admit) {
        this.admit = admit;
        number.setMaxLength(64);
        number.setMaxWidth("20rem");
        Div bar = new Div(new Button(getTranslation("organisation.erasure.admit.do"), click -> submit()));
        bar.addClassName("vt-actions");
        addClassName("vt-stack");
        add(
                new H2(getTranslation("organisation.erasure.admit")),
                new Paragraph(getTranslation("organisation.erasure.admit.sentence")),
                number,
                bar);
    }

    private void submit() {
        boolean done = admit.test(number.getValue());
        number.setInvalid(!done);
        if (done) {
            number.clear();
            Notices.done(getTranslation("organisation.erasure.admit.done"));
        } else {
            number.setErrorMessage(getTranslation("organisation.erasure.admit.unknown"));
            number.focus();
        }
    }
}
