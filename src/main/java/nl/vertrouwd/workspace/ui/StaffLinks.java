package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Trainers;
import org.springframework.stereotype.Service;

/** What who gives or plans a session can do with it besides. */
@Service
class StaffLinks {

    private final Trainers trainers;

    StaffLinks(Trainers trainers) {
        this.trainers = trainers;
    }

    Optional<Component> of(SessionDetails details, Actor actor, Component in) {
        if (!runs(details, actor)) {
            return Optional.empty();
        }
        String address = "/sessions/" + details.session().reference();
        Div bar = new Div();
        bar.addClassName("vt-actions");
        if (details.session().state() != SessionState.DRAFT) {
            bar.add(button(address + "/attendance", in.getTranslation("workspace.session.attendance")));
        }
        if (plans(actor) && details.session().state().changeable()) {
            bar.add(button(address + "/edit", in.getTranslation("workspace.session.edit")));
        }
        return Optional.of(bar);
    }

    /** Whether the actor plans or gives it. */
    boolean runs(SessionDetails details, Actor actor) {
        return plans(actor) || trainers.of(actor).filter(details::givenBy).isPresent();
    }

    private static boolean plans(Actor actor) {
        return actor.hasAny(Role.PLANNER, Role.ADMINISTRATOR);
    }

    private static Anchor button(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("vt-button");
        return link;
    }
}
