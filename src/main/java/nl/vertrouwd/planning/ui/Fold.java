package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** What is seldom needed in a form: a line that says what is in it, and opens. */
class Fold extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final Span inside = new Span();

    Fold(String title, Component... fields) {
        Div content = new Div(fields);
        content.addClassName("vt-fold-fields");
        inside.addClassName("vt-quiet");
        Span line = new Span(new Span(title), inside);
        line.addClassName("vt-fold-line");
        setSummary(line);
        setContent(content);
        addClassName("vt-fold");
    }

    /** What is filled in, for who does not open it. */
    void say(String words) {
        inside.setText(words);
    }
}
