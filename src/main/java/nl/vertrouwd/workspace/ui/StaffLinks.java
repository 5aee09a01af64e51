package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.planning.Enrolling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionState;

/** What who runs or plans a session can open besides; who gives it finds the attendance where they stand in it. */
final class StaffLinks {

    private StaffLinks() {}

    static Component[] of(Session session, Involvement involvement, Instant now, Component in) {
        List<Component> links = new ArrayList<>();
        if (involvement.runs() && !involvement.gives() && session.state() != SessionState.DRAFT) {
            boolean begun = session.enrolling(now) == Enrolling.BEGUN;
            links.add(attendance(
                    session,
                    in.getTranslation(begun ? "workspace.session.attendance" : "workspace.session.who-comes")));
        }
        if (involvement.plans() && session.state().changeable()) {
            links.add(button(
                    "/sessions/" + PathName.of(session.reference()) + "/edit",
                    in.getTranslation("workspace.session.edit")));
        }
        return links.toArray(Component[]::new);
    }

    static Anchor attendance(Session session, String text) {
        return button("/sessions/" + PathName.of(session.reference()) + "/attendance", text);
    }

    private static Anchor button(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("vt-button");
        return link;
    }
}
