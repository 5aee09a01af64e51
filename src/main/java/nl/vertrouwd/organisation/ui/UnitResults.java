package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.FoundUnit;

/** The units that a search found, also those that have or had another name. */
class UnitResults extends Section {

    private static final long serialVersionUID = 1L;

    private final UnitLinks links;

    /** @param most as many as were asked for; there may be more then */
    UnitResults(List<FoundUnit> found, int most, UnitLinks links) {
        this.links = links;
        addClassName("vt-section");
        if (found.isEmpty()) {
            add(new EmptyState(
                    getTranslation("organisation.unit.not-found"),
                    getTranslation("organisation.unit.not-found.sentence"),
                    links.top(getTranslation("organisation.unit.to-top"))));
            return;
        }
        Component[] cards = found.stream().map(this::card).toArray(Component[]::new);
        String key = found.size() < most ? "organisation.unit.found" : "organisation.unit.found-many";
        H2 title = new H2(getTranslation(key, found.size()));
        Div said = new Div(title);
        said.getElement().setAttribute("role", "status");
        add(said, new CardGrid(cards));
    }

    private Card card(FoundUnit unit) {
        Card card = new Card(links.to(unit.code(), unit.name())).quiet(unit.code());
        if (!unit.otherName().isEmpty()) {
            card.line(getTranslation("organisation.unit.other-name", unit.otherName()));
        }
        return unit.there() ? card : card.badge(new Badge(getTranslation("organisation.unit.not-there"), Tone.NEUTRAL));
    }
}
