package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.PressingDuty;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.workspace.PressingLooks;

/** Who is too late or soon will be, for who leads or coordinates them; what is late longest first. Looking is written down. */
@Route("persons/due")
@RolesAllowed({Role.Names.LEADER, Role.Names.CONFIDANT_COORDINATOR})
@StyleSheet("context://css/organisation.css")
@StyleSheet("context://css/workspace.css")
class PressingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int WITHIN = 90;
    private static final int PAGE = 20;

    private final transient PressingLooks looks;
    private final transient PersonWords words;
    private final transient Actor actor;
    private final transient Map<PersonId, ShownPerson> shown = new HashMap<>();
    private final Div content = new Div();

    PressingView(PressingLooks looks, PersonWords words, CurrentUser user) {
        this.looks = looks;
        this.words = words;
        this.actor = user.require();
        back(getTranslation("workspace.pressing.persons"), "/persons");
        head(getTranslation("workspace.pressing.title"), getTranslation("workspace.pressing.lead", WITHIN));
        content.addClassName("vt-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<PersonId, List<PressingDuty>> whom = looks.whom(actor, WITHIN);
        long late = whom.values().stream()
                .filter(duties -> duties.stream().anyMatch(PressingDuty::overdue))
                .count();
        content.removeAll();
        content.add(
                new H2(getTranslation("workspace.pressing.count", late, whom.size() - late)),
                new CardList<>(
                        PAGE,
                        (offset, limit) -> page(whom, offset, limit),
                        person -> card(person, whom.getOrDefault(person, List.of())),
                        () -> new EmptyState(
                                getTranslation("workspace.pressing.none.title"),
                                getTranslation("workspace.pressing.none", WITHIN)),
                        event.getLocation().getQueryParameters()));
    }

    /** The last one asked for only says that there are more; nobody looks at who that is. */
    private List<PersonId> page(Map<PersonId, List<PressingDuty>> whom, int offset, int limit) {
        List<PersonId> some = whom.keySet().stream().skip(offset).limit(limit).toList();
        shown.putAll(looks.look(actor, some.stream().limit(limit - 1L).toList()));
        return some;
    }

    private Component card(PersonId id, List<PressingDuty> duties) {
        ShownPerson person = Objects.requireNonNull(shown.get(id));
        String name = words.name(person, getLocale());
        boolean late = duties.stream().anyMatch(PressingDuty::overdue);
        Card card = new Card(name)
                .badge(
                        late
                                ? new Badge(getTranslation("workspace.pressing.late"), Tone.BAD)
                                : new Badge(getTranslation("workspace.pressing.soon"), Tone.SOON));
        duties.forEach(duty -> card.line(line(duty)));
        Anchor more = new Anchor(PersonDutiesView.addressOf(person), getTranslation("workspace.pressing.duties"));
        more.setAriaLabel(getTranslation("workspace.duties.of", name));
        more.addClassName("vt-link");
        return card.actions(more);
    }

    private String line(PressingDuty duty) {
        Formats formats = Formats.of(getLocale());
        String title = duty.title().in(getLocale());
        return duty.overdue()
                ? getTranslation("workspace.pressing.since", title, formats.date(duty.due()))
                : getTranslation(
                        "workspace.pressing.until",
                        title,
                        formats.date(duty.due().minusDays(1)));
    }
}
