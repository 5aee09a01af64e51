package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Icons that only repeat the word beside them. */
public final class Icons {

    private Icons() {}

    /** The icon, hidden from screen readers. */
    public static Icon decorative(VaadinIcon icon) {
        Icon drawn = icon.create();
        drawn.addClassName("vt-icon");
        drawn.getElement().setAttribute("aria-hidden", "true");
        return drawn;
    }
}
