package nl.vertrouwd.obligation.rules;

import java.util.List;
import nl.vertrouwd.base.DateRange;

/**
 * Everything about one person that the rules look at (rules.md §1), in any order.
 *
 * @param leading the placements in which they lead a unit
 * @param suspensions the periods in which the clock stands still
 * @param waivers their own, and those of every network (the ones that do not concern them do no harm)
 */
public record Facts(
        DateRange employment,
        List<DateRange> leading,
        List<ConfidantEvent> events,
        List<CompletedCourse> completions,
        List<DateRange> suspensions,
        List<Waiver> waivers) {}
