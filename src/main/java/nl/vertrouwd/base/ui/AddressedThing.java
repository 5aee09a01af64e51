package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.function.BiPredicate;

/**
 * Tells of a view that shows one thing whether what its address names is there, for who is signed in; without it the page comes with 404.
 * Each view with a parameter in its route has one.
 *
 * @param exists asked only when they may open the view
 */
public record AddressedThing(Class<? extends Component> view, BiPredicate<RouteParameters, QueryParameters> exists) {

    /** For a view whose route names the thing. */
    public static AddressedThing of(
            Class<? extends Component> view, String parameter, java.util.function.Predicate<String> exists) {
        return new AddressedThing(
                view, (route, query) -> route.get(parameter).filter(exists).isPresent());
    }
}
