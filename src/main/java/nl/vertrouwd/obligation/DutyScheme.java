package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vertrouwd.obligation.rules.CountingCourse;
import nl.vertrouwd.obligation.rules.Rule;
import nl.vertrouwd.obligation.rules.Scheme;

/**
 * A named set of requirements as it is kept and edited.
 *
 * @param warningMonths so long before the end, what is valid becomes expiring
 * @param returnMonths so long at least has who returns from a suspension
 * @param bridgeDays a gap in a role of fewer days does not start it anew
 * @param version of the whole, for who changes it
 */
public record DutyScheme(
        String code,
        int position,
        Title title,
        int warningMonths,
        int returnMonths,
        int bridgeDays,
        List<DutyRequirement> requirements,
        long version) {

    public DutyScheme {
        requirements = List.copyOf(requirements);
    }

    /** The scheme as the rules take it. */
    public Scheme rules() {
        return new Scheme(
                code,
                warningMonths,
                returnMonths,
                bridgeDays,
                requirements.stream().map(DutyRequirement::rules).toList());
    }

    /** The requirement with this id, if there is one. */
    public Optional<DutyRequirement> requirement(String id) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** Whether something of it is asked of confidants; then the line sees no more of it than until when they are certified. */
    public boolean isOfConfidants() {
        return requirements.stream().anyMatch(DutyRequirement::isOfConfidants);
    }

    /** Every course that counts, or frees, in any version of any requirement. */
    public Set<String> courses() {
        Set<String> courses = new TreeSet<>();
        requirements.stream()
                .flatMap(requirement -> requirement.rules().versions().stream())
                .forEach(version -> {
                    version.courses().stream().map(CountingCourse::code).forEach(courses::add);
                    if (version.rule() instanceof Rule.PerYear perYear && perYear.notInYearOf() != null) {
                        courses.add(perYear.notInYearOf());
                    }
                });
        return courses;
    }

    /** The courses that count only for who was placed in some branch. */
    public Set<String> coursesOfABranch() {
        Set<String> courses = new TreeSet<>();
        requirements.stream()
                .flatMap(requirement -> requirement.rules().versions().stream())
                .flatMap(version -> version.courses().stream())
                .filter(course -> course.onlyInBranch() != null)
                .forEach(course -> courses.add(course.code()));
        return courses;
    }

    DutyScheme at(long otherVersion) {
        return new DutyScheme(
                code, position, title, warningMonths, returnMonths, bridgeDays, requirements, otherVersion);
    }
}
