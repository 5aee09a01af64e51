package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.enrolment.Participant;

/** Who was let in by the reader, and can be taken off the list again. */
class AddedList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SerializableBiConsumer<Participant, Component> remove;

    AddedList(List<Participant> added, SerializableBiConsumer<Participant, Component> remove) {
        this.remove = remove;
        addClassNames("vt-stack", "vt-added");
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-roster");
        list.getElement().setAttribute("role", "list");
        added.forEach(each -> list.add(row(each)));
        add(new H3(getTranslation("enrolment.admit.added")), list);
    }

    private ListItem row(Participant participant) {
        String shown = ParticipantNames.of(participant, this);
        Span name = new Span(shown);
        name.addClassName("vt-name");
        Div who = new Div(name);
        who.addClassName("vt-who");
        Button button = new Button(getTranslation("enrolment.admit.remove"));
        button.setAriaLabel(getTranslation("enrolment.admit.remove.who", shown));
        button.addClickListener(click -> Confirm.askToRemove(
                getTranslation("enrolment.admit.remove.question", shown),
                getTranslation("enrolment.admit.remove.touches"),
                getTranslation("enrolment.admit.remove"),
                () -> remove.accept(participant, this)));
        return new ListItem(who, button);
    }
}
