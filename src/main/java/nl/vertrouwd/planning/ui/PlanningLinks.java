package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import nl.vertrouwd.base.ui.Tone;

/** The pages that hang under planning. */
class PlanningLinks extends Nav {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    /** @param absences sessions whose trainer is not available */
    PlanningLinks(int absences) {
        addClassNames("vt-chips", "vt-planning-links");
        setAriaLabel(getTranslation("planning.links"));
        list.getElement().setAttribute("role", "list");
        add(list);
        link(getTranslation("planning.slots.title"), SlotsView.class);
        link(getTranslation("planning.proposal.title"), ProposalStartView.class);
        link(getTranslation("planning.bulk.title"), ChangesView.class);
        RouterLink needed = link(getTranslation("planning.absences.link", absences), AbsencesView.class);
        if (absences > 0) {
            needed.addClassName(Tone.SOON.className());
            needed.addComponentAsFirst(Tone.SOON.icon());
        }
    }

    private RouterLink link(String text, Class<? extends Component> view) {
        RouterLink link = new RouterLink(text, view);
        link.addClassName("vt-chip");
        list.add(new ListItem(link));
        return link;
    }
}
