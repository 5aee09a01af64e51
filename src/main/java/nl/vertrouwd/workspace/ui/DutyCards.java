package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.CountedCourse;
import nl.vertrouwd.obligation.PersonDuties;
import nl.vertrouwd.obligation.RequirementDuty;
import nl.vertrouwd.obligation.SchemeDuty;
import nl.vertrouwd.obligation.rules.State;

/** Duties as sections with a card for every requirement: how it stands, why, and what to do. */
class DutyCards extends Div {

    private static final long serialVersionUID = 1L;

    private static final Map<State, Tone> TONES = new EnumMap<>(Map.of(
            State.NOT_APPLICABLE, Tone.NEUTRAL,
            State.EXEMPT, Tone.NEUTRAL,
            State.VALID, Tone.GOOD,
            State.EXPIRING, Tone.SOON,
            State.DUE, Tone.SOON,
            State.SUSPENDED, Tone.NEUTRAL,
            State.OVERDUE, Tone.BAD));

    /** @param actions whether to say what can be done, for who has the duties themselves */
    DutyCards(PersonDuties duties, boolean actions) {
        addClassNames("vt-stack");
        duties.schemes().forEach(scheme -> add(section(scheme, actions)));
    }

    /** How a state looks. */
    static Badge badge(State state, Component page) {
        return new Badge(
                page.getTranslation(Texts.key("obligation.state.", state)), TONES.getOrDefault(state, Tone.NEUTRAL));
    }

    private Section section(SchemeDuty scheme, boolean actions) {
        H2 title = new H2(scheme.title());
        Div head = new Div(title);
        head.addClassName("vt-card-head");
        State state = scheme.state();
        if (state != null) {
            head.add(badge(state, this));
        }
        Section section = new Section(head);
        section.addClassName("vt-section");
        SchemeDuty.Certified certified = scheme.certified();
        if (certified != null) {
            section.add(new Paragraph(certified(certified)));
        }
        CardGrid grid = new CardGrid();
        scheme.requirements().forEach(requirement -> grid.card(card(requirement, actions)));
        section.add(grid);
        return section;
    }

    private String certified(SchemeDuty.Certified certified) {
        LocalDate until = certified.until();
        if (!certified.yes()) {
            return getTranslation("workspace.duties.not-certified");
        }
        return until == null
                ? getTranslation("workspace.duties.certified")
                : getTranslation(
                        "workspace.duties.certified-until",
                        Formats.of(getLocale()).date(until));
    }

    private Card card(RequirementDuty requirement, boolean actions) {
        Card card = new Card(requirement.title())
                .badge(badge(requirement.state(), this))
                .line(requirement.why());
        if (requirement.advised()) {
            card.quiet(getTranslation("workspace.duties.advised"));
        }
        List<CountedCourse> courses = requirement.courses();
        if (actions && requirement.state() != State.SUSPENDED && !courses.isEmpty()) {
            card.actions(courses.stream().map(this::offer).toArray(Component[]::new));
        }
        return card;
    }

    private Anchor offer(CountedCourse course) {
        Anchor link = new Anchor(
                "/offer?course=" + course.code(), getTranslation("workspace.duties.to-offer", course.title()));
        link.addClassName("vt-link");
        return link;
    }
}
