package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** One filter of a list as links: each chip is an address that keeps the other filters, so that back and bookmarks work. */
public class FilterChips extends Nav {

    private static final long serialVersionUID = 1L;

    private final UnorderedList chips = new UnorderedList();
    private final Class<? extends Component> view;
    private final RouteParameters route;
    private final QueryParameters current;
    private final String parameter;

    /** A filter on a view without parameters in its path. */
    public FilterChips(String label, Class<? extends Component> view, QueryParameters current, String parameter) {
        this(label, view, RouteParameters.empty(), current, parameter);
    }

    /**
     * @param label what is filtered, such as "Vorm"
     * @param current the parameters of the address now
     * @param parameter the name of the one this filter sets
     */
    public FilterChips(
            String label,
            Class<? extends Component> view,
            RouteParameters route,
            QueryParameters current,
            String parameter) {
        this.view = view;
        this.route = route;
        this.current = current;
        this.parameter = parameter;
        addClassName("vt-chips");
        setAriaLabel(label);
        Span name = new Span(label);
        name.getElement().setAttribute("aria-hidden", "true");
        chips.getElement().setAttribute("role", "list");
        add(name, chips);
        chip(
                getTranslation("base.filter.all"),
                current.excluding(parameter),
                selected().isEmpty());
    }

    /** One choice; a count can be part of its text: "Online (12)". */
    public FilterChips option(String value, String text) {
        boolean chosen = value.equals(selected());
        QueryParameters target = chosen
                ? current.excluding(parameter)
                : current.excluding(parameter).merging(parameter, value);
        chip(text, target, chosen);
        return this;
    }

    private String selected() {
        return current.getSingleParameter(parameter).orElse("");
    }

    private void chip(String text, QueryParameters target, boolean chosen) {
        RouterLink link = new RouterLink(view, route);
        link.setQueryParameters(target);
        link.addClassName("vt-chip");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
            link.add(Tone.GOOD.icon());
        }
        link.add(new Span(text));
        chips.add(new ListItem(link));
    }
}
