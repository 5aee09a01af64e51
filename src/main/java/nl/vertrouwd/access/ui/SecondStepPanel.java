package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.SecondSteps;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Notices;

/** What an administrator sees of the second step of an account, and resetting it for who lost telephone and codes. */
class SecondStepPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SecondSteps steps;
    private final transient Clock clock;
    private final transient Actor actor;

    SecondStepPanel(SecondSteps steps, Clock clock, Actor actor, AccountId account) {
        this.steps = steps;
        this.clock = clock;
        this.actor = actor;
        addClassName("vt-section");
        show(account);
    }

    private void show(AccountId account) {
        removeAll();
        SecondSteps.State state = steps.of(actor, account);
        add(new H2(getTranslation("access.second-step.heading")), new Paragraph(sentence(state)));
        if (state.isSet()) {
            add(new Button(getTranslation("access.second-step.reset"), click -> ask(account)));
        }
    }

    private String sentence(SecondSteps.State state) {
        Instant setAt = state.setAt();
        if (setAt == null) {
            return getTranslation(
                    state.required() ? "access.second-step.state.to-be-set" : "access.second-step.state.not-set");
        }
        String day = Formats.of(getLocale()).date(setAt.atZone(clock.getZone()).toLocalDate());
        return getTranslation("access.second-step.state.set", day, state.codesLeft());
    }

    private void ask(AccountId account) {
        Confirm.ask(
                getTranslation("access.second-step.reset.question"),
                getTranslation("access.second-step.reset.touches"),
                getTranslation("access.second-step.reset"),
                () -> {
                    steps.reset(actor, account);
                    Notices.done(getTranslation("access.second-step.reset.done"));
                    show(account);
                });
    }
}
