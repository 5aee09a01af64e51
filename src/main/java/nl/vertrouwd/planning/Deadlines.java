package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Until when people can enrol, when nobody says otherwise. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * The last day of enrolment for a session that begins on {@code firstDay}: so many days before it as the course says, but not
     * in the past, and never after the first day.
     */
    public static LocalDate usual(LocalDate firstDay, int deadlineDays, LocalDate today) {
        LocalDate counted = firstDay.minusDays(deadlineDays);
        LocalDate notPast = counted.isBefore(today) ? today : counted;
        return notPast.isAfter(firstDay) ? firstDay : notPast;
    }

    /** The deadline of a session whose first day moves: as long before it as it was, but a deadline to come never gets into the past. */
    static LocalDate along(LocalDate deadline, LocalDate oldFirst, LocalDate newFirst, LocalDate today) {
        LocalDate moved = deadline.plusDays(ChronoUnit.DAYS.between(oldFirst, newFirst));
        LocalDate notPast = moved.isBefore(today) && !deadline.isBefore(today) ? today : moved;
        return notPast.isAfter(newFirst) ? newFirst : notPast;
    }
}
