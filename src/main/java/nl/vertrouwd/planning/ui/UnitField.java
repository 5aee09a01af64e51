package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.vertrouwd.organisation.FoundUnit;

/** Chooses a unit by its name or code. */
class UnitField extends ComboBox<FoundUnit> {

    private static final long serialVersionUID = 1L;

    private final transient EditorServices services;

    UnitField(String label, EditorServices services) {
        super(label);
        this.services = services;
        setItems(query -> services.units(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                .skip(query.getOffset()));
        setItemLabelGenerator(each ->
                each.name().isEmpty() ? each.code() : getTranslation("planning.unit.label", each.name(), each.code()));
        setClearButtonVisible(true);
    }

    void show(String code) {
        if (!code.equals(typed())) {
            setValue(code.isEmpty() ? null : services.unit(code));
        }
    }

    String typed() {
        return getValue() == null ? "" : getValue().code();
    }
}
