package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.DeskState;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSummary;
import nl.vertrouwd.organisation.ImportTexts;
import nl.vertrouwd.organisation.SkippedFile;

/** How a try or an import ended: what changes per file and for whom, or what is wrong and where. */
class ImportOutcome extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ImportTexts sentences;

    ImportOutcome(DeskState state, ImportTexts sentences) {
        this.sentences = sentences;
        addClassName("vt-stack");
        switch (state.result()) {
            case null -> say(Tone.BAD, getTranslation("organisation.import.broken"));
            case ImportResult.Busy busy -> say(Tone.SOON, getTranslation("organisation.import.busy"));
            case ImportResult.Refused refused -> say(Tone.BAD, getTranslation(refused.textKey()));
            case ImportResult.Done done -> {
                String key = done.dryRun() ? "organisation.import.dry-run-done" : "organisation.import.done";
                say(Tone.GOOD, getTranslation(key));
                show(done.summary(), !done.dryRun());
            }
            case ImportResult.Unconfirmed unconfirmed -> {
                say(Tone.SOON, getTranslation("organisation.import.unconfirmed"));
                show(unconfirmed.summary(), false);
            }
            case ImportResult.Rejected rejected -> show(rejected);
        }
    }

    private void show(ImportSummary summary, boolean stored) {
        if (summary.newerDelivery() != null) {
            say(Tone.SOON, sentences.older(getLocale(), summary.newerDelivery()));
        }
        if (summary.impact().isLarge() && !stored) {
            say(Tone.SOON, getTranslation("organisation.import.large"));
        }
        if (!summary.impact().branches().isEmpty()) {
            add(new ImpactLines(summary.impact(), sentences));
        }
        if (!summary.conflicts().isEmpty()) {
            String title = getTranslation(
                    "organisation.import.conflicts", summary.conflicts().total());
            add(
                    new H2(title),
                    new Paragraph(getTranslation("organisation.import.conflicts.what-now")),
                    new RemarkList(summary.conflicts(), "conflicts", sentences));
        }
        add(
                summary.counts().isEmpty()
                        ? new Paragraph(getTranslation("organisation.import.no-files"))
                        : new FileCards(summary.counts(), stored));
        skipped(summary.skipped());
    }

    private void show(ImportResult.Rejected rejected) {
        say(
                Tone.BAD,
                getTranslation("organisation.import.rejected", rejected.errors().total()));
        add(
                new Paragraph(getTranslation("organisation.import.errors.what-now")),
                new RemarkList(rejected.errors(), "errors", sentences));
        skipped(rejected.skipped());
    }

    private void skipped(List<SkippedFile> files) {
        if (files.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (SkippedFile file : files) {
            list.add(new ListItem(getTranslation(
                    file.recognised() ? "organisation.import.skipped.later" : "organisation.import.skipped.unknown",
                    file.file())));
        }
        add(new H2(getTranslation("organisation.import.skipped.title")), list);
    }

    private void say(Tone tone, String sentence) {
        Div line = new Div(new Badge(sentence, tone));
        line.getElement().setAttribute("role", "status");
        add(line);
    }
}
