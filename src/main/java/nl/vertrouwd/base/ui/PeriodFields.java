package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and the last day of something, side by side; the last may stay empty when nobody knows it yet. */
public class PeriodFields extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker from = DateFields.day(getTranslation("base.period.from"));
    private final DatePicker last = DateFields.day(getTranslation("base.period.last"));

    /** @param helpKey key of the sentence below the last day */
    public PeriodFields(LocalDate first, String helpKey) {
        addClassName("vt-pair");
        from.setValue(first);
        from.setRequiredIndicatorVisible(true);
        last.setHelperText(getTranslation(helpKey));
        add(from, last);
    }

    /** Whether both can be used; says at the field what is wrong. */
    public boolean check() {
        boolean unreadable = from.isInvalid() && from.isEmpty() || last.isInvalid() && last.isEmpty();
        wrongFrom(from.isEmpty() ? getTranslation("base.period.from-needed") : null);
        boolean early = !from.isEmpty() && !last.isEmpty() && last.getValue().isBefore(from.getValue());
        wrongLast(early ? getTranslation("base.period.last-early") : null);
        return !unreadable && !from.isInvalid() && !last.isInvalid();
    }

    /** The first day. */
    public LocalDate from() {
        return from.getValue();
    }

    /** The day after the last; null when the last is open. */
    public @Nullable LocalDate until() {
        LocalDate day = last.getValue();
        return day == null ? null : day.plusDays(1);
    }

    /** Says what is wrong with the first day; null when nothing is. */
    public void wrongFrom(@Nullable String sentence) {
        mark(from, sentence);
    }

    /** Says what is wrong with the last day; null when nothing is. */
    public void wrongLast(@Nullable String sentence) {
        mark(last, sentence);
    }

    private static void mark(DatePicker field, @Nullable String sentence) {
        if (sentence != null) {
            field.setErrorMessage(sentence);
        }
        field.setInvalid(sentence != null);
        if (sentence != null) {
            field.focus();
        }
    }
}
