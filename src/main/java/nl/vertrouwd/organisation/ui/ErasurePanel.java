package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.organisation.ErasurePreview;

/** How many people are to be erased, from which years, what that does, and the button that asks once more. */
class ErasurePanel extends Section {

    private static final long serialVersionUID = 1L;

    /** @param possible whether there is anybody, and nothing in the way */
    ErasurePanel(ErasurePreview preview, boolean possible, Command start) {
        addClassName("vt-stack");
        String sentence = getTranslation(
                "organisation.erasure.preview",
                preview.total(),
                Formats.of(getLocale()).date(preview.leftBefore()));
        add(new H2(getTranslation("organisation.erasure.who")), new Paragraph(sentence));
        add(new Paragraph(getTranslation("organisation.erasure.retention", preview.years())));
        if (preview.outsiders() > 0) {
            add(new Paragraph(getTranslation("organisation.erasure.outsiders", preview.outsiders())));
        }
        if (preview.total() > 0) {
            add(new H3(getTranslation("organisation.erasure.by-year")), years(preview));
        }
        add(
                new H3(getTranslation("organisation.erasure.goes")),
                new Paragraph(getTranslation("organisation.erasure.goes.gone")),
                new Paragraph(getTranslation("organisation.erasure.goes.stays")),
                new Paragraph(getTranslation("organisation.erasure.goes.itself")));
        if (possible) {
            add(actions(preview.total(), sentence, start));
        }
    }

    private Facts years(ErasurePreview preview) {
        Facts facts = new Facts();
        preview.byYear()
                .forEach((year, people) ->
                        facts.fact(Integer.toString(year), getTranslation("organisation.erasure.year", people)));
        return facts;
    }

    private Div actions(int people, String sentence, Command start) {
        String action = getTranslation("organisation.erasure.start", people);
        Button button = new Button(
                action,
                click -> new TypedNumberDialog(
                                getTranslation("organisation.erasure.question", people),
                                people,
                                "organisation.erasure.question.type",
                                "organisation.erasure.question.wrong",
                                action,
                                start)
                        .about(
                                new Paragraph(sentence),
                                new Paragraph(getTranslation("organisation.erasure.question.touches")))
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(button);
        bar.addClassName("vt-actions");
        return bar;
    }
}
