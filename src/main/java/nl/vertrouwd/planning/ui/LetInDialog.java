package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import nl.vertrouwd.access.OutsiderResult;
import nl.vertrouwd.base.ui.DateFields;
import org.jspecify.annotations.Nullable;

/** Until when somebody from outside is let in. Asks its caller to change it, and says at the field what is wrong. */
class LetInDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    LetInDialog(String name, @Nullable LocalDate present, SerializableFunction<LocalDate, OutsiderResult> change) {
        setHeaderTitle(getTranslation("planning.let-in.title", name));
        setWidth("32rem");
        DatePicker day = DateFields.day(getTranslation("planning.invite.day"));
        day.setValue(present);
        Button save = new Button(getTranslation("planning.let-in.submit"), click -> {
            String problem = problem(day.getValue() == null ? null : change.apply(day.getValue()));
            day.setErrorMessage(problem);
            day.setInvalid(!problem.isEmpty());
            if (problem.isEmpty()) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(new Paragraph(getTranslation("planning.let-in.means")), day);
        form.addClassName("vt-form");
        add(form);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), save);
    }

    private String problem(@Nullable OutsiderResult result) {
        return switch (result) {
            case OutsiderResult.Done done -> "";
            case OutsiderResult.ForAdministrators no -> getTranslation("planning.invite.for-administrators");
            case OutsiderResult.NotPossible no -> getTranslation("planning.invite.not-possible");
            case OutsiderResult.WrongDay wrong -> getTranslation("planning.invite.day.wrong");
            case null -> getTranslation("planning.invite.day.wrong");
        };
    }
}
