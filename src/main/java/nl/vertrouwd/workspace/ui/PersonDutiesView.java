package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.AsOfBar;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.obligation.PersonDuties;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.workspace.DutyLooks;

/** Where somebody stands on any date, with the reasons, as far as the reader may know. Looking is written down. */
@Route("persons/:number/duties")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.LEADER, Role.Names.CONFIDANT_COORDINATOR})
@StyleSheet("context://css/organisation.css")
@StyleSheet("context://css/workspace.css")
class PersonDutiesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DutyLooks looks;
    private final transient PersonWords people;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final AsOfBar asOf = new AsOfBar(PersonDutiesView.class);
    private final Div body = new Div();

    PersonDutiesView(DutyLooks looks, PersonWords people, CurrentUser user, Clock clock) {
        this.looks = looks;
        this.people = people;
        this.user = user;
        this.clock = clock;
        add(asOf, body);
    }

    static String addressOf(ShownPerson person) {
        return "/persons/" + PathName.of(person.number()) + "/duties";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        String number =
                event.getRouteParameters().get("number").map(PathName::read).orElse("");
        QueryParameters address = event.getLocation().getQueryParameters();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = AsOfBar.day(address, today);
        Optional<DutyLooks.Look> found = looks.at(actor, number, day, getLocale());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        ShownPerson person = found.get().person();
        if (actor.is(person.id())) {
            event.forwardTo(DutiesView.class, RouteParameters.empty(), address);
            return;
        }
        PersonDuties duties = found.get().duties();
        String name = people.name(person, getLocale());
        back(getTranslation("workspace.dossier.of", name), PersonDossierView.addressOf(person));
        head(getTranslation("workspace.duties.of", name), getTranslation("workspace.duties.of.lead"));
        asOf.show(event.getRouteParameters(), address, today);
        body.removeAll();
        if (duties.forecast()) {
            Paragraph note = new Paragraph(getTranslation("workspace.duties.planned.not-told"));
            note.addClassNames("vt-quiet", "vt-text");
            body.add(note);
        }
        body.add(
                duties.schemes().isEmpty()
                        ? new EmptyState(
                                getTranslation("workspace.duties.of.none.title"),
                                getTranslation("workspace.duties.of.none"))
                        : new DutyCards(duties, false));
    }
}
