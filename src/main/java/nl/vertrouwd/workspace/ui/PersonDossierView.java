package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.DossierActions;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.workspace.Dossier;
import nl.vertrouwd.workspace.Dossiers;

/** The file of somebody, as far as the reader may know it, with what the reader may change in it. */
@Route("persons/:number/dossier")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.PLANNER, Role.Names.LEADER, Role.Names.CONFIDANT_COORDINATOR})
@StyleSheet("context://css/organisation.css")
@StyleSheet("context://css/workspace.css")
class PersonDossierView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Dossiers dossiers;
    private final transient List<DossierActions> actions;
    private final transient PersonWords people;
    private final transient DossierWords words;
    private final transient CurrentUser user;
    private String number = "";

    PersonDossierView(
            Dossiers dossiers, List<DossierActions> actions, PersonWords people, DossierWords words, CurrentUser user) {
        this.dossiers = dossiers;
        this.actions = actions;
        this.people = people;
        this.words = words;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").map(PathName::read).orElse("");
        Actor actor = user.require();
        Optional<Dossier> found = dossiers.look(actor, number, getLocale());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (found.get().own()) {
            event.forwardTo(DossierView.class);
            return;
        }
        show(found.get());
    }

    static String addressOf(ShownPerson person) {
        return "/persons/" + PathName.of(person.number()) + "/dossier";
    }

    private void reload() {
        dossiers.look(user.require(), number, getLocale()).ifPresent(this::show);
    }

    private void show(Dossier dossier) {
        getChildren().skip(1).toList().forEach(this::remove);
        String name = people.name(dossier.person(), getLocale());
        head(getTranslation("workspace.dossier.of", name), getTranslation("workspace.dossier.of.lead"));
        back(getTranslation("organisation.nav.persons"), "/persons");
        if (dossier.person().shielded()) {
            add(new EmptyState(
                    getTranslation("workspace.dossier.shielded.title"), getTranslation("workspace.dossier.shielded")));
            return;
        }
        Map<String, DossierActions.Offered> offered = actions.stream()
                .collect(Collectors.toMap(
                        DossierActions::section,
                        each -> each.of(dossier.person().id())));
        Paragraph told = new Paragraph(getTranslation("workspace.dossier.told"));
        told.addClassName("vt-quiet");
        add(new DossierBody(dossier, offered, words, this::reload), told);
    }
}
