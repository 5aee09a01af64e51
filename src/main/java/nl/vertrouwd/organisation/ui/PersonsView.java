package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.PersonFilter;
import nl.vertrouwd.organisation.PersonPlace;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.Shielding;

/** Who is where: the people whom the reader may see, on any day, by name, number, unit or site. The address says which. */
@Route("persons")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.PLANNER, Role.Names.LEADER, Role.Names.CONFIDANT_COORDINATOR})
@StyleSheet("context://css/organisation.css")
class PersonsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;

    private final transient Persons persons;
    private final transient PersonAddress address;
    private final transient PersonWords words;
    private final transient Shielding shielding;
    private final transient Actor actor;
    private final PersonFields fields;
    private final Div content = new Div();

    PersonsView(
            Persons persons, PersonAddress address, PersonWords words, Shielding shielding, CurrentUser currentUser) {
        this.persons = persons;
        this.address = address;
        this.words = words;
        this.shielding = shielding;
        this.actor = currentUser.require();
        head(getTranslation("organisation.persons.title"), getTranslation("organisation.persons.sentence"), due());
        fields = new PersonFields(address, actor);
        add(fields, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonAddress.Asked asked = address.read(event.getLocation().getQueryParameters(), actor);
        fields.show(asked);
        PersonFilter filter = asked.filter();
        boolean everybody = filter.equals(PersonFilter.on(filter.day()));
        CardList<PersonPlace> list = new CardList<>(
                PAGE,
                (offset, limit) -> persons.places(actor, filter, offset, limit),
                this::card,
                () -> none(everybody ? "none" : "not-found"));
        list.addClassName("vt-people");
        content.removeAll();
        content.add(heading(filter.text()), list);
    }

    /** For who has people of whom to know it. */
    private Component[] due() {
        if (!actor.hasAny(Role.LEADER, Role.CONFIDANT_COORDINATOR)) {
            return new Component[0];
        }
        Anchor due = new Anchor("/persons/due", getTranslation("organisation.persons.due"));
        due.addClassName("vt-button");
        return new Component[] {due};
    }

    private H2 heading(String text) {
        return new H2(
                text.isBlank()
                        ? getTranslation("organisation.persons.everybody")
                        : getTranslation("organisation.persons.found", text));
    }

    private Card card(PersonPlace place) {
        String name = words.name(place.person(), getLocale());
        Card card = new Card(name);
        if (place.leads()) {
            card.badge(new Badge(getTranslation("organisation.persons.leads"), Tone.INFO));
        } else if (!place.employed()) {
            card.badge(new Badge(getTranslation("organisation.persons.not-employed"), Tone.NEUTRAL));
        }
        if (!place.person().shielded()) {
            card.line(where(place));
            card.quiet(
                    getTranslation("organisation.persons.number", place.person().number()));
        }
        List<Component> actions = new ArrayList<>();
        if (!place.person().shielded()) {
            actions.add(dossier(place, name));
        }
        if (actor.hasAny(Role.ADMINISTRATOR)) {
            actions.add(shield(place, name));
        }
        return actions.isEmpty() ? card : card.actions(actions.toArray(Component[]::new));
    }

    private Anchor dossier(PersonPlace place, String name) {
        String number = PathName.of(place.person().number());
        Anchor link = new Anchor("/persons/" + number + "/dossier", getTranslation("organisation.persons.dossier"));
        link.setAriaLabel(getTranslation("organisation.persons.dossier.of", name));
        link.addClassName("vt-button");
        return link;
    }

    private String where(PersonPlace place) {
        return place.unitCode().isEmpty()
                ? getTranslation("organisation.persons.no-place")
                : getTranslation(
                        "organisation.persons.place",
                        place.unit().isEmpty() ? place.unitCode() : place.unit(),
                        place.site());
    }

    private Button shield(PersonPlace place, String name) {
        Button button = new Button(
                getTranslation("organisation.shield.open"),
                click -> new ShieldDialog(place.person(), name, shielding, actor, address.today()).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("organisation.shield.open.who", name));
        return button;
    }

    private EmptyState none(String which) {
        return new EmptyState(
                getTranslation("organisation.persons." + which + ".title"),
                getTranslation("organisation.persons." + which + ".sentence"));
    }
}
