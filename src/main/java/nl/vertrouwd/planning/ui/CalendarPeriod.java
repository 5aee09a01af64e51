package nl.vertrouwd.planning.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the calendar is shown, and how; what the address says.
 *
 * @param weeks across, for a timeline: 1, 2 or 4; else what is usual
 */
record CalendarPeriod(Shape shape, LocalDate date, int weeks) {

    /** How many weeks a timeline can show. */
    static final List<Integer> WEEKS = List.of(1, 2, 4);

    private static final int USUAL_WEEKS = 2;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** How the period is drawn. */
    enum Shape {
        MONTH,
        WEEK,
        LIST,
        TRAINERS,
        ROOMS;

        /** Whether it is drawn as rows with weeks across. */
        boolean isTimeline() {
            return this == TRAINERS || this == ROOMS;
        }

        /** Whether it begins on a Monday, not on the first of a month. */
        boolean inWeeks() {
            return this == WEEK || isTimeline();
        }

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
        weeks = shape == Shape.WEEK ? 1 : WEEKS.contains(weeks) ? weeks : USUAL_WEEKS;
        date = shape.inWeeks() ? date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : date.withDayOfMonth(1);
    }

    CalendarPeriod(Shape shape, LocalDate date) {
        this(shape, date, USUAL_WEEKS);
    }

    /** What the address asks for; what cannot be read is what is usual: today, in the usual shape. */
    static CalendarPeriod of(@Nullable String shape, @Nullable String date, Shape usual, LocalDate today) {
        return of(shape, date, null, usual, today);
    }

    /** The same, with how many weeks a timeline shows. */
    static CalendarPeriod of(
            @Nullable String shape, @Nullable String date, @Nullable String weeks, Shape usual, LocalDate today) {
        return new CalendarPeriod(Shape.of(shape).orElse(usual), day(date).orElse(today), number(weeks));
    }

    private static int number(@Nullable String weeks) {
        return WEEKS.stream()
                .filter(each -> each.toString().equals(weeks))
                .findAny()
                .orElse(USUAL_WEEKS);
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
        return new CalendarPeriod(shape, shape.inWeeks() ? date.minusWeeks(weeks) : date.minusMonths(1), weeks);
    }

    CalendarPeriod next() {
        return new CalendarPeriod(shape, shape.inWeeks() ? date.plusWeeks(weeks) : date.plusMonths(1), weeks);
    }

    CalendarPeriod as(Shape other) {
        return new CalendarPeriod(other, date, weeks);
    }

    CalendarPeriod over(int otherWeeks) {
        return new CalendarPeriod(shape, date, otherWeeks);
    }

    /** The same shape, on the period of another day. */
    CalendarPeriod on(LocalDate day) {
        return new CalendarPeriod(shape, day, weeks);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from()) && day.isBefore(until());
    }
}
