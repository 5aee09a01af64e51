package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.GrantWords;
import nl.vertrouwd.access.NamedScope;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.access.ScopeKind;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;

/** A role for somebody: which one, for which part, and what that will mean, before it is given. */
class NewRoleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What the dialog asks of its caller. */
    interface Asked {

        /** Parts of a kind that fit what was typed. */
        List<NamedScope> parts(ScopeKind kind, String text, int offset, int limit);

        /** What somebody with it may do. */
        String sentence(Grant grant);

        /** Gives it; the sentence of a refusal, empty when it was given. */
        Optional<String> give(Grant grant);
    }

    private final transient Asked asked;
    private final Select<Role> role = new Select<>();
    private final RadioButtonGroup<ScopeKind> kind = new RadioButtonGroup<>();
    private final ComboBox<NamedScope> part = new ComboBox<>();
    private final Paragraph meaning = new Paragraph();
    private final Button give = new Button(getTranslation("access.role.new.submit"), click -> give());

    NewRoleDialog(String name, Asked asked) {
        this.asked = asked;
        setHeaderTitle(getTranslation("access.role.new.title", name));
        setWidth("32rem");
        role.setLabel(getTranslation("access.role.new.role"));
        role.setItems(Role.given());
        role.setItemLabelGenerator(one -> one == null ? "" : getTranslation(GrantWords.nameKey(one)));
        role.addValueChangeListener(change -> offerKinds(change.getValue()));
        kind.setLabel(getTranslation("access.role.new.kind"));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setItemLabelGenerator(one -> getTranslation(Texts.key("access.role.new.kind.", one)));
        kind.addValueChangeListener(change -> offerParts(change.getValue()));
        part.setItemLabelGenerator(NamedScope::full);
        part.setHelperText(getTranslation("access.role.new.part.help"));
        part.addValueChangeListener(change -> explain());
        meaning.getElement().setAttribute("role", "status");
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(role, kind, part, meaning);
        form.addClassName("vt-form");
        add(form);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), give);
        offerKinds(null);
    }

    private void offerKinds(@Nullable Role chosen) {
        List<ScopeKind> kinds = chosen == null ? List.of() : chosen.kinds();
        role.setHelperText(chosen == null ? "" : getTranslation(GrantWords.nameKey(chosen) + ".may"));
        kind.setItems(kinds);
        kind.setVisible(kinds.size() > 1);
        kind.setValue(kinds.isEmpty() ? null : kinds.getFirst());
        offerParts(kind.getValue());
    }

    private void offerParts(@Nullable ScopeKind chosen) {
        part.clear();
        part.setInvalid(false);
        part.setVisible(false);
        if (chosen != null && chosen != ScopeKind.EVERYTHING) {
            part.setVisible(true);
            part.setLabel(getTranslation(Texts.key("access.role.new.part.", chosen)));
            part.setItems(query ->
                    asked.parts(chosen, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        }
        explain();
    }

    private void explain() {
        Optional<Grant> grant = grant();
        meaning.setText(grant.map(chosen -> getTranslation("access.role.new.meaning", asked.sentence(chosen)))
                .orElse(""));
        give.setEnabled(grant.isPresent());
    }

    private Optional<Grant> grant() {
        if (role.getValue() == null || kind.getValue() == null) {
            return Optional.empty();
        }
        Scope scope = kind.getValue() == ScopeKind.EVERYTHING
                ? Scope.EVERYTHING
                : part.getValue() == null ? null : part.getValue().scope();
        return Optional.ofNullable(scope).map(chosen -> new Grant(role.getValue(), chosen));
    }

    private void give() {
        grant().ifPresent(grant -> {
            Optional<String> refusal = asked.give(grant);
            part.setErrorMessage(refusal.orElse(""));
            part.setInvalid(refusal.isPresent());
            if (refusal.isEmpty()) {
                close();
            }
        });
    }
}
