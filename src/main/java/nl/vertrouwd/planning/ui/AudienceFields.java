package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.planning.SessionAudience;
import nl.vertrouwd.planning.SessionAudience.Kind;

/** Whom a session is for; a branch or unit is asked only when it is by that. */
class AudienceFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final Select<Kind> kind = new Select<>();
    private final Select<Branch> branch = new Select<>();
    private final UnitField unit;

    AudienceFields(Choices choices, EditorServices services) {
        this.choices = choices;
        this.unit = new UnitField(getTranslation("planning.field.unit"), services);
        kind.setLabel(getTranslation("planning.field.audience"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation(Texts.key("planning.audience.", each)));
        kind.setHelperText(getTranslation("planning.field.audience.help"));
        kind.addValueChangeListener(chosen -> showWhich());
        branch.setLabel(getTranslation("planning.field.branch"));
        branch.setItems(choices.branches());
        branch.setItemLabelGenerator(Branch::name);
        addClassName("vt-pair");
        add(kind, branch, unit);
    }

    void show(SessionAudience audience) {
        if (kind.isEmpty() || !audience.equals(typed())) {
            kind.setValue(audience.kind());
            branch.setValue(choices.branches().stream()
                    .filter(each -> each.code().equals(audience.code()))
                    .findAny()
                    .orElse(null));
            unit.show(audience.kind() == Kind.UNIT ? audience.code() : "");
        }
        showWhich();
    }

    SessionAudience typed() {
        Kind chosen = kind.getValue() == null ? Kind.EVERYBODY : kind.getValue();
        return new SessionAudience(
                chosen,
                switch (chosen) {
                    case BRANCH ->
                        branch.getValue() == null ? "" : branch.getValue().code();
                    case UNIT -> unit.typed();
                    default -> "";
                });
    }

    private void showWhich() {
        branch.setVisible(kind.getValue() == Kind.BRANCH);
        unit.setVisible(kind.getValue() == Kind.UNIT);
    }

    List<HasValue<?, ?>> fields() {
        return List.of(kind, branch, unit);
    }

    /** The one that was not filled in. */
    Component which() {
        return unit.isVisible() ? unit : branch.isVisible() ? branch : kind;
    }

    void clearErrors() {
        ProblemsAtFields.clear(List.of(kind, branch, unit));
    }
}
