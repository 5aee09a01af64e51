package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.DeskState;
import nl.vertrouwd.organisation.FileCounts;
import nl.vertrouwd.organisation.ImportError;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportTexts;
import nl.vertrouwd.organisation.SkippedFile;

/** How a try or an import ended: what changes per file, or what is wrong and where. */
class ImportOutcome extends Section {

    private static final long serialVersionUID = 1L;

    private static final int ERRORS_AT_ONCE = 50;

    private final transient ImportTexts sentences;

    ImportOutcome(DeskState state, ImportTexts sentences) {
        this.sentences = sentences;
        addClassName("vt-stack");
        switch (state.result()) {
            case null -> say(Tone.BAD, getTranslation("organisation.import.broken"));
            case ImportResult.Busy busy -> say(Tone.SOON, getTranslation("organisation.import.busy"));
            case ImportResult.Refused refused -> say(Tone.BAD, getTranslation(refused.textKey()));
            case ImportResult.Done done -> show(done);
            case ImportResult.Rejected rejected -> show(rejected);
        }
    }

    private void show(ImportResult.Done done) {
        say(Tone.GOOD, getTranslation(done.dryRun() ? "organisation.import.dry-run-done" : "organisation.import.done"));
        CardGrid cards = new CardGrid();
        done.counts().forEach(file -> cards.card(card(file, done.dryRun())));
        add(done.counts().isEmpty() ? new Paragraph(getTranslation("organisation.import.no-files")) : cards);
        skipped(done.skipped());
    }

    private Card card(FileCounts file, boolean dryRun) {
        Card card = new Card(file.file());
        if (file.touched() == 0) {
            card.badge(new Badge(getTranslation("organisation.import.nothing-changes"), Tone.NEUTRAL));
        }
        card.add(new Facts()
                .fact(getTranslation("organisation.import.added"), number(file.added()))
                .fact(getTranslation("organisation.import.changed"), number(file.changed()))
                .fact(getTranslation("organisation.import.closed"), number(file.closed()))
                .fact(getTranslation("organisation.import.withdrawn"), number(file.withdrawn()))
                .fact(getTranslation("organisation.import.unchanged"), number(file.unchanged())));
        return dryRun ? card : card.quiet(getTranslation("organisation.import.stored"));
    }

    private String number(int count) {
        return getTranslation("organisation.number", count);
    }

    private void show(ImportResult.Rejected rejected) {
        say(Tone.BAD, getTranslation("organisation.import.rejected", rejected.total()));
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> text(rejected)),
                getTranslation("organisation.import.errors.download"));
        Div actions = new Div(download);
        actions.addClassName("vt-actions");
        add(new Paragraph(getTranslation("organisation.import.errors.what-now")), actions);
        rejected.errors().stream().map(ImportError::file).distinct().forEach(file -> add(errors(rejected, file)));
        long more = rejected.total() - rejected.errors().size();
        if (more > 0) {
            add(new Paragraph(getTranslation("organisation.import.more-errors", more)));
        }
        skipped(rejected.skipped());
    }

    private Section errors(ImportResult.Rejected rejected, String file) {
        List<ImportError> errors = rejected.errors().stream()
                .filter(error -> error.file().equals(file))
                .toList();
        CardList<ImportError> list = new CardList<>(
                ERRORS_AT_ONCE,
                (offset, limit) -> errors.stream().skip(offset).limit(limit).toList(),
                this::line,
                Div::new);
        list.addClassName("vt-import-errors");
        return new Section(new H3(getTranslation("organisation.import.errors.in", file, errors.size())), list);
    }

    private Div line(ImportError error) {
        Paragraph place = new Paragraph(getTranslation(place(error), error.line(), error.column()));
        place.addClassName("vt-quiet");
        return new Div(place, new Paragraph(sentences.expected(getLocale(), error)));
    }

    private static String place(ImportError error) {
        if (error.line() == 0) {
            return "organisation.import.errors.whole";
        }
        return error.column().isEmpty() ? "organisation.import.errors.line" : "organisation.import.errors.place";
    }

    private DownloadResponse text(ImportResult.Rejected rejected) {
        String lines = rejected.errors().stream()
                .map(error -> sentences.line(getLocale(), error))
                .collect(Collectors.joining("\n", "", "\n"));
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes),
                getTranslation("organisation.import.errors.file-name"),
                "text/plain;charset=utf-8",
                bytes.length);
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
