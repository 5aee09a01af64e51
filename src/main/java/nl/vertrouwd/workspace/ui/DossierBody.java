package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFact;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.DossierActions;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.workspace.Dossier;
import org.jspecify.annotations.Nullable;

/** The sections of somebody's file, with what the reader may do in them. */
class DossierBody extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN_AT_FIRST = 6;

    private static final String DUTIES = "duties";

    private final transient Dossier dossier;
    private final transient DossierWords words;
    private final Command changed;

    DossierBody(Dossier dossier, Map<String, DossierActions.Offered> offered, DossierWords words, Command changed) {
        this.dossier = dossier;
        this.words = words;
        this.changed = changed;
        addClassNames("vt-stack", "vt-dossier");
        List<String> nothing = new ArrayList<>();
        for (DossierSection section : dossier.sections()) {
            DossierActions.Offered here = offered.get(section.name());
            List<Component> actions = here == null ? List.of() : here.above(changed);
            if (section.entries().isEmpty() && actions.isEmpty()) {
                nothing.add(section.none());
            } else {
                add(section(section, here, actions));
            }
        }
        if (!nothing.isEmpty()) {
            add(nothing(nothing));
        }
    }

    private Section section(DossierSection section, DossierActions.@Nullable Offered offered, List<Component> actions) {
        Section shown = new Section(new H2(section.title()));
        shown.addClassName("vt-section");
        shown.add(section.entries().isEmpty() ? new Paragraph(section.none()) : entries(section, offered));
        if (section.name().equals(DUTIES)) {
            shown.add(dutiesLink());
        }
        if (!actions.isEmpty()) {
            Div bar = new Div(actions.toArray(Component[]::new));
            bar.addClassName("vt-actions");
            shown.add(bar);
        }
        return shown;
    }

    private Component dutiesLink() {
        String address = dossier.own() ? "/duties" : PersonDutiesView.addressOf(dossier.person());
        Anchor link = new Anchor(address, getTranslation("workspace.dossier.duties" + (dossier.own() ? ".own" : "")));
        link.addClassName("vt-button");
        Div bar = new Div(link);
        bar.addClassName("vt-actions");
        return bar;
    }

    /** What there is not, together at the end, so that it does not stand between what there is. */
    private Section nothing(List<String> sentences) {
        Section shown = new Section(new H2(getTranslation("workspace.dossier.nothing")));
        shown.addClassName("vt-section");
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-quiet");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        shown.add(list);
        return shown;
    }

    private Component entries(DossierSection section, DossierActions.@Nullable Offered offered) {
        return switch (section.layout()) {
            case FACTS -> facts(section.entries().getFirst());
            case TIMELINE -> new DossierTimeline(section.entries(), words);
            case LIST -> list(section, offered);
            case DETAILS -> details(section);
        };
    }

    private static Component details(DossierSection section) {
        Div all = new Div();
        all.addClassName("vt-details");
        section.entries().forEach(entry -> {
            Article one = new Article(new H3(entry.title()), facts(entry));
            all.add(one);
        });
        return all;
    }

    private static Facts facts(DossierEntry entry) {
        Facts facts = new Facts();
        facts.addClassName("vt-panel");
        entry.facts().stream().filter(DossierFact::isShown).forEach(fact -> facts.fact(fact.label(), fact.text()));
        return facts;
    }

    private Component list(DossierSection section, DossierActions.@Nullable Offered offered) {
        List<DossierEntry> entries = section.entries();
        int first = Math.min(entries.size(), SHOWN_AT_FIRST);
        CardGrid grid = new CardGrid();
        entries.subList(0, first).forEach(entry -> grid.card(card(entry, offered)));
        return first == entries.size()
                ? grid
                : new Div(
                        grid,
                        new MoreEntries(
                                section.title(),
                                entries.size() - first,
                                () -> entries.subList(first, entries.size())
                                        .forEach(entry -> grid.card(card(entry, offered)))));
    }

    private DossierCard card(DossierEntry entry, DossierActions.@Nullable Offered offered) {
        List<Component> actions = offered == null || entry.id() == null || entry.withdrawn()
                ? List.of()
                : offered.inside(entry.id(), changed);
        return new DossierCard(entry, words, actions);
    }
}
