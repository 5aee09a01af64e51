package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice of a page that stands in its address, so that back and bookmarks work. */
class AddressSelect<T> extends Select<T> {

    private static final long serialVersionUID = 1L;

    /**
     * @param code of a choice in the address
     * @param none what it is called when nothing is chosen; null when something always is
     */
    AddressSelect(
            String label,
            Class<? extends Component> view,
            QueryParameters address,
            String parameter,
            List<T> choices,
            @Nullable T chosen,
            SerializableFunction<T, String> code,
            SerializableFunction<T, String> name,
            @Nullable String none) {
        setLabel(label);
        setItemLabelGenerator(choice -> choice == null ? (none == null ? "" : none) : name.apply(choice));
        if (none != null) {
            setEmptySelectionAllowed(true);
            setEmptySelectionCaption(none);
        }
        setItems(choices);
        if (chosen != null) {
            setValue(chosen);
        }
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                QueryParameters others = address.excluding(parameter);
                T value = change.getValue();
                UI.getCurrent().navigate(view, value == null ? others : others.merging(parameter, code.apply(value)));
            }
        });
    }
}
