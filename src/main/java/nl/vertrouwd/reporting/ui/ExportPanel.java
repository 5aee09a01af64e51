package nl.vertrouwd.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.base.ui.ProgressLine;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.reporting.ExportChoice;
import nl.vertrouwd.reporting.ExportDesk;
import nl.vertrouwd.reporting.ExportOffer;
import nl.vertrouwd.reporting.ExportPreview;
import nl.vertrouwd.reporting.ExportResult;

/** The file to take, and a look at its first rows for who asks for it. */
class ExportPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final ExportOffer offer;
    private final ExportChoice choice;
    private final transient ExportDesk desk;
    private final transient Actor actor;
    private final Div look = new Div();

    ExportPanel(ExportOffer offer, ExportChoice choice, ExportDesk desk, Actor actor) {
        this.offer = offer;
        this.choice = choice;
        this.desk = desk;
        this.actor = actor;
        addClassName("vt-stack");
        boolean people = offer.about() == Export.About.PEOPLE;
        Paragraph said = new Paragraph(
                getTranslation(people ? "reporting.export.people.note" : "reporting.export.figures.note"));
        said.addClassNames("vt-quiet", "vt-text");
        Anchor spreadsheet = download("reporting.export.spreadsheet", "");
        spreadsheet.addClassNames("vt-button", "vt-button-primary");
        Anchor program = download("reporting.export.program", "&for=program");
        program.addClassName("vt-button");
        Div actions = new Div(spreadsheet, program);
        actions.addClassName("vt-actions");
        look.addClassName("vt-stack");
        ask();
        Section preview = new Section(new H2(getTranslation("reporting.export.first")), look);
        preview.addClassName("vt-section");
        add(said, actions, preview, new ExportColumns(offer));
    }

    private Anchor download(String textKey, String reader) {
        String scheme = choice.scheme().isEmpty()
                ? ""
                : "&scheme=" + URLEncoder.encode(choice.scheme(), StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                "/exports/" + choice.name() + ".csv?as-of=" + choice.asOf() + scheme + reader,
                Icons.decorative(VaadinIcon.DOWNLOAD),
                new Span(getTranslation(textKey)));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void ask() {
        look.removeAll();
        Button show = new Button(getTranslation("reporting.export.show"), click -> start());
        look.add(new Div(show));
    }

    private void start() {
        UI ui = UI.getCurrent();
        ProgressLine progress = new ProgressLine();
        progress.update(getTranslation("reporting.export.making"), 0, 0);
        look.removeAll();
        look.add(progress);
        desk.preview(
                actor,
                choice,
                result -> ui.accessLater(() -> show(result), () -> {}).run());
    }

    private void show(ExportResult<ExportPreview> result) {
        look.removeAll();
        switch (result) {
            case ExportResult.Made<ExportPreview> made -> rows(made.value());
            case ExportResult.NotThere<ExportPreview> none -> problem("reporting.export.not-there");
            case ExportResult.Busy<ExportPreview> busy -> problem("reporting.export.busy");
            case ExportResult.Broken<ExportPreview> broken -> problem("reporting.export.broken");
        }
    }

    private void rows(ExportPreview preview) {
        if (preview.count() == 0) {
            look.add(new EmptyState(
                    getTranslation("reporting.export.empty.title"), getTranslation("reporting.export.empty")));
            return;
        }
        Paragraph count = new Paragraph(getTranslation(
                preview.count() > preview.first().size() ? "reporting.export.count" : "reporting.export.count.all",
                preview.count(),
                preview.first().size()));
        count.getElement().setAttribute("role", "status");
        look.add(count, new PreviewTable(offer, preview.first()));
        if (preview.withheld() > 0) {
            Paragraph withheld = new Paragraph(getTranslation("reporting.export.withheld", preview.withheld()));
            withheld.addClassNames("vt-quiet", "vt-text");
            look.add(withheld);
        }
    }

    private void problem(String textKey) {
        Div note = new Div(new Paragraph(getTranslation(textKey)));
        note.addClassNames("vt-summary", Tone.BAD.className());
        note.getElement().setAttribute("role", "status");
        look.add(note, new Div(new Button(getTranslation("reporting.export.again"), click -> start())));
    }
}
