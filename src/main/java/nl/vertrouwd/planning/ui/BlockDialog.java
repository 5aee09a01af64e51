package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.PeriodFields;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.BlockReason;
import nl.vertrouwd.planning.BlockResult;

/** A period in which somebody or a place is not to be planned. Asks its caller to keep it, and says at the field what is wrong. */
class BlockDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 30);

    private final Select<BlockReason> reason = new Select<>();
    private final PeriodFields period;
    private final Checkbox wholeDays = new Checkbox(getTranslation("planning.block.whole-days"), true);
    private final TimePicker start = DateFields.time(getTranslation("planning.block.start"));
    private final TimePicker end = DateFields.time(getTranslation("planning.block.end"));
    private final Div times = new Div(start, end);
    private final Paragraph refusal = new Paragraph();
    private final SerializableFunction<Typed, BlockResult> keep;

    /** A period as typed. */
    record Typed(LocalDateTime from, LocalDateTime until, BlockReason reason) {}

    /**
     * @param action what the button says
     * @param before fields that come first, such as of which place
     * @param keep keeps it, and says what came of it
     */
    BlockDialog(
            String title,
            String sentence,
            List<BlockReason> reasons,
            String action,
            LocalDate first,
            List<Component> before,
            SerializableFunction<Typed, BlockResult> keep) {
        this.keep = keep;
        this.period = new PeriodFields(first, "planning.block.last.help");
        setHeaderTitle(title);
        setWidth("30rem");
        reason.setLabel(getTranslation("planning.block.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(each -> BlockWords.reason(each, this));
        reason.setValue(reasons.getFirst());
        reason.setVisible(reasons.size() > 1);
        start.setValue(MORNING);
        end.setValue(NOON);
        times.addClassName("vt-pair");
        times.setVisible(false);
        wholeDays.addValueChangeListener(change -> times.setVisible(!change.getValue()));
        refusal.addClassNames("vt-summary", Tone.BAD.className());
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div form = new Div();
        form.addClassName("vt-form");
        form.add(new Paragraph(sentence));
        form.add(before);
        form.add(reason, period, wholeDays, times, refusal);
        add(form);
        Button submit = new Button(action, click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
    }

    private void submit() {
        refusal.setVisible(false);
        if (!period.check() || !timesAreThere()) {
            return;
        }
        LocalDate until =
                Objects.requireNonNullElse(period.until(), period.from().plusDays(1));
        Typed typed = wholeDays.getValue()
                ? new Typed(period.from().atStartOfDay(), until.atStartOfDay(), reason.getValue())
                : new Typed(
                        period.from().atTime(start.getValue()),
                        until.minusDays(1).atTime(end.getValue()),
                        reason.getValue());
        switch (keep.apply(typed)) {
            case BlockResult.Blocked kept -> close();
            case BlockResult.Refused refused -> {
                refusal.setText(getTranslation(refused.textKey()));
                refusal.setVisible(true);
                refusal.scrollIntoView();
            }
        }
    }

    private boolean timesAreThere() {
        if (wholeDays.getValue()) {
            return true;
        }
        for (TimePicker time : List.of(start, end)) {
            if (time.isEmpty()) {
                time.setErrorMessage(getTranslation("planning.block.time.needed"));
                time.setInvalid(true);
                time.focus();
                return false;
            }
        }
        return true;
    }
}
