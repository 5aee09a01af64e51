package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** What the pages for "not for you", "not found" and "went wrong" share: a sentence and a way on. */
abstract class ErrorPage extends Page {

    private static final long serialVersionUID = 1L;

    /** Shows the texts of one kind of error, with lines below the sentence. */
    void show(String kind, String... lines) {
        head(getTranslation("base.error." + kind + ".title"), getTranslation("base.error." + kind + ".sentence"));
        for (String line : lines) {
            add(new Paragraph(line));
        }
        Anchor home = new Anchor("/", getTranslation("base.error.home"));
        home.setRouterIgnore(true);
        add(new Paragraph(home));
    }
}
