package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a list shows when there is nothing in it: why it is empty, and the next step. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(String title, String explanation, Component... nextSteps) {
        addClassName("vt-empty");
        add(new H2(title), new Paragraph(explanation));
        if (nextSteps.length > 0) {
            Div steps = new Div(nextSteps);
            steps.addClassName("vt-actions");
            add(steps);
        }
    }
}
