package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.DateRange;

/**
 * Something that is asked of who holds a role, through all its versions.
 *
 * @param inForce from the first day of its first version on
 * @param versions by day, the first from the start of {@code inForce}; never empty
 */
public record Requirement(String id, HeldRole role, DateRange inForce, List<Version> versions) {

    /** What holds from a date until the next version. */
    public record Version(
            LocalDate from, NetworkLimit networks, Strength strength, List<CountingCourse> courses, Rule rule) {

        public Version {
            courses = List.copyOf(courses);
        }

        /** Whether a completion counts for it. */
        public boolean counts(CompletedCourse completed) {
            for (CountingCourse course : courses) {
                if (course.matches(completed)) {
                    return true;
                }
            }
            return false;
        }
    }

    public Requirement {
        versions = List.copyOf(versions);
        if (versions.isEmpty() || !versions.getFirst().from().equals(inForce.from())) {
            throw new IllegalArgumentException("the first version of " + id + " starts with the requirement");
        }
    }

    /**
     * Whether it is or may be asked of somebody on some day of the period: they hold the role, in a network it is for; or they are on the
     * path to an appointment, and it is asked of confidants.
     */
    public boolean mayApply(Facts facts, DateRange period) {
        Roles roles = Roles.of(facts);
        return versions.stream()
                .anyMatch(version -> roles.of(role, version.networks()).stream().anyMatch(period::overlaps)
                        || role == HeldRole.CONFIDANT
                                && facts.employment().overlaps(period)
                                && ConfidantStanding.networkOn(last(period), facts.events())
                                        .filter(version.networks()::covers)
                                        .isPresent());
    }

    private static LocalDate last(DateRange period) {
        return period.until().minusDays(1);
    }

    /** The version that holds on that date; before the first, the first. */
    public Version on(LocalDate day) {
        Version found = versions.getFirst();
        for (Version version : versions) {
            if (!version.from().isAfter(day)) {
                found = version;
            }
        }
        return found;
    }
}
