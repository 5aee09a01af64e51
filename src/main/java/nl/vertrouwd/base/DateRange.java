package nl.vertrouwd.base;

import java.time.LocalDate;

/**
 * A half-open period of whole days, {@code [from, until)}. A period without end has {@link #OPEN} as its {@code until}.
 * Refuses an {@code until} that is not after {@code from}.
 */
public record DateRange(LocalDate from, LocalDate until) {

    /** Stands for "until further notice"; later than any date that is entered. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public DateRange {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a period ends after it starts: [" + from + ", " + until + ")");
        }
    }

    /** The period from a date on, without end. */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, OPEN);
    }

    /** Whether the day falls in the period; the day {@code until} does not. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether at least one day falls in both periods; periods that only touch do not overlap. */
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether the period has no end yet. */
    public boolean isOpen() {
        return until.equals(OPEN);
    }
}
