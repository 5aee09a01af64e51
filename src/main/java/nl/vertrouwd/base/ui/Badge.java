package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word with a tone, such as the state of a session. */
public class Badge extends Span {

    private static final long serialVersionUID = 1L;

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("vt-badge", "vt-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
