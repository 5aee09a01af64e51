package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import nl.vertrouwd.base.ui.Tone;

/** A few fields and what is done with them; stays open, and says why, until that works. */
class SmallForm extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param submit does it and says what is wrong; empty when nothing is */
    SmallForm(String title, String button, SerializableSupplier<String> submit, Component... fields) {
        setHeaderTitle(title);
        setWidth("28rem");
        Div problem = new Div();
        problem.addClassNames("vt-summary", Tone.BAD.className());
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button done = new Button(button, click -> {
            String sentence = submit.get();
            problem.removeAll();
            Paragraph said = new Paragraph(Tone.BAD.icon());
            said.add(sentence);
            problem.add(said);
            problem.setVisible(!sentence.isEmpty());
            if (sentence.isEmpty()) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(problem);
        form.add(fields);
        form.addClassName("vt-form");
        add(form);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), done);
    }
}
