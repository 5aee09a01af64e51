package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.obligation.rules.CountingCourse;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.Rule;
import nl.vertrouwd.obligation.rules.Scheme;
import nl.vertrouwd.obligation.rules.Terms;

/**
 * A named set of requirements as it is kept and edited.
 *
 * @param terms by day; never empty
 * @param version of the whole, for who changes it
 */
public record DutyScheme(
        String code, int position, Title title, List<Terms> terms, List<DutyRequirement> requirements, long version) {

    public DutyScheme {
        terms = List.copyOf(terms);
        requirements = List.copyOf(requirements);
    }

    /** The scheme as the rules take it. */
    public Scheme rules() {
        return new Scheme(
                code, terms, requirements.stream().map(DutyRequirement::rules).toList());
    }

    /** The requirement with this id, if there is one. */
    public Optional<DutyRequirement> requirement(String id) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** The terms that hold on a day, those that will and those that did. */
    public Versions<Terms> terms(LocalDate today) {
        return Versions.of(terms, Terms::from, DateRange.OPEN, today);
    }

    /** The day on which the last terms begin, when that is still ahead and they can be withdrawn. */
    public Optional<LocalDate> withdrawableTerms(LocalDate today) {
        return Optional.of(terms.getLast().from()).filter(day -> terms.size() > 1 && day.isAfter(today));
    }

    /** The role of all its requirements. */
    public HeldRole role() {
        return requirements.getFirst().rules().role();
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

    /** Every network or branch that any version of any requirement names. */
    public Set<String> networks() {
        Set<String> networks = new TreeSet<>();
        requirements.stream()
                .flatMap(requirement -> requirement.rules().versions().stream())
                .forEach(version -> {
                    networks.addAll(version.networks().codes());
                    version.courses().stream()
                            .map(CountingCourse::onlyInBranch)
                            .filter(Objects::nonNull)
                            .forEach(networks::add);
                });
        return networks;
    }

    DutyScheme with(List<DutyRequirement> others) {
        return new DutyScheme(code, position, title, terms, others, version);
    }

    DutyScheme withTerms(List<Terms> others) {
        return new DutyScheme(code, position, title, others, requirements, version);
    }

    DutyScheme at(long otherVersion) {
        return new DutyScheme(code, position, title, terms, requirements, otherVersion);
    }
}
