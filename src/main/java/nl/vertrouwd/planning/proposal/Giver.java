package nl.vertrouwd.planning.proposal;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who delivers; two with one identity are the same.
 *
 * @param id under which they are booked
 * @param gives whether they give sessions
 * @param plays whether they play in them
 * @param courses which they are qualified for
 * @param days of the week on which they work
 * @param home the site that their travel is counted from; null when it is not known
 * @param load day-parts for which they are booked, per month
 * @param mostAMonth day-parts a month above which it is too much
 */
public record Giver(
        UUID id,
        boolean gives,
        boolean plays,
        Set<UUID> courses,
        Set<DayOfWeek> days,
        @Nullable UUID home,
        Map<YearMonth, Integer> load,
        int mostAMonth) {

    /** Where nobody needs to play. */
    static final Giver NOBODY =
            new Giver(new UUID(0, 0), false, false, Set.of(), Set.of(), null, Map.of(), Integer.MAX_VALUE);

    public Giver {
        courses = Set.copyOf(courses);
        days = Set.copyOf(days);
        load = Map.copyOf(load);
    }

    boolean mayGive(SessionWanted wanted) {
        return gives && (!wanted.qualified() || courses.contains(wanted.course()));
    }

    int loadIn(YearMonth month) {
        return load.getOrDefault(month, 0);
    }

    int wholeLoad() {
        return load.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Giver giver && id.equals(giver.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
