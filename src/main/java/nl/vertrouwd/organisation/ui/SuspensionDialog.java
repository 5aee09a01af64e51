package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.PeriodFields;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.SuspensionResult;
import nl.vertrouwd.organisation.Suspensions;

/** Enters a suspension and so approves it; what is wrong is said at the field. */
class SuspensionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Suspensions suspensions;
    private final transient Actor actor;
    private final PersonId person;
    private final Command changed;
    private final Select<SuspensionReason> reason = new Select<>();
    private final PeriodFields period;

    SuspensionDialog(Suspensions suspensions, Actor actor, PersonId person, LocalDate today, Command changed) {
        this.suspensions = suspensions;
        this.actor = actor;
        this.person = person;
        this.changed = changed;
        this.period = new PeriodFields(today, "organisation.suspension.last.help");
        setHeaderTitle(getTranslation("organisation.suspension.enter"));
        setWidth("32rem");
        reason.setLabel(getTranslation("organisation.dossier.reason"));
        reason.setItems(SuspensionReason.values());
        reason.setItemLabelGenerator(each -> getTranslation(Texts.key("organisation.suspension.reason.", each)));
        reason.setHelperText(getTranslation("organisation.suspension.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        Div form = new Div(new Paragraph(getTranslation("organisation.suspension.means")), reason, period);
        form.addClassName("vt-form");
        add(form);
        Button submit = new Button(getTranslation("organisation.suspension.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
    }

    private void submit() {
        reason.setErrorMessage(getTranslation("organisation.suspension.reason.needed"));
        reason.setInvalid(reason.isEmpty());
        if (period.check() && !reason.isEmpty()) {
            show(suspensions.enter(actor, person, reason.getValue(), period.from(), period.until()));
        }
    }

    private void show(SuspensionResult result) {
        switch (result) {
            case SuspensionResult.Done done -> {
                Notices.done(getTranslation("organisation.suspension.entered"));
                close();
                changed.execute();
            }
            case SuspensionResult.Refused refused -> {
                String sentence = getTranslation(refused.textKey());
                switch (refused.field()) {
                    case FROM -> period.wrongFrom(sentence);
                    case UNTIL -> period.wrongLast(sentence);
                }
            }
            case SuspensionResult.NotYours not -> Notices.refused(getTranslation("organisation.suspension.not-yours"));
            case SuspensionResult.ChangedMeanwhile meanwhile ->
                Notices.refused(getTranslation("organisation.suspension.changed-meanwhile"));
        }
    }
}
