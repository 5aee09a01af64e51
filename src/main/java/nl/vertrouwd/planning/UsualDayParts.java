package nl.vertrouwd.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** When the day-parts of a course usually are: two a day, on working days. */
public final class UsualDayParts {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final LocalTime EVENING = LocalTime.of(16, 30);

    private UsualDayParts() {}

    /** So many from a first day on. */
    public static List<DayPartTime> of(LocalDate first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0
                        ? new DayPartTime(day(first, i), MORNING, NOON)
                        : new DayPartTime(day(first, i), AFTERNOON, EVENING))
                .toList();
    }

    /** One of them, in local time. */
    public record DayPartTime(LocalDate date, LocalTime start, LocalTime end) {}

    private static LocalDate day(LocalDate first, int index) {
        LocalDate day = first;
        for (int i = 0; i < index / 2; i++) {
            day = nextWorkingDay(day);
        }
        return day;
    }

    /** The first day after it that is no Saturday or Sunday. */
    static LocalDate nextWorkingDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (isWeekend(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
