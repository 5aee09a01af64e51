package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.html.Span;

/** How full something is, in words: "9 van 12 plaatsen". */
public class Places extends Span {

    private static final long serialVersionUID = 1L;

    public Places(int taken, int capacity) {
        addClassName("vt-numbers");
        setText(getTranslation("base.places", taken, capacity));
    }
}
