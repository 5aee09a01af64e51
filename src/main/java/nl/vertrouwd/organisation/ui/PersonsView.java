package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.PersonPlace;
import nl.vertrouwd.organisation.Persons;

/** Who is where today: found by number or name. */
@Route("persons")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.PLANNER})
class PersonsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;
    private static final String TEXT = "text";

    private final transient Persons persons;
    private final transient Actor actor;
    private final LocalDate today;
    private final Div content = new Div();

    PersonsView(Persons persons, CurrentUser currentUser, Clock clock) {
        this.persons = persons;
        this.actor = currentUser.require();
        this.today = LocalDate.now(clock);
        head(getTranslation("organisation.persons.title"), getTranslation("organisation.persons.sentence"));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String text = query.getSingleParameter(TEXT).orElse("");
        content.removeAll();
        content.add(
                search(text),
                new H2(
                        text.isBlank()
                                ? getTranslation("organisation.persons.everybody")
                                : getTranslation("organisation.persons.found", text)));
        content.add(new CardList<>(
                PAGE,
                (offset, limit) -> persons.places(actor, text, today, offset, limit),
                this::card,
                () -> text.isBlank() ? nobodyYet() : nobodyFound()));
    }

    private TextField search(String text) {
        TextField field = new TextField(getTranslation("organisation.persons.search"));
        field.setHelperText(getTranslation("organisation.persons.search.help"));
        field.setValue(text);
        field.setMaxLength(100);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        PersonsView.class,
                        change.getValue().isBlank()
                                ? QueryParameters.empty()
                                : QueryParameters.of(TEXT, change.getValue())));
        return field;
    }

    private Card card(PersonPlace person) {
        Card card = new Card(person.name());
        if (person.leads()) {
            card.badge(new Badge(getTranslation("organisation.persons.leads"), Tone.INFO));
        } else if (!person.employed()) {
            card.badge(new Badge(getTranslation("organisation.persons.not-employed"), Tone.NEUTRAL));
        }
        if (person.unitCode().isEmpty()) {
            card.line(getTranslation("organisation.persons.no-place"));
        } else {
            card.line(getTranslation(
                    "organisation.persons.place",
                    person.unit().isEmpty() ? person.unitCode() : person.unit(),
                    person.site()));
        }
        return card.quiet(getTranslation("organisation.persons.number", person.personnelNumber()));
    }

    private EmptyState nobodyYet() {
        return new EmptyState(
                getTranslation("organisation.persons.none.title"),
                getTranslation("organisation.persons.none.sentence"));
    }

    private EmptyState nobodyFound() {
        return new EmptyState(
                getTranslation("organisation.persons.not-found.title"),
                getTranslation("organisation.persons.not-found.sentence"));
    }
}
