package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Map;
import nl.vertrouwd.base.PathName;

/** The way to the screens of planners, for screens of other modules; who may open them is checked there. */
public final class PlanningNavigation {

    static final String REFERENCE = "reference";
    static final String DATE = "date";
    static final String COURSE = "course";
    static final String ORGANISER = "organiser";

    private PlanningNavigation() {}

    /** Opens the calendar on the month of this day. */
    public static void openCalendar(LocalDate day) {
        UI.getCurrent().navigate(PlanningView.class, QueryParameters.of(DATE, day.toString()));
    }

    /** Opens the form for a new session. */
    public static void openNew() {
        UI.getCurrent().navigate(SessionEditorView.class);
    }

    /**
     * A link to the form for a new session, filled in as far as is known.
     *
     * @param organiser empty for the usual one
     */
    public static RouterLink newLink(String text, String course, String organiser, LocalDate firstDay) {
        RouterLink link = new RouterLink(text, SessionEditorView.class);
        QueryParameters known = QueryParameters.of(COURSE, course).merging(DATE, firstDay.toString());
        link.setQueryParameters(organiser.isEmpty() ? known : known.merging(ORGANISER, organiser));
        return link;
    }

    /** Opens the form of the session with this reference. */
    public static void openEditor(String reference) {
        UI.getCurrent().navigate(SessionEditorView.class, session(reference));
    }

    /** A link to the form of the session with this reference. */
    public static RouterLink editorLink(String text, String reference) {
        return new RouterLink(text, SessionEditorView.class, session(reference));
    }

    /** A link to inviting somebody from outside, for the session with this reference unless that is empty. */
    public static RouterLink inviteLink(String text, String reference) {
        RouterLink link = new RouterLink(text, InviteView.class);
        if (!reference.isEmpty()) {
            link.setQueryParameters(QueryParameters.of(InviteView.SESSION, reference));
        }
        return link;
    }

    private static RouteParameters session(String reference) {
        return new RouteParameters(Map.of(REFERENCE, PathName.of(reference)));
    }
}
