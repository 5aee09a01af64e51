package nl.vertrouwd.obligation.rules;

import org.jspecify.annotations.Nullable;

/** How often something has to be done (rules.md §2). */
public sealed interface Rule {

    /** Once, within so many months from the anchor. */
    record Once(int firstDueMonths) implements Rule {}

    /** Every so many months, the first time within so many from the anchor. */
    record Every(int months, int firstDueMonths) implements Rule {}

    /**
     * So many times in a calendar year.
     *
     * @param notInYearOf the course in whose year of completion nothing is asked; null when there is none
     */
    record PerYear(int times, @Nullable String notInYearOf) implements Rule {}
}
