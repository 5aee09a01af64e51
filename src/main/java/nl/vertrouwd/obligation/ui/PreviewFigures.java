package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.obligation.SchemePreview;
import nl.vertrouwd.obligation.SchemeSentences;

/** The figures of a comparison: first in a sentence, then drawn. */
class PreviewFigures {

    private final SchemeSentences sentences;

    PreviewFigures(SchemeSentences sentences) {
        this.sentences = sentences;
    }

    Component of(SchemePreview preview, MovedPeople moved) {
        UI page = UI.getCurrent();
        Locale language = page.getLocale();
        String day = Formats.of(language).day(preview.day());
        Paragraph said = new Paragraph(
                preview.changed() == 0
                        ? page.getTranslation("obligation.preview.nobody", day, preview.concerned())
                        : page.getTranslation(
                                "obligation.preview.changed", preview.changed(), preview.concerned(), day));
        said.addClassName("vt-preview-said");
        said.getElement().setAttribute("role", "status");
        Div figures = new Div(said);
        figures.addClassName("vt-stack");
        if (preview.otherDue() > 0) {
            figures.add(new Paragraph(page.getTranslation("obligation.preview.other-due", preview.otherDue())));
        }
        SchemePreview.Certified certified = preview.certified();
        if (certified != null) {
            figures.add(new Paragraph(page.getTranslation(
                    "obligation.preview.certified",
                    certified.before(),
                    certified.after(),
                    certified.lost(),
                    certified.gained())));
        }
        figures.add(new StandingTable(preview, sentences));
        if (preview.changed() > 0) {
            figures.add(
                    new H3(page.getTranslation("obligation.preview.moves")),
                    new MoveList(preview.changes(), moved::choose));
        }
        return figures;
    }
}
