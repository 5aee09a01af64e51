package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.LocalDate;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.planning.Session;

/** Asks until when people can still enrol; a day that does not fit is said at the field. */
class ExtendDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param extended whether that day fits; then the dialog closes */
    ExtendDialog(Session session, LocalDate today, SerializablePredicate<LocalDate> extended) {
        setHeaderTitle(getTranslation("planning.minimum.extend.title", session.reference()));
        setWidth("32rem");
        DatePicker day = DateFields.day(getTranslation("planning.minimum.extend.day"));
        day.setMin(today);
        day.setMax(session.startsOn());
        day.setWidthFull();
        Formats formats = Formats.of(getLocale());
        Button submit = new Button(getTranslation("planning.minimum.extend.submit"), click -> {
            if (!day.isEmpty() && extended.test(day.getValue())) {
                close();
                return;
            }
            day.setErrorMessage(getTranslation(
                    "planning.minimum.extend.wrong", formats.dayOfYear(today), formats.dayOfYear(session.startsOn())));
            day.setInvalid(true);
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(new Paragraph(getTranslation("planning.minimum.extend.lead")), day);
        form.addClassName("vt-stack");
        add(form);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
    }
}
