package nl.vertrouwd.planning;

import java.time.LocalDate;

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
}
