package nl.vertrouwd.obligation.ui;

import java.time.LocalDate;
import java.util.Objects;
import nl.vertrouwd.obligation.SchemeChange;
import nl.vertrouwd.obligation.SchemeProblem;

/** What begins on the day of the address does not; there is nothing to fill in. */
class WithdrawForm extends ChangeForm {

    private static final long serialVersionUID = 1L;

    private final transient ChangeAddress address;

    WithdrawForm(ChangeAddress address) {
        super("obligation.scheme.form.withdraw", Objects.requireNonNull(address.from()));
        this.address = address;
        at(SchemeProblem.Field.FROM).getElement().setProperty("readonly", true);
    }

    @Override
    SchemeChange read(LocalDate day) {
        return new SchemeChange.Withdraw(
                address.scheme(), address.requirement(), Objects.requireNonNull(address.from()));
    }

    @Override
    void show(SchemeChange change) {
        showFrom(change.from());
    }
}
