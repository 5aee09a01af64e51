package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody comes for, given as a bean by the module whose view it opens. Shown only to who may open the view: in the
 * navigation, or on the management page when it has a sentence for its card there.
 *
 * @param textKey key of its label
 * @param order lower comes first
 * @param sentenceKey key of the sentence on the management page; empty for an entry of the navigation itself
 * @param figure what its card says of how things are, asked for when the page is opened; it is given the page for its texts
 */
public record NavigationEntry(
        String textKey,
        VaadinIcon icon,
        Class<? extends Component> view,
        int order,
        String sentenceKey,
        @Nullable Function<Component, ManagementFigure> figure) {

    /** An entry of the navigation itself. */
    public NavigationEntry(String textKey, VaadinIcon icon, Class<? extends Component> view, int order) {
        this(textKey, icon, view, order, "", null);
    }

    /** Whether it stands on the management page. */
    boolean isManagement() {
        return !sentenceKey.isEmpty();
    }
}
