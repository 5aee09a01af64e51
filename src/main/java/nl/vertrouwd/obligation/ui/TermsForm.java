package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeChange;
import nl.vertrouwd.obligation.SchemeProblem.Field;
import nl.vertrouwd.obligation.rules.Terms;

/** The terms that all requirements of a scheme share, from a day on. */
class TermsForm extends ChangeForm {

    private static final long serialVersionUID = 1L;

    private final String scheme;
    private final IntegerField warning;
    private final IntegerField back;
    private final IntegerField bridge;

    TermsForm(DutyScheme scheme, LocalDate proposed) {
        super("obligation.scheme.form.from", proposed);
        this.scheme = scheme.code();
        warning = number(Field.WARNING, "obligation.scheme.form.warning", "obligation.scheme.form.warning.help");
        back = number(Field.RETURN, "obligation.scheme.form.return", "obligation.scheme.form.return.help");
        bridge = number(Field.BRIDGE, "obligation.scheme.form.bridge", "obligation.scheme.form.bridge.help");
        add(warning, back, bridge);
        show(scheme.terms().getLast());
    }

    @Override
    SchemeChange read(LocalDate day) {
        return new SchemeChange.NewTerms(scheme, new Terms(day, typed(warning), typed(back), typed(bridge)));
    }

    @Override
    void show(SchemeChange change) {
        if (change instanceof SchemeChange.NewTerms wanted) {
            showFrom(wanted.from());
            show(wanted.terms());
        }
    }

    private void show(Terms terms) {
        warning.setValue(terms.warningMonths());
        back.setValue(terms.returnMonths());
        bridge.setValue(terms.bridgeDays());
    }
}
