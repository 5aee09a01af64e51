package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.obligation.Versions;
import nl.vertrouwd.obligation.rules.Terms;

/** The terms that all requirements of a scheme share: those of now, of later and of before. */
class TermsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SchemeSentences sentences;
    private final LocalDate today;

    TermsPanel(DutyScheme scheme, SchemeSentences sentences, LocalDate today, boolean changeable) {
        this.sentences = sentences;
        this.today = today;
        addClassNames("vt-panel", "vt-requirement");
        Versions<Terms> versions = scheme.terms(today);
        Terms now = versions.now();
        if (now != null) {
            add(block(now));
        }
        versions.ahead().forEach(terms -> {
            Div later = block(terms);
            later.addClassNames("vt-ahead", Tone.SOON.className());
            add(later);
        });
        if (!versions.before().isEmpty()) {
            Div before = new Div();
            before.addClassName("vt-stack");
            versions.before().forEach(terms -> before.add(block(terms)));
            add(new NativeDetails(
                    getTranslation("obligation.scheme.before", versions.before().size()), before));
        }
        if (changeable) {
            actions(scheme);
        }
    }

    private Div block(Terms terms) {
        UnorderedList lines = new UnorderedList();
        sentences.terms(terms).forEach(line -> lines.add(new ListItem(line)));
        Div block = new Div(new H3(sentences.since(terms.from(), today)), lines);
        block.addClassName("vt-before");
        return block;
    }

    private void actions(DutyScheme scheme) {
        Div actions = new Div(ChangeAddress.of(scheme, ChangeAddress.What.TERMS)
                .link(getTranslation("obligation.scheme.change-terms")));
        actions.addClassName("vt-actions");
        scheme.withdrawableTerms(today)
                .ifPresent(day ->
                        actions.add(ChangeAddress.withdraw(scheme, null, day).link(sentences.withdraw(day))));
        add(actions);
    }
}
