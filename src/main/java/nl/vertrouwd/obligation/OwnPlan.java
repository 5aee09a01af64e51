package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.PlannedCourse;
import nl.vertrouwd.enrolment.PlannedCourses;
import nl.vertrouwd.obligation.rules.CompletedCourse;
import nl.vertrouwd.obligation.rules.Reason;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.RequirementStatus;
import nl.vertrouwd.obligation.rules.Rule;
import nl.vertrouwd.organisation.ServicePeriods;
import nl.vertrouwd.organisation.ServicePeriods.PersonDay;
import org.springframework.stereotype.Component;

/** What somebody has a place for, for the forecast of their own duties, with its words. */
@Component
class OwnPlan {

    private final PlannedCourses planned;
    private final ServicePeriods periods;
    private final Courses courses;
    private final Texts texts;

    OwnPlan(PlannedCourses planned, ServicePeriods periods, Courses courses, Texts texts) {
        this.planned = planned;
        this.periods = periods;
        this.courses = courses;
        this.texts = texts;
    }

    /** @param words its title and day */
    record Planned(CompletedCourse course, String words) {}

    /** What the actor will have completed up to a day, as from the branch in which they are placed on its day; three statements at most. */
    List<Planned> until(Actor self, LocalDate day, Locale language) {
        List<PlannedCourse> all = planned.own(self).stream()
                .filter(each -> !each.on().isAfter(day))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        PersonId person = Objects.requireNonNull(self.person());
        Map<PersonDay, String> branches = periods.branches(
                all.stream().map(each -> new PersonDay(person, each.on())).toList());
        Map<String, Course> byCode =
                courses.all().stream().collect(Collectors.toMap(Course::code, Function.identity()));
        return all.stream()
                .map(each -> new Planned(
                        new CompletedCourse(each.course(), each.on(), branches.get(new PersonDay(person, each.on()))),
                        words(each, Objects.requireNonNull(byCode.get(each.course())), language)))
                .toList();
    }

    private String words(PlannedCourse each, Course course, Locale language) {
        return texts.get(
                language,
                "obligation.planned.course",
                course.title(language),
                Formats.of(language).date(each.on()));
    }

    /** Why a status is so when that is because of what is planned, with what it would be without; else what was said already. */
    String why(
            String said,
            Requirement.Version version,
            RequirementStatus counted,
            RequirementStatus without,
            List<Planned> plan,
            Locale language) {
        boolean same = counted.state() == without.state() && Objects.equals(counted.due(), without.due());
        List<String> because = plan.stream()
                .filter(each -> version.counts(each.course()) || frees(version, each.course()))
                .map(Planned::words)
                .toList();
        if (same || because.isEmpty()) {
            return said;
        }
        String all = String.join(texts.get(language, "obligation.planned.and"), because);
        String otherwise = texts.get(
                language,
                "obligation.planned.otherwise",
                texts.get(language, Texts.key("obligation.state.", without.state())));
        LocalDate due = counted.due();
        return switch (counted.reason()) {
            case Reason.Covered covered
            when due != null ->
                texts.get(
                                language,
                                "obligation.planned.covered",
                                Formats.of(language).date(due),
                                all)
                        + otherwise;
            case Reason.DoneOnce once -> texts.get(language, "obligation.planned.once", all) + otherwise;
            default -> said.replaceFirst("[.]?$", ". ") + texts.get(language, "obligation.planned.if", all) + otherwise;
        };
    }

    private static boolean frees(Requirement.Version version, CompletedCourse planned) {
        return version.rule() instanceof Rule.PerYear perYear
                && planned.course().equals(perYear.notInYearOf());
    }
}
