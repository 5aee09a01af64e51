package nl.vertrouwd.trainingrecord.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.ui.PeriodFields;
import nl.vertrouwd.trainingrecord.ExemptionResult;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import nl.vertrouwd.trainingrecord.KnownRequirements;
import org.jspecify.annotations.Nullable;

/** From what, when and why. */
class ExemptionFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<KnownRequirement> requirement = new Select<>();
    private final PeriodFields period;
    private final TextArea reason = new TextArea(getTranslation("trainingrecord.dossier.reason"));

    ExemptionFields(KnownRequirements known, List<KnownRequirement> waivable, LocalDate today) {
        addClassName("vt-form");
        period = new PeriodFields(today, "trainingrecord.exemption.last.help");
        requirement.setLabel(getTranslation("trainingrecord.exemption.requirement"));
        requirement.setItems(waivable);
        requirement.setItemLabelGenerator(each -> known.title(each.scheme(), each.requirement(), getLocale()));
        requirement.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Exemptions.LONGEST_REASON);
        reason.setHelperText(getTranslation("trainingrecord.exemption.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        add(requirement, period, reason);
    }

    /** Whether all can be used; says at the fields what is wrong. */
    boolean check() {
        requirement.setErrorMessage(getTranslation("trainingrecord.exemption.requirement.needed"));
        requirement.setInvalid(requirement.isEmpty());
        reason.setErrorMessage(getTranslation("trainingrecord.exemption.reason-needed"));
        reason.setInvalid(reason.getValue().isBlank());
        return period.check() && !requirement.isInvalid() && !reason.isInvalid();
    }

    KnownRequirement requirement() {
        return requirement.getValue();
    }

    LocalDate from() {
        return period.from();
    }

    @Nullable
    LocalDate until() {
        return period.until();
    }

    String reason() {
        return reason.getValue();
    }

    void wrong(ExemptionResult.Field field, String sentence) {
        switch (field) {
            case FROM -> period.wrongFrom(sentence);
            case UNTIL -> period.wrongLast(sentence);
            case REASON -> {
                reason.setErrorMessage(sentence);
                reason.setInvalid(true);
            }
            case REQUIREMENT -> {
                requirement.setErrorMessage(sentence);
                requirement.setInvalid(true);
            }
        }
    }
}
