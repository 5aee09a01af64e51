package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** Whether a forecast counts what the reader has a place for; stands in the address. Hidden when there is nothing of that. */
class PlannedChoice extends Div {

    private static final long serialVersionUID = 1L;

    private static final String PARAMETER = "gepland";
    private static final String COUNTED = "ja";

    private final Checkbox counted = new Checkbox(getTranslation("workspace.duties.planned"));
    private QueryParameters address = QueryParameters.empty();

    PlannedChoice(Class<? extends Component> view) {
        counted.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                QueryParameters others = address.excluding(PARAMETER);
                QueryParameters there = change.getValue() ? others.merging(PARAMETER, COUNTED) : others;
                getUI().ifPresent(ui -> ui.navigate(view, there));
            }
        });
        add(counted);
    }

    /** Whether the address asks for it. */
    static boolean isCounted(QueryParameters address) {
        return address.getSingleParameter(PARAMETER).filter(COUNTED::equals).isPresent();
    }

    /** @param planned each as course and day */
    void show(QueryParameters addressNow, List<String> planned) {
        address = addressNow;
        counted.setValue(isCounted(address));
        counted.setHelperText(String.join("; ", planned));
        setVisible(!planned.isEmpty());
    }
}
