package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.Hindrance;

/** Says what stands in the way that can be overruled, and asks for the note with which it is. */
class HindranceNotes extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    private final transient PlanningWords words;

    HindranceNotes(PlanningWords words) {
        this.words = words;
        addClassNames("vt-summary", "vt-hindrances", Tone.SOON.className());
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void clear() {
        setVisible(false);
    }

    /** @param overrule plans it all the same, with this note */
    void show(List<Hindrance> hindrances, Choices choices, SerializableConsumer<String> overrule) {
        removeAll();
        Paragraph title = new Paragraph(Tone.SOON.icon());
        title.add(getTranslation("planning.hindered.title"));
        TextArea note = new TextArea(getTranslation("planning.hindered.note"));
        note.setHelperText(getTranslation("planning.hindered.note.help"));
        note.setMaxLength(LONGEST);
        Button submit = new Button(getTranslation("planning.hindered.submit"));
        submit.setDisableOnClick(true);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickListener(click -> {
            boolean empty = note.getValue().isBlank();
            note.setErrorMessage(getTranslation("planning.hindered.note.needed"));
            note.setInvalid(empty);
            if (!empty) {
                overrule.accept(note.getValue().strip());
            }
            submit.setEnabled(true);
        });
        Div answer = new Div(note, submit);
        answer.addClassName("vt-form");
        add(title, sentences(hindrances, choices, words), answer);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    static UnorderedList sentences(List<Hindrance> hindrances, Choices choices, PlanningWords words) {
        Locale language = UI.getCurrent().getLocale();
        UnorderedList list = new UnorderedList();
        hindrances.forEach(each -> list.add(new ListItem(words.hindrance(each, choices, language))));
        return list;
    }
}
