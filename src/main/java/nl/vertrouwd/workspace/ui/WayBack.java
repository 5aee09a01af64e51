package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionState;

/**
 * The page above a session for its reader.
 *
 * @param textKey names it
 */
record WayBack(String textKey, String address) {

    private static final String OFFER = "/offer";

    /** The offer with the filters with which the reader saw it last, so that the way back leads there. */
    private record LastOffer(String address) {}

    static void rememberOffer(UI ui, Location offer) {
        ComponentUtil.setData(ui, LastOffer.class, new LastOffer("/" + offer.getPathWithQueryParameters()));
    }

    /** @param from the page from which the reader came; empty when the session is the first page */
    static WayBack of(Session session, Involvement involvement, Actor actor, String from, UI ui) {
        if (involvement.gives() || actor.seesOwnSessionsOnly()) {
            return new WayBack("enrolment.nav.giving", "/giving");
        }
        boolean planning = from.startsWith("planning") || from.endsWith("/edit");
        if (session.state() == SessionState.DRAFT || involvement.plans() && planning) {
            return new WayBack("planning.navigation.calendar", "/planning");
        }
        if (involvement.wasEnrolled()) {
            return new WayBack("workspace.nav.my-courses", "/my-courses");
        }
        LastOffer last = ComponentUtil.getData(ui, LastOffer.class);
        return new WayBack("workspace.nav.offer", last == null ? OFFER : last.address());
    }
}
