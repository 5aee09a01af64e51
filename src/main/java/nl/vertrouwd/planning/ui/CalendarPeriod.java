package nl.vertrouwd.planning.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of the calendar is shown, and how; what the address says. */
record CalendarPeriod(Shape shape, LocalDate date) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** How the period is drawn. */
    enum Shape {
        MONTH,
        WEEK,
        LIST;

        /** As the address writes it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Shape> of(@Nullable String code) {
            for (Shape shape : values()) {
                if (shape.code().equals(code)) {
                    return Optional.of(shape);
                }
            }
            return Optional.empty();
        }
    }

    CalendarPeriod {
        date = shape == Shape.WEEK
                ? date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : date.withDayOfMonth(1);
    }

    /** What the address asks for; what cannot be read is what is usual: today, in the usual shape. */
    static CalendarPeriod of(@Nullable String shape, @Nullable String date, Shape usual, LocalDate today) {
        return new CalendarPeriod(Shape.of(shape).orElse(usual), day(date).orElse(today));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The first day that is drawn: a month is drawn in whole weeks. */
    LocalDate from() {
        return shape == Shape.MONTH ? date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : date;
    }

    /** The first day that is not drawn any more. */
    LocalDate until() {
        LocalDate end = next().date();
        return shape == Shape.MONTH ? end.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : end;
    }

    CalendarPeriod previous() {
        return new CalendarPeriod(shape, shape == Shape.WEEK ? date.minusWeeks(1) : date.minusMonths(1));
    }

    CalendarPeriod next() {
        return new CalendarPeriod(shape, shape == Shape.WEEK ? date.plusWeeks(1) : date.plusMonths(1));
    }

    CalendarPeriod as(Shape other) {
        return new CalendarPeriod(other, date);
    }
}
