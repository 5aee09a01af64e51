package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;

/** Asks to type how many people something touches, so that nobody says yes to something large without having read it. */
class TypedNumberDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField typed = new TextField();
    private final int people;
    private final String wrongKey;
    private final Command whenConfirmed;

    /**
     * @param typeKey text that asks for the number
     * @param wrongKey text for who typed another
     */
    TypedNumberDialog(
            String question, int people, String typeKey, String wrongKey, String action, Command whenConfirmed) {
        this.people = people;
        this.wrongKey = wrongKey;
        this.whenConfirmed = whenConfirmed;
        setHeaderTitle(question);
        setWidth("34rem");
        typed.setLabel(getTranslation(typeKey, Integer.toString(people)));
        typed.setMaxLength(12);
        typed.setWidthFull();
        Button confirm = new Button(action, click -> submit());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), confirm);
    }

    /** What is touched, above the field. */
    TypedNumberDialog about(Component... touched) {
        Div content = new Div(touched);
        content.add(typed);
        content.addClassName("vt-stack");
        add(content);
        return this;
    }

    private void submit() {
        if (typed.getValue().replaceAll("[^0-9]", "").equals(Integer.toString(people))) {
            close();
            whenConfirmed.execute();
        } else {
            typed.setErrorMessage(getTranslation(wrongKey, Integer.toString(people)));
            typed.setInvalid(true);
            typed.focus();
        }
    }
}
