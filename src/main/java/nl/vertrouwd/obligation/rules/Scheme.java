package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * A named set of requirements with the terms they share (rules.md §2). Those of a day are used for that day, as the versions of a
 * requirement are, so that what held stays as it was.
 *
 * @param terms by day; never empty
 */
public record Scheme(String code, List<Terms> terms, List<Requirement> requirements) {

    public Scheme {
        terms = List.copyOf(terms);
        requirements = List.copyOf(requirements);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException(code + " has no terms");
        }
    }

    /** The terms that hold on that date; before the first, the first. */
    public Terms on(LocalDate day) {
        Terms found = terms.getFirst();
        for (Terms each : terms) {
            if (!each.from().isAfter(day)) {
                found = each;
            }
        }
        return found;
    }
}
