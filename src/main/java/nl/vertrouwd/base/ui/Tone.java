package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** What a badge or notice means; each tone has a colour and an icon, never the colour alone. */
public enum Tone {
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    INFO(VaadinIcon.INFO_CIRCLE),
    /** In order. */
    GOOD(VaadinIcon.CHECK_CIRCLE),
    /** Soon something must be done. */
    SOON(VaadinIcon.CLOCK),
    /** Not in order. */
    BAD(VaadinIcon.EXCLAMATION_CIRCLE);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    /** The icon of the tone, hidden from screen readers because a word stands beside it. */
    public Icon icon() {
        return Icons.decorative(icon);
    }

    /** The class that gives the tone its colours. */
    public String className() {
        return "vt-" + name().toLowerCase(Locale.ROOT);
    }
}
