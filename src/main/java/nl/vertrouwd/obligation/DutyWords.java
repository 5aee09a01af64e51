package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.RequirementStatus;
import nl.vertrouwd.obligation.rules.SchemeStatus;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.obligation.rules.Strength;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where somebody stands with the requirements of a scheme, and why, in words. */
@Component
class DutyWords {

    private static final Set<State> TO_DO = EnumSet.of(State.EXPIRING, State.DUE, State.SUSPENDED, State.OVERDUE);

    private final Texts texts;
    private final Courses courses;

    DutyWords(Texts texts, Courses courses) {
        this.texts = texts;
        this.courses = courses;
    }

    /**
     * Those that apply, in the order of the scheme.
     *
     * @param branch of the person on the day
     * @param pauses as far as the reader may know why
     */
    List<RequirementDuty> requirements(
            DutyScheme scheme,
            SchemeStatus status,
            LocalDate day,
            @Nullable String branch,
            Pauses pauses,
            Locale language) {
        Map<String, Course> byCode =
                courses.all().stream().collect(Collectors.toMap(Course::code, Function.identity()));
        CourseNames names = new CourseNames(byCode, language);
        return status.requirements().stream()
                .filter(each -> each.state() != State.NOT_APPLICABLE)
                .map(each -> duty(scheme, each, day, branch, pauses, names))
                .toList();
    }

    private RequirementDuty duty(
            DutyScheme scheme,
            RequirementStatus status,
            LocalDate day,
            @Nullable String branch,
            Pauses pauses,
            CourseNames names) {
        DutyRequirement requirement = scheme.requirement(status.requirement()).orElseThrow();
        Requirement.Version version = requirement.rules().on(day);
        List<CountedCourse> counting = version.courses().stream()
                .filter(course ->
                        course.onlyInBranch() == null || course.onlyInBranch().equals(branch))
                .map(course -> names.counted(course.code()))
                .toList();
        WhyWords why = new WhyWords(texts, names, scheme.code(), day, pauses, counting);
        return new RequirementDuty(
                requirement.id(),
                requirement.title().in(names.language()),
                version.strength() == Strength.ADVISED,
                status.state(),
                status.due(),
                why.of(status),
                TO_DO.contains(status.state()) ? counting : List.of());
    }

    /** What courses are called in one language; one that is not in the catalogue goes by its code. */
    record CourseNames(Map<String, Course> courses, Locale language) {

        String title(String code) {
            Course course = courses.get(code);
            return course == null ? code : course.title(language);
        }

        CountedCourse counted(String code) {
            Course course = courses.get(code);
            return new CountedCourse(code, title(code), course != null && course.schedulable());
        }
    }
}
