package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/** The periods of one unit or person: what the product has, what a full delivery says, and what follows from both. */
final class Timeline<R extends PeriodRow<R>> {

    final List<R> existing = new ArrayList<>(2);
    final List<R> delivered = new ArrayList<>(2);

    /** Told of two delivered rows that cannot both be true, the later line first. */
    interface Clash<R> {
        void found(R later, R earlier, boolean sameKey);
    }

    /** Whether the delivered rows go together; every row that overlaps an earlier one is told once. */
    boolean check(Clash<R> clash) {
        delivered.sort(
                Comparator.<R, LocalDate>comparing(row -> row.period().from()).thenComparingLong(PeriodRow::line));
        boolean clean = true;
        R longest = null;
        for (R row : delivered) {
            if (longest != null && row.period().overlaps(longest.period())) {
                boolean sameKey = row.hasKeyOf(longest);
                R later = row.line() > longest.line() ? row : longest;
                clash.found(later, later == row ? longest : row, sameKey);
                clean = false;
            }
            if (longest == null || row.period().until().isAfter(longest.period().until())) {
                longest = row;
            }
        }
        return clean;
    }

    /** The row of that day as the product has it. */
    @Nullable
    R existingOn(LocalDate day) {
        for (R row : existing) {
            if (row.period().contains(day)) {
                return row;
            }
        }
        return null;
    }

    /** The row of that day among rows that do not overlap, by their first day. */
    static <R extends PeriodRow<R>> @Nullable R on(NavigableMap<LocalDate, R> rows, LocalDate day) {
        Map.Entry<LocalDate, R> entry = rows.floorEntry(day);
        return entry != null && entry.getValue().period().contains(day) ? entry.getValue() : null;
    }

    /** What stands when nothing was delivered. */
    NavigableMap<LocalDate, R> unchanged() {
        return byFirstDay(existing);
    }

    /**
     * Applies a full delivery: a row that is absent is replaced when a delivered row overlaps it, stays when it had ended, is withdrawn
     * when it would only start on the delivery date or later, and otherwise ends on that date. Answers with what stands afterwards.
     */
    NavigableMap<LocalDate, R> deliver(LocalDate deliveredOn, Changes<R> changes) {
        NavigableMap<LocalDate, R> after = byFirstDay(delivered);
        int matched = 0;
        List<R> stay = new ArrayList<>(existing.size());
        for (R old : existing) {
            R fresh = after.get(old.period().from());
            if (fresh != null && fresh.hasKeyOf(old)) {
                matched++;
                if (fresh.hasValuesOf(old)) {
                    changes.unchanged++;
                } else {
                    changes.changed.add(fresh);
                }
            } else if (overlaps(after, old.period()) || startsLater(old.period(), deliveredOn)) {
                changes.withdrawn.add(old);
            } else if (old.period().until().isAfter(deliveredOn)) {
                R ended = old.endedOn(deliveredOn);
                changes.closed.add(ended);
                stay.add(ended);
            } else {
                changes.unchanged++;
                stay.add(old);
            }
        }
        if (matched < delivered.size()) {
            addNew(changes);
        }
        stay.forEach(row -> after.put(row.period().from(), row));
        return after;
    }

    private void addNew(Changes<R> changes) {
        Map<LocalDate, R> old = byFirstDay(existing);
        for (R fresh : delivered) {
            R same = old.get(fresh.period().from());
            if (same == null || !fresh.hasKeyOf(same)) {
                changes.added.add(fresh);
            }
        }
    }

    private static boolean startsLater(DateRange period, LocalDate day) {
        return !period.from().isBefore(day);
    }

    private static <R extends PeriodRow<R>> boolean overlaps(NavigableMap<LocalDate, R> rows, DateRange period) {
        Map.Entry<LocalDate, R> before = rows.lowerEntry(period.until());
        return before != null && before.getValue().period().overlaps(period);
    }

    private static <R extends PeriodRow<R>> NavigableMap<LocalDate, R> byFirstDay(List<R> rows) {
        NavigableMap<LocalDate, R> map = new TreeMap<>();
        rows.forEach(row -> map.put(row.period().from(), row));
        return map;
    }
}
