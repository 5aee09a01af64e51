package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.planning.PlannedParts;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Trainers;
import org.springframework.stereotype.Service;

/** What who gives or plans a session can do with it besides. */
@Service
class StaffLinks {

    private final Trainers trainers;
    private final PlannedParts parts;

    StaffLinks(Trainers trainers, PlannedParts parts) {
        this.trainers = trainers;
        this.parts = parts;
    }

    Optional<Component> of(SessionDetails details, Actor actor, Component in) {
        boolean runs = plans(details, actor) || gives(details, actor);
        boolean changes = parts.mayChange(actor, details.session().organiser());
        if (!runs && !changes) {
            return Optional.empty();
        }
        String address = "/sessions/" + details.session().reference();
        Div bar = new Div();
        bar.addClassName("vt-actions");
        if (runs && details.session().state() != SessionState.DRAFT) {
            bar.add(button(address + "/attendance", in.getTranslation("workspace.session.attendance")));
        }
        if (changes && details.session().state().changeable()) {
            bar.add(button(address + "/edit", in.getTranslation("workspace.session.edit")));
        }
        return Optional.of(bar);
    }

    /** Whether the actor is inside: gives it, or may change what it is. */
    boolean isInside(SessionDetails details, Actor actor) {
        return parts.mayChange(actor, details.session().organiser()) || gives(details, actor);
    }

    private boolean plans(SessionDetails details, Actor actor) {
        return parts.plans(actor, details.session().organiser());
    }

    private boolean gives(SessionDetails details, Actor actor) {
        return trainers.of(actor).filter(details::givenBy).isPresent();
    }

    private static Anchor button(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("vt-button");
        return link;
    }
}
