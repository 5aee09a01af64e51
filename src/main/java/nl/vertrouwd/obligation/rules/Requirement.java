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
