package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for the last day of something that ends earlier than it would. */
public class EndDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DatePicker last = DateFields.day(getTranslation("base.period.last"));
    private final SerializableFunction<LocalDate, @Nullable String> end;

    /** @param end ends it on the day after the last, and answers what is wrong with that; null when it is done */
    public EndDialog(
            String title, String means, LocalDate proposed, SerializableFunction<LocalDate, @Nullable String> end) {
        this.end = end;
        setHeaderTitle(title);
        setWidth("28rem");
        last.setValue(proposed);
        last.setRequiredIndicatorVisible(true);
        Div form = new Div(new Paragraph(means), last);
        form.addClassName("vt-form");
        add(form);
        Button submit = new Button(getTranslation("base.period.end"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
    }

    private void submit() {
        LocalDate day = last.getValue();
        String wrong = day == null ? getTranslation("base.period.last-needed") : end.apply(day.plusDays(1));
        if (wrong == null) {
            close();
            return;
        }
        last.setErrorMessage(wrong);
        last.setInvalid(true);
        last.focus();
    }
}
