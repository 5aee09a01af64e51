package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.SessionDraft;

/** Says what another planner saved in the meantime, beside what is typed here, and lets the planner choose. */
class SessionConflict extends Div {

    private static final long serialVersionUID = 1L;

    SessionConflict() {
        addClassNames("vt-summary", "vt-conflict", Tone.SOON.className());
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void clear() {
        setVisible(false);
    }

    void show(SessionDraft theirs, SessionDraft mine, DraftWords words, Command takeTheirs, Command saveMine) {
        removeAll();
        List<SessionDrafts.Part> parts = SessionDrafts.differences(theirs, mine);
        Facts facts = new Facts();
        for (SessionDrafts.Part part : parts) {
            facts.fact(
                    getTranslation("planning.conflict.part."
                            + part.name().toLowerCase(Locale.ROOT).replace("_", "-")),
                    getTranslation("planning.conflict.change", words.of(theirs, part), words.of(mine, part)));
        }
        Button theirVersion = new Button(getTranslation("planning.conflict.theirs"), click -> takeTheirs.execute());
        Button myVersion = new Button(getTranslation("planning.conflict.mine"), click -> saveMine.execute());
        myVersion.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        myVersion.setDisableOnClick(true);
        Div actions = new Div(theirVersion, myVersion);
        actions.addClassName("vt-actions");
        add(
                new H2(getTranslation("planning.conflict.title")),
                new Paragraph(getTranslation(
                        parts.isEmpty() ? "planning.conflict.same" : "planning.conflict.lead", parts.size())),
                facts,
                actions);
        setVisible(true);
        getElement().callJsFunction("focus");
    }
}
