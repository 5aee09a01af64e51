package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.enrolment.WalkInSearch;
import nl.vertrouwd.organisation.FoundPerson;
import nl.vertrouwd.organisation.PersonWords;

/** Lets somebody in who is not on the list, looked for by name or personnel number; a refusal stands at the person. */
class AdmitForm extends Section {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 100;

    private final transient SerializableBiFunction<FoundPerson, Component, String> admit;
    private final transient PersonWords words;
    private final transient Set<PersonId> onList;
    private final boolean byName;
    private final TextField who = new TextField();
    private final Paragraph outcome = new Paragraph();
    private final UnorderedList found = new UnorderedList();

    /**
     * @param search gets what was typed
     * @param admit gives the sentence that refuses, or nothing when it was done
     * @param onList who is on the list already
     * @param byName whether people can be looked for by name
     */
    AdmitForm(
            SerializableFunction<String, WalkInSearch> search,
            SerializableBiFunction<FoundPerson, Component, String> admit,
            Set<PersonId> onList,
            PersonWords words,
            boolean byName) {
        this.admit = admit;
        this.words = words;
        this.onList = onList;
        this.byName = byName;
        addClassNames("vt-section", "vt-panel", "vt-admit");
        Paragraph lead = new Paragraph(getTranslation("enrolment.admit.lead"));
        lead.addClassName("vt-quiet");
        who.setLabel(getTranslation(byName ? "enrolment.admit.who" : "enrolment.admit.who.number"));
        who.setHelperText(getTranslation(byName ? "enrolment.admit.who.help" : "enrolment.admit.who.number.help"));
        who.setMaxLength(LONGEST);
        who.setAutocomplete(Autocomplete.OFF);
        who.setClearButtonVisible(true);
        who.setValueChangeMode(ValueChangeMode.LAZY);
        who.addValueChangeListener(typed -> show(search.apply(typed.getValue())));
        outcome.getElement().setAttribute("role", "status");
        found.addClassName("vt-roster");
        found.getElement().setAttribute("role", "list");
        found.setVisible(false);
        add(new H2(getTranslation("enrolment.admit.title")), lead, who, outcome, found);
    }

    /** Ready for the next one. */
    void focus() {
        who.focus();
    }

    private void show(WalkInSearch result) {
        List<FoundPerson> people = result instanceof WalkInSearch.Found all ? all.people() : List.of();
        outcome.setText(
                switch (result) {
                    case WalkInSearch.Found all when all.more() -> getTranslation("enrolment.admit.more");
                    case WalkInSearch.Found all ->
                        getTranslation(
                                "enrolment.admit.found" + (byName ? "" : ".number"),
                                all.people().size());
                    case WalkInSearch.TooShort tooShort -> "";
                    case WalkInSearch.NotAllowed notAllowed -> getTranslation("enrolment.attendance.not-allowed");
                });
        found.removeAll();
        people.forEach(person -> found.add(row(person)));
        found.setVisible(!people.isEmpty());
    }

    private ListItem row(FoundPerson person) {
        String shown = words.name(person.person(), getLocale());
        Span name = new Span(shown);
        name.addClassName("vt-name");
        Span unit = new Span(person.unit());
        unit.addClassName("vt-quiet");
        Paragraph refusal = new Paragraph();
        refusal.addClassName("vt-field-error");
        refusal.getElement().setAttribute("role", "alert");
        Div words = new Div(name, unit, refusal);
        words.addClassName("vt-who");
        return new ListItem(words, onList.contains(person.person().id()) ? present() : button(person, shown, refusal));
    }

    private Component present() {
        return new Badge(getTranslation("enrolment.admit.present"), Tone.INFO);
    }

    private Button button(FoundPerson person, String shown, Paragraph refusal) {
        Button add = new Button(getTranslation("enrolment.admit.add"));
        add.setAriaLabel(getTranslation("enrolment.admit.add.who", shown));
        add.addClickListener(click -> refusal.setText(admit.apply(person, this)));
        return add;
    }
}
