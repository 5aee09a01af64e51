package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.DutyRequirement;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.obligation.SchemeWords;
import nl.vertrouwd.obligation.Schemes;
import nl.vertrouwd.obligation.Versions;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.Requirement;

/** What is asked of whom today, and what will be: every scheme with its requirements, in sentences. */
@Route("schemes")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://css/obligation.css")
class SchemesView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient SchemeSentences sentences;
    private final LocalDate today;

    SchemesView(Schemes schemes, SchemeWords words, Clock clock) {
        this.sentences = words.in(getLocale());
        this.today = LocalDate.now(clock);
        addClassName("vt-schemes");
        head(getTranslation("obligation.schemes.title"), getTranslation("obligation.schemes.lead"));
        schemes.all().forEach(scheme -> add(section(scheme)));
    }

    private Section section(DutyScheme scheme) {
        String title = scheme.title().in(getLocale());
        Paragraph lead = new Paragraph(getTranslation("obligation.schemes.whom", sentences.role(scheme)));
        lead.addClassName("vt-lead");
        CardGrid cards = new CardGrid();
        scheme.requirements().stream()
                .filter(requirement -> !requirement.isOver(today))
                .forEach(requirement -> cards.card(card(requirement)));
        RouterLink open = new RouterLink(SchemeView.class, new RouteParameters(SchemeView.SCHEME, scheme.code()));
        open.setText(getTranslation("obligation.schemes.open"));
        open.getElement().setAttribute("aria-label", getTranslation("obligation.schemes.open.which", title));
        open.addClassName("vt-button");
        Div head = new Div(new H2(title), open);
        head.addClassName("vt-scheme-head");
        Section section = new Section(head, lead, cards);
        section.addClassName("vt-section");
        return section;
    }

    private Card card(DutyRequirement requirement) {
        Versions<Requirement.Version> versions = requirement.versions(today);
        Requirement.Version shown = versions.now() == null ? versions.ahead().getFirst() : versions.now();
        Card card = new Card(requirement.title().in(getLocale()))
                .badge(new StrengthBadge(shown.strength(), sentences))
                .line(sentences.rule(shown.rule()));
        if (requirement.rules().role() != HeldRole.LEADER) {
            card.line(sentences.networks(shown.networks()));
        }
        card.quiet(getTranslation("obligation.schemes.counts", String.join("; ", sentences.courses(shown.courses()))));
        return card.figure(state(requirement, versions));
    }

    /** The one thing about its time that matters: what changes next, or since when it holds. */
    private Badge state(DutyRequirement requirement, Versions<Requirement.Version> versions) {
        if (versions.now() == null) {
            return new Badge(sentences.since(requirement.rules().inForce().from(), today), Tone.SOON);
        }
        if (!versions.ahead().isEmpty()) {
            return new Badge(sentences.different(versions.ahead().getFirst().from()), Tone.SOON);
        }
        return requirement.rules().inForce().isOpen()
                ? new Badge(sentences.since(versions.now().from(), today), Tone.GOOD)
                : new Badge(sentences.until(requirement.rules().inForce(), today), Tone.SOON);
    }
}
