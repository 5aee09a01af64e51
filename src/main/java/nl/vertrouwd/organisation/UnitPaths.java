package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.base.DateRange;

/**
 * Works out which units are above one unit, and when, from the periods of the units. A unit is in its own chain as long as it is there;
 * on a day on which a unit above is not there, the chain ends below it.
 */
final class UnitPaths {

    /** More steps than any organisation has; further up there can only be a circle. */
    private static final int DEEPEST = 1000;

    private final UUID unit;
    private final List<UnitPath> found = new ArrayList<>();

    /** Where in {@link #found} the latest period of an ancestor at a distance stands. */
    private final Map<Step, Integer> latest = new HashMap<>();

    private record Step(UUID ancestor, int distance) {}

    private UnitPaths(UUID unit) {
        this.unit = unit;
    }

    /** Everything above the unit, the unit itself included; one row for each ancestor, distance and unbroken period. */
    static List<UnitPath> of(ImportedUnit unit) {
        UnitPaths paths = new UnitPaths(unit.id);
        paths.climb(unit, LocalDate.MIN, LocalDate.MAX, 0);
        return paths.found;
    }

    private void climb(ImportedUnit above, LocalDate from, LocalDate until, int distance) {
        if (distance > DEEPEST) {
            throw new IllegalStateException("a unit is below itself");
        }
        for (UnitRow row : above.after.headMap(until).values()) {
            LocalDate start = later(from, row.period().from());
            LocalDate end = earlier(until, row.period().until());
            if (start.isBefore(end)) {
                add(new Step(above.id, distance), new DateRange(start, end));
                if (row.parent() != null) {
                    climb(row.parent(), start, end, distance + 1);
                }
            }
        }
    }

    /** The periods of a step come in order of time, so that only the latest of them can go on. */
    private void add(Step step, DateRange period) {
        Integer position = latest.get(step);
        if (position != null && found.get(position).period().until().equals(period.from())) {
            LocalDate begin = found.get(position).period().from();
            found.set(position, path(step, new DateRange(begin, period.until())));
        } else {
            latest.put(step, found.size());
            found.add(path(step, period));
        }
    }

    private UnitPath path(Step step, DateRange period) {
        return new UnitPath(step.ancestor(), unit, step.distance(), period);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
