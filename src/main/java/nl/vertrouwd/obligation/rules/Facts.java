package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.base.DateRange;

/**
 * Everything about one person that the rules look at (rules.md §1), in any order.
 *
 * @param leading the placements in which they lead a unit
 * @param suspensions the periods in which the clock stands still
 * @param waivers their own, and those of every network (the ones that do not concern them do no harm)
 * @param planned what they will have completed if they do what they have a place for; counts in a forecast, as completed on its day,
 *     and never before that or for the day on which facts are known
 */
public record Facts(
        DateRange employment,
        List<DateRange> leading,
        List<ConfidantEvent> events,
        List<CompletedCourse> completions,
        List<DateRange> suspensions,
        List<Waiver> waivers,
        List<CompletedCourse> planned) {

    /** With nothing planned. */
    public Facts(
            DateRange employment,
            List<DateRange> leading,
            List<ConfidantEvent> events,
            List<CompletedCourse> completions,
            List<DateRange> suspensions,
            List<Waiver> waivers) {
        this(employment, leading, events, completions, suspensions, waivers, List.of());
    }

    /** The same facts, counting what is planned. */
    public Facts counting(List<CompletedCourse> planned) {
        return new Facts(employment, leading, events, completions, suspensions, waivers, List.copyOf(planned));
    }

    /** What is known on {@code known} to be completed by {@code day}, and what will be if all goes as planned. */
    List<CompletedCourse> completedBy(LocalDate day, LocalDate known) {
        List<CompletedCourse> completed = new ArrayList<>(completions.size() + planned.size());
        for (CompletedCourse each : completions) {
            if (!each.date().isAfter(known)) {
                completed.add(each);
            }
        }
        for (CompletedCourse each : planned) {
            if (day.isAfter(known)
                    && !each.date().isBefore(known)
                    && !each.date().isAfter(day)) {
                completed.add(each);
            }
        }
        return completed;
    }
}
