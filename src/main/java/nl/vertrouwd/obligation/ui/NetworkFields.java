package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.obligation.SchemeProblem.Field;
import nl.vertrouwd.obligation.rules.NetworkLimit;

/** In which networks of confidants something is asked. */
class NetworkFields extends Div {

    private static final long serialVersionUID = 1L;

    private enum Limit {
        ALL,
        ONLY,
        BUT
    }

    private final Select<Limit> limit = new Select<>();
    private final CheckboxGroup<String> networks = new CheckboxGroup<>();

    NetworkFields(ChangeForm form, VersionChoices choices) {
        addClassName("vt-form");
        limit.setLabel(getTranslation("obligation.scheme.networks"));
        limit.setItems(Limit.values());
        limit.setItemLabelGenerator(each -> getTranslation(Texts.key("obligation.scheme.form.networks.", each)));
        limit.addValueChangeListener(chosen -> {
            fit();
            if (chosen.isFromClient()) {
                form.told();
            }
        });
        networks.setLabel(getTranslation("obligation.scheme.form.which-networks"));
        networks.setItems(choices.networks());
        networks.setItemLabelGenerator(choices::network);
        networks.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        add(limit, form.field(Field.NETWORKS, networks));
        show(NetworkLimit.NONE);
    }

    final void show(NetworkLimit shown) {
        limit.setValue(!shown.isLimited() ? Limit.ALL : shown.only() ? Limit.ONLY : Limit.BUT);
        networks.setValue(shown.codes());
        fit();
    }

    NetworkLimit typed() {
        return limit.getValue() == Limit.ALL
                ? NetworkLimit.NONE
                : new NetworkLimit(limit.getValue() == Limit.ONLY, Set.copyOf(networks.getValue()));
    }

    private void fit() {
        networks.setVisible(limit.getValue() != Limit.ALL);
    }
}
