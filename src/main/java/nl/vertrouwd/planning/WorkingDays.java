package nl.vertrouwd.planning;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week in one column, Monday is 1. */
final class WorkingDays {

    private WorkingDays() {}

    static String stored(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining());
    }

    static Set<DayOfWeek> of(String stored) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        stored.chars().map(digit -> digit - '0').mapToObj(DayOfWeek::of).forEach(days::add);
        return Collections.unmodifiableSet(days);
    }
}
