package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.DateRange;
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
import nl.vertrouwd.organisation.Suspension;

/** Duties as sections with a row for every requirement: how it stands, why, and what to do. */
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

    /** What is required before what is advised, the worst first. */
    private static final Comparator<RequirementDuty> PRESSING_FIRST = Comparator.comparing(RequirementDuty::advised)
            .thenComparing(RequirementDuty::state, Comparator.reverseOrder());

    /** @param actions whether to say what can be done, for who has the duties themselves */
    DutyCards(PersonDuties duties, boolean actions) {
        addClassNames("vt-stack");
        duties.schemes().forEach(scheme -> add(section(scheme, duties, actions)));
    }

    /** How a state looks. */
    static Badge badge(State state, Component page) {
        return new Badge(
                page.getTranslation(Texts.key("obligation.state.", state)), TONES.getOrDefault(state, Tone.NEUTRAL));
    }

    private Section section(SchemeDuty scheme, PersonDuties duties, boolean actions) {
        Div head = new Div(new H2(scheme.title()));
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
        if (scheme.requirements().isEmpty()) {
            withoutReasons(scheme, duties).forEach(line -> section.add(new Paragraph(line)));
            return section;
        }
        CardGrid grid = new CardGrid();
        grid.addClassName("vt-duties");
        scheme.requirements().stream().sorted(PRESSING_FIRST).forEach(each -> grid.card(card(each, actions)));
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
                : getTranslation("workspace.duties.certified-until", date(until));
    }

    /** For who may know whether it is met and until when, and no more. */
    private List<String> withoutReasons(SchemeDuty scheme, PersonDuties duties) {
        State state = scheme.state();
        LocalDate due = scheme.due();
        if (state == State.SUSPENDED) {
            return duties.suspended().stream().map(this::suspended).toList();
        }
        return state == null || due == null
                ? List.of()
                : List.of(getTranslation(Texts.key("workspace.duties.until.", state), date(due)));
    }

    private String suspended(Suspension suspension) {
        DateRange period = suspension.period();
        Formats formats = Formats.of(getLocale());
        String when = period.isOpen()
                ? getTranslation("workspace.duties.suspended-since", formats.date(period.from()))
                : getTranslation(
                        "workspace.duties.suspended",
                        formats.days(period.from(), period.until().minusDays(1)));
        return suspension.reason() == null
                ? when
                : when
                        + getTranslation(
                                "workspace.duties.suspended-because",
                                getTranslation(Texts.key("obligation.why.pause.", suspension.reason())));
    }

    private Card card(RequirementDuty requirement, boolean actions) {
        Card card = new Card(requirement.title())
                .badge(requirement.advised() ? advice(requirement.state()) : badge(requirement.state(), this))
                .line(requirement.why());
        if (requirement.advised()) {
            card.quiet(getTranslation("workspace.duties.advised"));
        }
        List<Component> offers = requirement.courses().stream()
                .filter(CountedCourse::dated)
                .map(this::offer)
                .toList();
        if (actions && requirement.state() != State.SUSPENDED && !offers.isEmpty()) {
            List<Component> line = new ArrayList<>(offers);
            line.addFirst(new Span(getTranslation("workspace.duties.to-offer")));
            card.actions(line.toArray(Component[]::new));
        }
        return card;
    }

    /** What is only advised is never red. */
    private Badge advice(State state) {
        Tone tone = TONES.getOrDefault(state, Tone.NEUTRAL);
        return new Badge(getTranslation(Texts.key("obligation.state.", state)), tone == Tone.BAD ? Tone.SOON : tone);
    }

    private Component offer(CountedCourse course) {
        Anchor link = new Anchor("/offer?course=" + course.code(), course.title());
        link.addClassName("vt-link");
        return link;
    }

    private String date(LocalDate date) {
        return Formats.of(getLocale()).date(date);
    }
}
