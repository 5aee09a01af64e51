package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fields for days and times in the language of the reader, weeks beginning on Monday. */
public final class DateFields {

    private static final int HALF_HOUR = 30;

    private DateFields() {}

    /** A field for a day. */
    public static DatePicker day(String label) {
        DatePicker field = new DayField(label);
        Locale locale = field.getLocale();
        String format = field.getTranslation("base.field.date-format");
        field.setLocale(locale);
        field.setI18n(new DatePickerI18n()
                .setDateFormats(format, field.getTranslation("base.field.date-format.other"))
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(field.getTranslation("base.field.today"))
                .setCancel(field.getTranslation("base.cancel"))
                .setBadInputErrorMessage(field.getTranslation("base.field.date-wrong")));
        return field;
    }

    /**
     * A field for a time of day, half hours offered. It reads 9, 9:00, 9.00, 9u30 and 0900; what is no time of a day, such as 25:00, stays as
     * typed and is an error.
     */
    public static TimePicker time(String label) {
        TimePicker field = new TimeField(label);
        field.setLocale(field.getLocale());
        field.setStep(Duration.ofMinutes(HALF_HOUR));
        field.setI18n(
                new TimePicker.TimePickerI18n().setBadInputErrorMessage(field.getTranslation("base.field.time-wrong")));
        return field;
    }

    /** What to say of a field for a day or a time in which something is typed that it cannot read; empty for any other field. */
    public static Optional<String> unreadable(Component field) {
        return switch (field) {
            case DayField day when day.isUnreadable() -> Optional.of(field.getTranslation("base.field.date-wrong"));
            case TimeField time when time.isUnreadable() -> Optional.of(field.getTranslation("base.field.time-wrong"));
            default -> Optional.empty();
        };
    }

    /** Sunday first, as the component wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        DayOfWeek first = DayOfWeek.SUNDAY;
        return java.util.stream.IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(i -> first.plus(i).getDisplayName(style, locale))
                .toList();
    }
}
