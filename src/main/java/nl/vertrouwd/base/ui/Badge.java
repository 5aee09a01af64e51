package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** A word with a tone, such as the state of a session; the icon makes it readable without colour. */
public class Badge extends Span {

    private static final long serialVersionUID = 1L;

    public Badge(String text, Tone tone) {
        addClassNames("vt-badge", tone.className());
        add(tone.icon(), new Text(text));
    }
}
