package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.AsOfBar;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.obligation.SchemeDesk;
import nl.vertrouwd.obligation.SchemePreview;
import nl.vertrouwd.obligation.StateChange;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.ShownPerson;

/** Who would go from one standing to another, as far as the reader may know, with the way to where each stands without the change. */
class MovedPeople extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 10;

    private final transient SchemeDesk desk;
    private final transient PersonWords words;
    private final transient Actor actor;
    private final Div list = new Div();
    private final Paragraph hidden = new Paragraph();
    private LocalDate day = LocalDate.EPOCH;

    MovedPeople(SchemeDesk desk, PersonWords words, Actor actor) {
        this.desk = desk;
        this.words = words;
        this.actor = actor;
        addClassName("vt-stack");
        list.addClassName("vt-stack");
        hidden.addClassName("vt-quiet");
        add(list, hidden);
    }

    /** Begins with nobody chosen. */
    void show(SchemePreview preview) {
        day = preview.day();
        list.removeAll();
        if (preview.changed() > preview.hidden()) {
            Paragraph choose = new Paragraph(getTranslation("obligation.preview.choose"));
            choose.addClassName("vt-quiet");
            list.add(choose);
        }
        hidden.setVisible(preview.hidden() > 0);
        hidden.setText(getTranslation("obligation.preview.hidden", preview.hidden()));
    }

    void choose(StateChange change) {
        list.removeAll();
        H3 title = new H3(getTranslation(
                "obligation.preview.who",
                getTranslation(Texts.key("obligation.state.", change.from())),
                getTranslation(Texts.key("obligation.state.", change.to()))));
        CardList<ShownPerson> people = new CardList<>(
                PAGE,
                (offset, limit) -> desk.people(actor, change.from(), change.to(), offset, limit),
                this::card,
                () -> new EmptyState(
                        getTranslation("obligation.preview.none-shown"),
                        getTranslation("obligation.preview.none-shown.why")));
        people.addClassName("vt-moved");
        list.add(title, people);
    }

    private Card card(ShownPerson person) {
        String name = words.name(person, getLocale());
        String number = PathName.of(person.number());
        Anchor duties = new Anchor(
                "/persons/" + number + "/duties?" + AsOfBar.PARAMETER + "=" + day,
                getTranslation("obligation.preview.duties"));
        duties.setAriaLabel(getTranslation("obligation.preview.duties.of", name));
        duties.addClassName("vt-link");
        return new Card(name).note(person.number()).actions(duties);
    }
}
