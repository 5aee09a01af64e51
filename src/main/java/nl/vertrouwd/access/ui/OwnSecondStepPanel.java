package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import nl.vertrouwd.access.SecondSteps;
import nl.vertrouwd.base.Formats;

/** One's own second step: whether it is set, and the plain pages on which it is set up, moved or turned off. */
class OwnSecondStepPanel extends Section {

    private static final long serialVersionUID = 1L;

    OwnSecondStepPanel(SecondSteps.State state, Clock clock) {
        add(new H2(getTranslation("access.second-step.heading")));
        Instant setAt = state.setAt();
        if (setAt == null) {
            add(new Paragraph(getTranslation("access.second-step.own.none")));
            add(link("access.second-step.set-up.title", "/second-step/set-up"));
            return;
        }
        String day = Formats.of(getLocale()).date(setAt.atZone(clock.getZone()).toLocalDate());
        add(new Paragraph(getTranslation("access.second-step.state.set", day, state.codesLeft())));
        add(link("access.second-step.own.move", "/second-step/set-up"));
        add(link("access.second-step.renew.title", "/second-step/renew-codes"));
        if (!state.required()) {
            add(link("access.second-step.off.title", "/second-step/off"));
        }
    }

    private Component link(String key, String page) {
        Anchor link = new Anchor(page, getTranslation(key));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }
}
