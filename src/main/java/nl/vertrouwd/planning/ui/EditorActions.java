package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.Command;
import java.util.Locale;
import nl.vertrouwd.planning.Enrolling;
import nl.vertrouwd.planning.SessionState;
import org.jspecify.annotations.Nullable;

/** What a planner can do with the session on the form, and what will happen then. A second click on a button does nothing. */
class EditorActions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph whatHappens = new Paragraph();
    private final Button publish;
    private final Button draft;
    private final Button save;
    private final Button confirm;
    private final Button delete;
    private final Button cancel;

    EditorActions(
            SerializableConsumer<Boolean> whenSaved,
            Command whenConfirmed,
            Command whenDeleted,
            Command whenCancelled) {
        publish = button("planning.editor.publish", () -> whenSaved.accept(true));
        draft = button("planning.editor.draft", () -> whenSaved.accept(false));
        save = button("planning.editor.save", () -> whenSaved.accept(false));
        confirm = button("planning.editor.confirm", whenConfirmed);
        delete = button("planning.editor.delete", whenDeleted);
        cancel = button("planning.editor.cancel", whenCancelled);
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        whatHappens.addClassName("vt-quiet");
        RouterLink back = new RouterLink(getTranslation("planning.editor.back"), PlanningView.class);
        Div bar = new Div(publish, draft, save, confirm, delete, cancel, back);
        bar.addClassName("vt-actions");
        getContent().addClassNames("vt-stack", "vt-editor-actions");
        getContent().add(whatHappens, bar);
    }

    /**
     * @param state null for a session that is not stored yet
     * @param confirmable whether it can be said that it certainly goes on
     * @param enrolling what enrolling would be like in what is typed now
     */
    void show(@Nullable SessionState state, boolean confirmable, Enrolling enrolling) {
        boolean unpublished = state == null || state == SessionState.DRAFT;
        publish.setVisible(unpublished);
        draft.setVisible(unpublished);
        save.setVisible(state == SessionState.PUBLISHED);
        confirm.setVisible(confirmable);
        delete.setVisible(state == SessionState.DRAFT);
        cancel.setVisible(state == SessionState.PUBLISHED);
        String key = word(state == null ? SessionState.DRAFT : state);
        String more = state == null || state.changeable() ? "." + word(enrolling) : "";
        whatHappens.setText(getTranslation("planning.editor.what-happens." + key + more));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Button button(String key, Command action) {
        Button button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                action.execute();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
