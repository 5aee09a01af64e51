package nl.vertrouwd.obligation.ui;

import java.time.LocalDate;
import nl.vertrouwd.obligation.DutyRequirement;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeChange;

/** From when something is not asked any more. */
class EndForm extends ChangeForm {

    private static final long serialVersionUID = 1L;

    private final String scheme;
    private final String requirement;

    EndForm(DutyScheme scheme, DutyRequirement requirement, LocalDate proposed) {
        super("obligation.scheme.form.end", proposed);
        this.scheme = scheme.code();
        this.requirement = requirement.id();
    }

    @Override
    SchemeChange read(LocalDate day) {
        return new SchemeChange.End(scheme, requirement, day);
    }

    @Override
    void show(SchemeChange change) {
        showFrom(change.from());
    }
}
