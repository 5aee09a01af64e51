package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.DutyRequirement;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.obligation.Versions;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.Requirement;

/** One requirement: what it asks now, what it will ask, what it asked, and what can be done with it. */
class RequirementPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DutyScheme scheme;
    private final transient DutyRequirement requirement;
    private final transient SchemeSentences sentences;
    private final LocalDate today;

    RequirementPanel(
            DutyScheme scheme,
            DutyRequirement requirement,
            SchemeSentences sentences,
            LocalDate today,
            boolean changeable) {
        this.scheme = scheme;
        this.requirement = requirement;
        this.sentences = sentences;
        this.today = today;
        addClassNames("vt-panel", "vt-requirement");
        Versions<Requirement.Version> versions = requirement.versions(today);
        add(head(versions));
        Requirement.Version now = versions.now();
        if (now != null) {
            add(facts(now));
        }
        versions.ahead().forEach(version -> add(ahead(version)));
        if (!versions.before().isEmpty()) {
            add(before(versions.before()));
        }
        if (changeable) {
            actions();
        }
    }

    private Div head(Versions<Requirement.Version> versions) {
        Span code = new Span(requirement.id());
        code.addClassNames("vt-quiet", "vt-small");
        code.getElement().setAttribute("title", getTranslation("obligation.scheme.code"));
        Div names = new Div(new H3(requirement.title().in(getLocale())), code);
        names.addClassName("vt-requirement-names");
        if (versions.now() != null) {
            names.add(new StrengthBadge(versions.now().strength(), sentences));
        }
        Div head = new Div(names);
        head.addClassName("vt-card-head");
        String until = sentences.until(requirement.rules().inForce(), today);
        if (!until.isEmpty()) {
            head.add(new Badge(until, requirement.isOver(today) ? Tone.NEUTRAL : Tone.SOON));
        } else if (versions.now() == null) {
            head.add(new Badge(sentences.since(requirement.rules().inForce().from(), today), Tone.SOON));
        } else {
            head.add(new Badge(sentences.since(versions.now().from(), today), Tone.GOOD));
        }
        return head;
    }

    private Facts facts(Requirement.Version version) {
        Facts facts = new Facts()
                .fact(getTranslation("obligation.scheme.how-often"), sentences.rule(version.rule()))
                .fact(
                        getTranslation("obligation.scheme.courses"),
                        sentences.courses(version.courses()).stream()
                                .map(line -> new Div(new Text(line)))
                                .toArray(Div[]::new));
        return requirement.rules().role() == HeldRole.LEADER
                ? facts
                : facts.fact(getTranslation("obligation.scheme.networks"), sentences.networks(version.networks()));
    }

    private Div ahead(Requirement.Version version) {
        Div block = block(version);
        block.addClassNames("vt-ahead", Tone.SOON.className());
        return block;
    }

    private Div block(Requirement.Version version) {
        Div title = new Div(
                new H4(sentences.since(version.from(), today)), new StrengthBadge(version.strength(), sentences));
        title.addClassName("vt-requirement-names");
        Div block = new Div(title, facts(version));
        block.addClassName("vt-before");
        return block;
    }

    private NativeDetails before(List<Requirement.Version> before) {
        Div blocks = new Div();
        blocks.addClassName("vt-stack");
        before.forEach(version -> blocks.add(block(version)));
        return new NativeDetails(getTranslation("obligation.scheme.before", before.size()), blocks);
    }

    private void actions() {
        Div actions = new Div();
        actions.addClassName("vt-actions");
        if (!requirement.isOver(today)) {
            actions.add(ChangeAddress.of(scheme, ChangeAddress.What.VERSION, requirement)
                    .link(getTranslation("obligation.scheme.change")));
            actions.add(ChangeAddress.of(scheme, ChangeAddress.What.END, requirement)
                    .link(getTranslation("obligation.scheme.end")));
        }
        requirement
                .withdrawable(today)
                .ifPresent(day -> actions.add(
                        ChangeAddress.withdraw(scheme, requirement, day).link(sentences.withdraw(day))));
        add(actions);
    }
}
