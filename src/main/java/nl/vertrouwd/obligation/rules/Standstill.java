package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.DateRange;

/**
 * The days on which the clock of a requirement stands still (S of rules.md §2).
 *
 * @param periods merged, in order
 * @param returnMonths so long at least has who returns
 */
record Standstill(List<DateRange> periods, int returnMonths) {

    /** Later than any date: a clock that never runs on. */
    static final LocalDate NEVER = LocalDate.MAX;

    /**
     * The least day on or after {@code raw} by which as many days have run since {@code start} as without standing still, and who
     * returned has had the return term (push of rules.md §2); {@link #NEVER} when a period without end lies before it.
     */
    LocalDate push(LocalDate start, LocalDate raw) {
        LocalDate day = raw;
        while (true) {
            LocalDate later = atLeast(start, raw, day);
            if (!later.isAfter(day)) {
                return day;
            }
            if (later.equals(NEVER)) {
                return NEVER;
            }
            day = later;
        }
    }

    /** How many days of {@code [from, until)} the clock stood still. */
    long days(LocalDate from, LocalDate until) {
        return Periods.days(periods, from, until);
    }

    /** What the periods that began on or before {@code day} ask for. */
    private LocalDate atLeast(LocalDate start, LocalDate raw, LocalDate day) {
        LocalDate least = raw.plusDays(days(start, day));
        for (DateRange period : periods) {
            if (period.from().isAfter(day)) {
                break;
            }
            if (period.isOpen()) {
                return NEVER;
            }
            LocalDate returned = period.until().plusMonths(returnMonths);
            least = returned.isAfter(least) ? returned : least;
        }
        return least;
    }
}
