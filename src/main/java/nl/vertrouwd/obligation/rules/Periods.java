package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/** Sets of days as merged periods in order. */
final class Periods {

    private Periods() {}

    /** Periods that touch or overlap are one. */
    static List<DateRange> merged(Collection<DateRange> periods) {
        return bridged(periods, 1);
    }

    /** As {@link #merged}, and gaps of fewer days than this are filled. */
    static List<DateRange> bridged(Collection<DateRange> periods, int days) {
        List<DateRange> sorted = new ArrayList<>(periods);
        sorted.sort(Comparator.comparing(DateRange::from));
        List<DateRange> merged = new ArrayList<>(sorted.size());
        @Nullable DateRange last = null;
        for (DateRange next : sorted) {
            if (last != null && ChronoUnit.DAYS.between(last.until(), next.from()) < days) {
                last = next.until().isAfter(last.until()) ? new DateRange(last.from(), next.until()) : last;
                merged.set(merged.size() - 1, last);
            } else {
                last = next;
                merged.add(next);
            }
        }
        return merged;
    }

    /** The days that are in both; in the order of the first. */
    static Optional<DateRange> common(DateRange one, DateRange other) {
        return between(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.until().isBefore(other.until()) ? one.until() : other.until());
    }

    /** The period, unless it would be empty. */
    static Optional<DateRange> between(LocalDate from, LocalDate until) {
        return until.isAfter(from) ? Optional.of(new DateRange(from, until)) : Optional.empty();
    }

    /** The one that contains the day. */
    static Optional<DateRange> containing(Collection<DateRange> periods, LocalDate day) {
        for (DateRange period : periods) {
            if (period.contains(day)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /** How many days of {@code [from, until)} are in these merged periods. */
    static long days(Collection<DateRange> merged, LocalDate from, LocalDate until) {
        long days = 0;
        for (DateRange period : merged) {
            LocalDate start = period.from().isAfter(from) ? period.from() : from;
            LocalDate end = period.until().isBefore(until) ? period.until() : until;
            days += Math.max(0, ChronoUnit.DAYS.between(start, end));
        }
        return days;
    }
}
