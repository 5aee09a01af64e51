package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.OutsiderResult;
import nl.vertrouwd.access.Outsiders;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.Notices;

/** Until when somebody from outside is let in, and changing it. */
class LetInPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Outsiders outsiders;
    private final transient Actor actor;
    private final AccountId account;
    private final DatePicker day = DateFields.day(getTranslation("access.account.last-day"));

    LetInPanel(Outsiders outsiders, Actor actor, AccountId account, LocalDate present) {
        this.outsiders = outsiders;
        this.actor = actor;
        this.account = account;
        addClassName("vt-section");
        day.setValue(present);
        Button save = new Button(getTranslation("access.let-in.submit"), click -> save());
        Div fields = new Div(day);
        fields.addClassName("vt-form");
        add(
                new H2(getTranslation("access.let-in.heading")),
                new Paragraph(getTranslation("access.let-in.means")),
                fields,
                new Div(save));
    }

    private void save() {
        LocalDate wanted = day.getValue();
        boolean done = wanted != null && outsiders.letInUntil(actor, account, wanted) instanceof OutsiderResult.Done;
        day.setErrorMessage(getTranslation("access.let-in.wrong"));
        day.setInvalid(!done);
        if (done) {
            Notices.done(
                    getTranslation("access.let-in.done", Formats.of(getLocale()).date(wanted)));
        }
    }
}
