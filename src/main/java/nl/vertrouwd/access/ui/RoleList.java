package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.base.ui.Confirm;

/** What somebody may do, a sentence a line; what was given by hand can be taken away. */
@StyleSheet("css/access.css")
class RoleList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /**
     * @param derived which of the sentences follow from the personnel file
     * @param take asked to take one away, after a yes
     */
    RoleList(Map<Grant, String> sentences, Set<Grant> derived, SerializableConsumer<Grant> take) {
        addClassName("vt-role-list");
        sentences.forEach((grant, sentence) -> add(
                new ListItem(new Span(sentence), derived.contains(grant) ? reason() : button(grant, sentence, take))));
    }

    private Component reason() {
        Span reason = new Span(getTranslation("access.grant.derived"));
        reason.addClassName("vt-quiet");
        return reason;
    }

    private Component button(Grant grant, String sentence, SerializableConsumer<Grant> take) {
        String action = getTranslation("access.grant.take");
        Button button = new Button(
                action,
                click -> Confirm.askToRemove(
                        getTranslation("access.grant.take.question", sentence),
                        getTranslation("access.grant.take.touches"),
                        action,
                        () -> take.accept(grant)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("access.grant.take.of", sentence));
        return button;
    }
}
