package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import java.util.List;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.enrolment.ClosingOutlook;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Participant;

/** The end of a session: leads to who is not marked yet, or else says what closing comes to and asks once more. */
class ClosingPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient List<Participant> roster;
    private final transient List<DayPartSheet> sheets;
    private final SerializableSupplier<ClosingOutlook> outlook;
    private final Div missing = new Div();

    /** @param outlook what closing would come to now */
    ClosingPanel(
            List<Participant> roster,
            List<DayPartSheet> sheets,
            SerializableSupplier<ClosingOutlook> outlook,
            Command whenClosed) {
        this.roster = roster;
        this.sheets = sheets;
        this.outlook = outlook;
        Button close = new Button(getTranslation("enrolment.attendance.close"));
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.addClickListener(click -> check(outlook.get(), whenClosed));
        Div bar = new Div(close);
        bar.addClassName("vt-actions");
        missing.addClassNames("vt-summary", Tone.BAD.className());
        missing.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        missing.setVisible(false);
        addClassNames("vt-section", "vt-panel", "vt-closing");
        add(
                new H2(getTranslation("enrolment.attendance.closing")),
                new Paragraph(getTranslation("enrolment.attendance.closing.lead")),
                missing,
                bar);
    }

    private void check(ClosingOutlook now, Command whenClosed) {
        sayWhatIsMissing(now);
        if (now.missing().isEmpty()) {
            ask(now, whenClosed);
        } else {
            missing.getElement().callJsFunction("focus");
        }
    }

    /** Somebody was marked: what was said to be missing is said anew. */
    void marked() {
        if (missing.isVisible()) {
            sayWhatIsMissing(outlook.get());
        }
    }

    private void sayWhatIsMissing(ClosingOutlook outlook) {
        sheets.forEach(sheet -> sheet.showMissing(outlook.missing().getOrDefault(sheet.part(), List.of())));
        missing.removeAll();
        missing.setVisible(!outlook.missing().isEmpty());
        if (outlook.missing().isEmpty()) {
            return;
        }
        Paragraph title = new Paragraph(Tone.BAD.icon());
        title.add(getTranslation("enrolment.attendance.close.missing", outlook.missingMarks()));
        UnorderedList lines = new UnorderedList();
        for (DayPartSheet sheet : sheets) {
            if (outlook.missing().containsKey(sheet.part())) {
                String names =
                        ParticipantNames.of(outlook.missing().getOrDefault(sheet.part(), List.of()), roster, this);
                NativeButton link = new NativeButton(
                        getTranslation("enrolment.attendance.close.missing.part", sheet.name(), names),
                        click -> sheet.goToMissing());
                link.addClassName("vt-link");
                lines.add(new ListItem(link));
            }
        }
        missing.add(title, lines);
    }

    private void ask(ClosingOutlook outlook, Command whenClosed) {
        ConfirmDialog dialog = Confirm.ask(
                getTranslation("enrolment.attendance.close.question"),
                "",
                getTranslation("enrolment.attendance.close"),
                whenClosed);
        Div summary = new Div(
                new Paragraph(getTranslation("enrolment.attendance.close.count", outlook.present(), outlook.absent())));
        summary.addClassName("vt-stack");
        who(summary, outlook.certified() ? "certified" : "completing", outlook.completing());
        who(summary, "others", outlook.others());
        summary.add(new Paragraph(getTranslation("enrolment.attendance.close.final")));
        dialog.setText(summary);
    }

    private void who(Div summary, String key, List<EnrolmentId> who) {
        if (!who.isEmpty()) {
            summary.add(new Paragraph(getTranslation(
                    "enrolment.attendance.close." + key, who.size(), ParticipantNames.of(who, roster, this))));
        }
    }
}
