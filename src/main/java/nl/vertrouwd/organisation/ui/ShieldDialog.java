package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.organisation.ShieldMark;
import nl.vertrouwd.organisation.ShieldResult;
import nl.vertrouwd.organisation.Shielding;
import nl.vertrouwd.organisation.ShownPerson;

/** Shields one person for a period, or ends that. */
class ShieldDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Shielding shielding;
    private final transient Actor actor;
    private final transient ShownPerson person;
    private final DatePicker from = DateFields.day(getTranslation("organisation.shield.from"));
    private final DatePicker until = DateFields.day(getTranslation("organisation.shield.until"));

    ShieldDialog(ShownPerson person, String name, Shielding shielding, Actor actor, LocalDate today) {
        this.person = person;
        this.shielding = shielding;
        this.actor = actor;
        setHeaderTitle(getTranslation("organisation.shield.title", name));
        setWidth("32rem");
        Optional<ShieldMark> mark = shielding.mark(actor, person.id());
        mark.ifPresentOrElse(this::showMark, () -> showForm(today));
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()));
        Button submit = mark.isPresent()
                ? new Button(getTranslation("organisation.shield.end"), click -> end())
                : new Button(getTranslation("organisation.shield.submit"), click -> shield());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(submit);
    }

    private void showMark(ShieldMark mark) {
        Formats formats = Formats.of(getLocale());
        DateRange period = mark.period();
        add(new Paragraph(
                period.isOpen()
                        ? getTranslation("organisation.shield.since", formats.date(period.from()))
                        : getTranslation(
                                "organisation.shield.between",
                                formats.date(period.from()),
                                formats.date(period.until().minusDays(1)))));
        add(new Paragraph(getTranslation("organisation.shield.end.means")));
    }

    private void showForm(LocalDate today) {
        add(new Paragraph(
                getTranslation(person.shielded() ? "organisation.shield.by-unit" : "organisation.shield.means")));
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("organisation.shield.until.help"));
        Div fields = new Div(from, until);
        fields.addClassName("vt-form");
        add(fields);
    }

    private void shield() {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        from.setErrorMessage(getTranslation("organisation.shield.from.needed"));
        from.setInvalid(first == null);
        until.setErrorMessage(getTranslation("organisation.shield.until.early"));
        until.setInvalid(first != null && last != null && last.isBefore(first));
        if (first != null && !until.isInvalid()) {
            DateRange period = new DateRange(first, last == null ? DateRange.OPEN : last.plusDays(1));
            answer(shielding.shield(actor, person.id(), period), "organisation.shield.done");
        }
    }

    private void end() {
        answer(shielding.end(actor, person.id()), "organisation.shield.ended");
    }

    private void answer(ShieldResult result, String doneKey) {
        switch (result) {
            case DONE -> {
                close();
                Notices.done(getTranslation(doneKey));
                UI.getCurrent().refreshCurrentRoute(true);
            }
            case OVERLAPS -> Notices.refused(getTranslation("organisation.shield.overlaps"));
            case NOTHING_TO_END -> Notices.refused(getTranslation("organisation.shield.nothing"));
            case NOT_ALLOWED -> Notices.refused(getTranslation("organisation.shield.not-allowed"));
        }
    }
}
