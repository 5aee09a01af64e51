package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days on which a session is repeated: the first, and then in a rhythm.
 *
 * @param times how many sessions are wanted, 1 to 26
 */
public record Series(LocalDate first, Rhythm rhythm, int times) {

    public static final int MOST_TIMES = 26;

    private static final int WEEK = 7;

    public Series {
        if (times < 1 || times > MOST_TIMES) {
            throw new IllegalArgumentException("times");
        }
    }

    /** How far apart they are. */
    public enum Rhythm {
        WEEKLY,
        FORTNIGHTLY,
        EVERY_FOUR_WEEKS,
        /** The same weekday of the same week of the month, such as each second Tuesday; a fifth one is the last. */
        MONTHLY
    }

    /** The day with an index, from 0 for the first. */
    LocalDate day(int index) {
        return switch (rhythm) {
            case WEEKLY -> first.plusWeeks(index);
            case FORTNIGHTLY -> first.plusWeeks(2L * index);
            case EVERY_FOUR_WEEKS -> first.plusWeeks(4L * index);
            case MONTHLY -> sameOfMonth(first.withDayOfMonth(1).plusMonths(index));
        };
    }

    private LocalDate sameOfMonth(LocalDate month) {
        int which = (first.getDayOfMonth() - 1) / WEEK + 1;
        return month.with(
                which > 4
                        ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                        : TemporalAdjusters.dayOfWeekInMonth(which, first.getDayOfWeek()));
    }
}
