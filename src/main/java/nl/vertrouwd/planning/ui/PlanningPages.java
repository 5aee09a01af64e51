package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/** The pages of planners beside each other: when, how much is wanted, how much was meant, and what is counted in heads. */
class PlanningPages extends Nav {

    private static final long serialVersionUID = 1L;

    private final UnorderedList pages = new UnorderedList();

    /** @param here the page it stands on */
    PlanningPages(Class<? extends Component> here) {
        addClassNames("vt-chips", "vt-pages");
        setAriaLabel(getTranslation("planning.pages"));
        pages.getElement().setAttribute("role", "list");
        page("planning.navigation.calendar", PlanningView.class, here);
        page("planning.demand.title", DemandView.class, here);
        page("planning.year.title", YearPlanView.class, here);
        page("planning.activities.title", ActivitiesView.class, here);
        add(pages);
    }

    private void page(String textKey, Class<? extends Component> view, Class<? extends Component> here) {
        RouterLink link = new RouterLink(getTranslation(textKey), view);
        link.addClassName("vt-chip");
        if (view == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        pages.add(new ListItem(link));
    }
}
