package nl.vertrouwd.trainingrecord.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.trainingrecord.Exempted;
import nl.vertrouwd.trainingrecord.ExemptionResult;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import nl.vertrouwd.trainingrecord.KnownRequirements;

/** Waives a requirement for one person or a network; what is wrong is said at the field. */
class ExemptionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Exemptions exemptions;
    private final transient Actor actor;
    private final transient Exempted whom;
    private final Command changed;
    private final ExemptionFields fields;

    ExemptionDialog(
            Exemptions exemptions,
            KnownRequirements known,
            Actor actor,
            Exempted whom,
            List<KnownRequirement> waivable,
            LocalDate today,
            Command changed) {
        this.exemptions = exemptions;
        this.actor = actor;
        this.whom = whom;
        this.changed = changed;
        this.fields = new ExemptionFields(known, waivable, today);
        setHeaderTitle(getTranslation("trainingrecord.exemption.enter"));
        setWidth("34rem");
        Div form = new Div(new Paragraph(getTranslation("trainingrecord.exemption.means")), fields);
        form.addClassName("vt-form");
        add(form);
        Button submit = new Button(getTranslation("trainingrecord.exemption.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
    }

    /** Names the network in the title. */
    ExemptionDialog forNetwork(String name) {
        setHeaderTitle(getTranslation("trainingrecord.exemption.enter.named", name));
        return this;
    }

    private void submit() {
        if (fields.check()) {
            show(exemptions.enter(actor, whom, fields.requirement(), fields.from(), fields.until(), fields.reason()));
        }
    }

    private void show(ExemptionResult result) {
        switch (result) {
            case ExemptionResult.Done done -> {
                Notices.done(getTranslation("trainingrecord.exemption.entered"));
                close();
                changed.execute();
            }
            case ExemptionResult.Refused refused -> fields.wrong(refused.field(), getTranslation(refused.textKey()));
            case ExemptionResult.NotYours not -> Notices.refused(getTranslation("trainingrecord.exemption.not-yours"));
            case ExemptionResult.ChangedMeanwhile meanwhile ->
                Notices.refused(getTranslation("trainingrecord.exemption.changed-meanwhile"));
        }
    }
}
