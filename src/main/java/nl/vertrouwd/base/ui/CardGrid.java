package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A few cards beside each other as far as the screen is wide; for a short, complete set. */
public class CardGrid extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public CardGrid(Component... cards) {
        addClassName("vt-card-grid");
        getElement().setAttribute("role", "list");
        for (Component card : cards) {
            card(card);
        }
    }

    /** One more card at the end. */
    public CardGrid card(Component card) {
        add(new ListItem(card));
        return this;
    }
}
