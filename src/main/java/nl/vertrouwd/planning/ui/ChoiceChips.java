package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import nl.vertrouwd.base.ui.Tone;

/** One of several that is always chosen, as links that keep the rest of the address. */
class ChoiceChips extends Nav {

    private static final long serialVersionUID = 1L;

    private final UnorderedList chips = new UnorderedList();
    private final Class<? extends Component> view;
    private final QueryParameters current;
    private final String parameter;

    ChoiceChips(String label, Class<? extends Component> view, QueryParameters current, String parameter) {
        this.view = view;
        this.current = current;
        this.parameter = parameter;
        addClassName("vt-chips");
        setAriaLabel(label);
        Span name = new Span(label);
        name.getElement().setAttribute("aria-hidden", "true");
        chips.getElement().setAttribute("role", "list");
        add(name, chips);
    }

    ChoiceChips option(String value, String text) {
        RouterLink link = new RouterLink(view);
        link.setQueryParameters(current.excluding(parameter).merging(parameter, value));
        link.addClassName("vt-chip");
        if (current.getSingleParameter(parameter).filter(value::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
            link.add(Tone.GOOD.icon());
        }
        link.add(new Span(text));
        chips.add(new ListItem(link));
        return this;
    }
}
