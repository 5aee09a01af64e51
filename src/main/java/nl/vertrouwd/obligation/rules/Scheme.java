package nl.vertrouwd.obligation.rules;

import java.util.List;

/**
 * A named set of requirements with the terms they share (rules.md §2).
 *
 * @param warningMonths so long before the end, what is valid becomes expiring
 * @param returnMonths so long at least has who returns from a suspension
 * @param bridgeDays a gap in a role of fewer days does not start it anew
 */
public record Scheme(String code, int warningMonths, int returnMonths, int bridgeDays, List<Requirement> requirements) {

    public Scheme {
        requirements = List.copyOf(requirements);
    }
}
