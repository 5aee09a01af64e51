package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;

/** Shows the older entries of a section when somebody asks for them. */
class MoreEntries extends Div {

    private static final long serialVersionUID = 1L;

    MoreEntries(String section, int left, Command show) {
        addClassName("vt-actions");
        Button more = new Button(getTranslation("workspace.dossier.more", left), click -> {
            removeFromParent();
            show.execute();
        });
        more.setAriaLabel(getTranslation("workspace.dossier.more.of", left, section));
        add(more);
    }
}
