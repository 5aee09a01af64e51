package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import nl.vertrouwd.base.ui.Confirm;

/** The end of a session: says what closing does, and asks once more. */
class ClosingPanel extends Section {

    private static final long serialVersionUID = 1L;

    ClosingPanel(Command whenClosed) {
        Button close = new Button(getTranslation("enrolment.attendance.close"));
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.addClickListener(click -> Confirm.ask(
                getTranslation("enrolment.attendance.close.question"),
                getTranslation("enrolment.attendance.close.touches"),
                getTranslation("enrolment.attendance.close"),
                whenClosed));
        Div bar = new Div(close);
        bar.addClassName("vt-actions");
        addClassNames("vt-section", "vt-panel", "vt-closing");
        add(
                new H2(getTranslation("enrolment.attendance.closing")),
                new Paragraph(getTranslation("enrolment.attendance.closing.lead")),
                bar);
    }
}
