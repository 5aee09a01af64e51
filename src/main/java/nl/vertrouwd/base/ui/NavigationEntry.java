package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * An entry of the navigation, given as a bean by the module whose view it opens. Shown only to who may open the view.
 *
 * @param textKey key of its label
 * @param order lower comes first
 */
public record NavigationEntry(String textKey, VaadinIcon icon, Class<? extends Component> view, int order) {}
