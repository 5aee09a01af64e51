package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import nl.vertrouwd.organisation.Impact;
import nl.vertrouwd.organisation.ImportTexts;

/** Shows whom a large delivery touches and asks to type that number, so that nobody says yes without having read it. */
class LargeChangeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField typed = new TextField();
    private final int people;
    private final Command whenConfirmed;

    LargeChangeDialog(Impact impact, ImportTexts sentences, Command whenConfirmed) {
        this.people = impact.closesTooMany() ? impact.closed() : impact.moved();
        this.whenConfirmed = whenConfirmed;
        setHeaderTitle(getTranslation("organisation.import.large.question"));
        setWidth("34rem");
        typed.setLabel(getTranslation("organisation.import.large.type", people));
        typed.setMaxLength(12);
        typed.setWidthFull();
        Div content = new Div(
                new ImpactLines(impact, sentences),
                new Paragraph(getTranslation("organisation.import.closes.touches")),
                typed);
        content.addClassName("vt-stack");
        add(content);
        Button take = new Button(getTranslation("organisation.import.take"), click -> submit());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), take);
    }

    private void submit() {
        if (typed.getValue().replaceAll("[^0-9]", "").equals(Integer.toString(people))) {
            close();
            whenConfirmed.execute();
        } else {
            typed.setErrorMessage(getTranslation("organisation.import.large.wrong", people));
            typed.setInvalid(true);
            typed.focus();
        }
    }
}
