package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFact;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.Tone;

/** One thing in somebody's file: what, when, its facts, its document and what can be done with it. */
class DossierCard extends Card {

    private static final long serialVersionUID = 1L;

    DossierCard(DossierEntry entry, DossierWords words, List<Component> offered) {
        super(entry.title());
        if (entry.withdrawn()) {
            badge(new Badge(getTranslation("workspace.dossier.withdrawn"), Tone.NEUTRAL));
        } else if (entry.period() != null && entry.period().contains(words.today())) {
            badge(new Badge(getTranslation("workspace.dossier.now"), Tone.INFO));
        } else if (entry.period() != null && entry.period().from().isAfter(words.today())) {
            badge(new Badge(getTranslation("workspace.dossier.later"), Tone.NEUTRAL));
        }
        if (entry.period() != null) {
            line(words.period(entry.period(), getLocale()));
        }
        entry.facts().stream()
                .filter(DossierFact::isShown)
                .forEach(fact -> quiet(getTranslation("workspace.dossier.fact", fact.label(), fact.text())));
        List<Component> actions = new ArrayList<>(offered);
        if (entry.file() != null) {
            actions.addFirst(document(entry.file(), entry.title()));
        }
        if (!actions.isEmpty()) {
            actions(actions.toArray(Component[]::new));
        }
    }

    private Anchor document(String address, String title) {
        Anchor document = new Anchor(address, getTranslation("workspace.mine.certificate"));
        document.setRouterIgnore(true);
        document.getElement().setAttribute("download", true);
        document.setAriaLabel(getTranslation("workspace.dossier.certificate.of", title));
        document.addClassName("vt-button");
        return document;
    }
}
