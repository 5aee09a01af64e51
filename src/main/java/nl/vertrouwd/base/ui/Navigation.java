package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries by task: a column on the left of a wide screen, a bar at the bottom of a phone. A bar holds five; when there are more,
 * the fifth place opens the rest.
 */
class Navigation extends Nav {

    private static final long serialVersionUID = 1L;

    private static final int PLACES = 5;
    private static final int LAST = 1_000;

    private final UnorderedList extra = new UnorderedList();
    private final NativeButton more = new NativeButton();
    private final List<NavigationEntry> managed;
    private boolean open;

    /** @param readable what the reader may open; what stands on the management page is behind one entry */
    Navigation(List<NavigationEntry> readable) {
        List<NavigationEntry> entries = new ArrayList<>(
                readable.stream().filter(entry -> !entry.isManagement()).toList());
        managed = readable.stream().filter(NavigationEntry::isManagement).toList();
        if (!managed.isEmpty()) {
            entries.add(new NavigationEntry("base.management", VaadinIcon.COG_O, ManagementView.class, LAST));
        }
        addClassName("vt-nav");
        setAriaLabel(getTranslation("base.navigation"));
        UnorderedList first = new UnorderedList();
        first.addClassName("vt-nav-first");
        add(first);
        int inBar = entries.size() <= PLACES ? entries.size() : PLACES - 1;
        entries.subList(0, inBar).forEach(entry -> first.add(new ListItem(link(entry))));
        if (inBar < entries.size()) {
            extra.addClassName("vt-nav-extra");
            entries.subList(inBar, entries.size()).forEach(entry -> extra.add(new ListItem(link(entry))));
            more.addClassName("vt-nav-more");
            more.add(Icons.decorative(VaadinIcon.ELLIPSIS_DOTS_H), new Span(getTranslation("base.navigation.more")));
            more.addClickListener(click -> unfold(!open));
            add(more, extra);
        }
        unfold(false);
    }

    /** Folds the rest away again, after somebody chose. */
    void fold() {
        unfold(false);
    }

    private void unfold(boolean wanted) {
        open = wanted;
        more.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        extra.setClassName("vt-open", open);
    }

    private RouterLink link(NavigationEntry entry) {
        RouterLink link = new RouterLink(entry.view());
        link.addClassName("vt-nav-link");
        Component icon = Icons.decorative(entry.icon());
        link.add(icon, new Span(getTranslation(entry.textKey())));
        boolean management = entry.view() == ManagementView.class;
        link.setHighlightCondition(
                (marked, event) -> isCurrent(marked.getHref(), event) || (management && isManaged(event)));
        link.setHighlightAction((marked, current) -> {
            if (current) {
                marked.getElement().setAttribute("aria-current", "page");
            } else {
                marked.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    private boolean isManaged(AfterNavigationEvent event) {
        return managed.stream()
                .anyMatch(entry ->
                        isCurrent(RouteConfiguration.forApplicationScope().getUrl(entry.view()), event));
    }

    /** Also on the pages below the entry's own one. */
    private static boolean isCurrent(String there, AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        boolean below =
                event.getActiveChain().stream().anyMatch(view -> view instanceof Page page && page.isBelow(there));
        if (below) {
            return true;
        }
        return here.equals(there) || (!there.isEmpty() && here.startsWith(there + "/"));
    }
}
