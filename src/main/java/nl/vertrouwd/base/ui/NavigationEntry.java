package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * A task that somebody comes for, given as a bean by the module whose view it opens. Shown only to who may open the view: in the
 * navigation, or on the management page when it has a sentence for its card there.
 *
 * @param textKey key of its label
 * @param order lower comes first
 * @param sentenceKey key of the sentence on the management page; empty for an entry of the navigation itself
 */
public record NavigationEntry(
        String textKey, VaadinIcon icon, Class<? extends Component> view, int order, String sentenceKey) {

    /** An entry of the navigation itself. */
    public NavigationEntry(String textKey, VaadinIcon icon, Class<? extends Component> view, int order) {
        this(textKey, icon, view, order, "");
    }

    /** Whether it stands on the management page. */
    boolean isManagement() {
        return !sentenceKey.isEmpty();
    }
}
