package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionState;

/** Downloads the calendar file of a session: to put it in one's calendar, or to take it out when it is cancelled. */
class CalendarLink extends Anchor {

    private static final long serialVersionUID = 1L;

    CalendarLink(Session session) {
        setHref("/calendar/" + PathName.of(session.reference()) + ".ics");
        setText(getTranslation(
                session.state() == SessionState.CANCELLED
                        ? "workspace.session.from-calendar"
                        : "workspace.session.to-calendar"));
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
    }
}
