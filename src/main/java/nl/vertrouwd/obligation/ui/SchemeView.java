package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.DutyRequirement;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeChange;
import nl.vertrouwd.obligation.SchemeDesk;
import nl.vertrouwd.obligation.SchemeDeskState;
import nl.vertrouwd.obligation.SchemeEditing;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.obligation.SchemeWords;
import nl.vertrouwd.obligation.Schemes;

/** One scheme: what it asks, what it will ask and what it asked, and the ways to change that from a day on. */
@Route("schemes/:scheme")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://css/obligation.css")
class SchemeView extends Page implements BeforeEnterObserver {

    static final String SCHEME = "scheme";

    private static final long serialVersionUID = 1L;

    private final transient Schemes schemes;
    private final transient SchemeEditing editing;
    private final transient SchemeDesk desk;
    private final transient Actor actor;
    private final transient SchemeSentences sentences;
    private final LocalDate today;
    private final Div content = new Div();

    SchemeView(
            Schemes schemes, SchemeEditing editing, SchemeDesk desk, SchemeWords words, CurrentUser user, Clock clock) {
        this.schemes = schemes;
        this.editing = editing;
        this.desk = desk;
        this.actor = user.require();
        this.sentences = words.in(getLocale());
        this.today = LocalDate.now(clock);
        content.addClassName("vt-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<DutyScheme> scheme = event.getRouteParameters().get(SCHEME).flatMap(schemes::find);
        if (scheme.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(scheme.get());
    }

    private void show(DutyScheme scheme) {
        boolean changeable = editing.mayChange(actor);
        Component[] add = changeable
                ? new Component[] {primary(ChangeAddress.of(scheme, ChangeAddress.What.REQUIREMENT))}
                : new Component[0];
        back(getTranslation("obligation.schemes.title"), "/schemes");
        head(scheme.title().in(getLocale()), getTranslation("obligation.scheme.lead", sentences.role(scheme)), add);
        content.removeAll();
        if (changeable) {
            unfinished(scheme);
        }
        content.add(new Paragraph(getTranslation("obligation.scheme.history")), requirements(scheme, changeable));
        over(scheme, changeable);
        Section terms = new Section(
                new H2(getTranslation("obligation.scheme.terms")),
                new TermsPanel(scheme, sentences, today, changeable));
        terms.addClassName("vt-section");
        content.add(terms);
    }

    private RouterLink primary(ChangeAddress address) {
        RouterLink link = address.link(getTranslation("obligation.scheme.add"));
        link.addClassName("vt-button-primary");
        return link;
    }

    /** What the reader was working on in this scheme, with the way back to it. */
    private void unfinished(DutyScheme scheme) {
        SchemeDeskState state = desk.state(actor);
        SchemeChange change = state.change();
        if (change == null || !change.scheme().equals(scheme.code())) {
            return;
        }
        String said = sentences.change(scheme, change);
        if (state.step() == SchemeDeskState.Step.STORED) {
            content.add(note(getTranslation("obligation.scheme.stored", said), Tone.GOOD));
            desk.clear(actor);
        } else if (state.isRunning() || state.isReady()) {
            RouterLink on = ChangeAddress.of(change).link(getTranslation("obligation.scheme.unfinished.open"));
            on.setClassName("vt-link");
            Div note = note(getTranslation("obligation.scheme.unfinished", said), Tone.SOON);
            note.add(on);
            content.add(note);
        }
    }

    private static Div note(String sentence, Tone tone) {
        Div note = new Div(new Paragraph(sentence));
        note.addClassNames("vt-summary", tone.className());
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private Section requirements(DutyScheme scheme, boolean changeable) {
        Section section = new Section(new H2(getTranslation("obligation.scheme.requirements")));
        section.addClassName("vt-section");
        scheme.requirements().stream()
                .filter(requirement -> !requirement.isOver(today))
                .forEach(requirement ->
                        section.add(new RequirementPanel(scheme, requirement, sentences, today, changeable)));
        return section;
    }

    private void over(DutyScheme scheme, boolean changeable) {
        List<DutyRequirement> over = scheme.requirements().stream()
                .filter(requirement -> requirement.isOver(today))
                .toList();
        if (!over.isEmpty()) {
            Div panels = new Div();
            panels.addClassName("vt-stack");
            over.forEach(
                    requirement -> panels.add(new RequirementPanel(scheme, requirement, sentences, today, changeable)));
            content.add(new NativeDetails(getTranslation("obligation.scheme.over", over.size()), panels));
        }
    }
}
