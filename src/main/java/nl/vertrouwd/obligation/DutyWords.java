package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.obligation.rules.CompletedCourse;
import nl.vertrouwd.obligation.rules.CountingCourse;
import nl.vertrouwd.obligation.rules.Reason;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.RequirementStatus;
import nl.vertrouwd.obligation.rules.SchemeStatus;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.obligation.rules.Strength;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where somebody stands, and why, in words. The reason of a suspension is never one of them. */
@Component
class DutyWords {

    private static final Set<State> TO_DO = EnumSet.of(State.EXPIRING, State.DUE, State.SUSPENDED, State.OVERDUE);

    private final Texts texts;
    private final Courses courses;

    DutyWords(Texts texts, Courses courses) {
        this.texts = texts;
        this.courses = courses;
    }

    /** Those that apply, in the order of the scheme. */
    List<RequirementDuty> requirements(
            DutyScheme scheme, SchemeStatus status, LocalDate day, @Nullable String branch, Locale language) {
        Map<String, Course> byCode =
                courses.all().stream().collect(Collectors.toMap(Course::code, Function.identity()));
        return status.requirements().stream()
                .filter(each -> each.state() != State.NOT_APPLICABLE)
                .map(each -> {
                    DutyRequirement requirement =
                            scheme.requirement(each.requirement()).orElseThrow();
                    return duty(requirement, each, day, branch, new Speaker(byCode, day, language));
                })
                .toList();
    }

    private RequirementDuty duty(
            DutyRequirement requirement,
            RequirementStatus status,
            LocalDate day,
            @Nullable String branch,
            Speaker speaker) {
        Requirement.Version version = requirement.rules().on(day);
        List<String> counting = TO_DO.contains(status.state())
                ? version.courses().stream()
                        .filter(course -> course.onlyInBranch() == null
                                || course.onlyInBranch().equals(branch))
                        .map(CountingCourse::code)
                        .toList()
                : List.of();
        return new RequirementDuty(
                requirement.id(),
                requirement.title().in(speaker.language),
                version.strength() == Strength.ADVISED,
                status.state(),
                status.due(),
                speaker.why(status),
                counting);
    }

    private final class Speaker {

        private final Map<String, Course> courses;
        private final LocalDate day;
        private final Locale language;
        private final Formats formats;

        Speaker(Map<String, Course> courses, LocalDate day, Locale language) {
            this.courses = courses;
            this.day = day;
            this.language = language;
            this.formats = Formats.of(language);
        }

        String why(RequirementStatus status) {
            return switch (status.reason()) {
                case Reason.DoesNotApply none -> "";
                case Reason.Waived waived -> waived(waived);
                case Reason.DoneOnce done ->
                    text("obligation.why.once", course(done.completed()), day(done.completed()));
                case Reason.Covered covered -> covered(status, covered);
                case Reason.Awaited awaited -> awaited(status, awaited);
                case Reason.InYear year -> inYear(status, year);
                case Reason.YearBefore year -> yearBefore(status, year);
                case Reason.YearNotAsked year ->
                    text(Texts.key("obligation.why.year-not-asked.", year.cause()), Integer.toString(year.year()));
            };
        }

        private String waived(Reason.Waived waived) {
            String whose = waived.wholeNetwork() ? "network" : "own";
            return waived.period().isOpen()
                    ? text("obligation.why.waived." + whose)
                    : text(
                            "obligation.why.waived-until." + whose,
                            date(waived.period().until()));
        }

        private String covered(RequirementStatus status, Reason.Covered covered) {
            String course = course(covered.completed());
            String done = day(covered.completed());
            LocalDate due = status.due();
            return due == null
                    ? text("obligation.why.covered-on", course, done)
                    : text("obligation.why.covered", date(due), course, done)
                            + stoodStill(covered.stoodStill(), covered.returnTerm());
        }

        private String awaited(RequirementStatus status, Reason.Awaited awaited) {
            CompletedCourse last = awaited.last();
            LocalDate due = status.due();
            String when;
            if (status.state() == State.SUSPENDED) {
                when = due == null
                        ? text("obligation.why.suspended")
                        : text("obligation.why.suspended-" + (due.isAfter(day) ? "until" : "after"), date(due));
            } else if (due == null) {
                when = text("obligation.why.no-due-date");
            } else {
                when = text("obligation.why." + (status.state() == State.DUE ? "due" : "overdue"), date(due));
            }
            String since = last == null
                    ? text("obligation.why.never-done", date(awaited.since()))
                    : text("obligation.why.last-done", course(last), day(last));
            return when + since + (due == null ? "" : stoodStill(awaited.stoodStill(), awaited.returnTerm()));
        }

        private String inYear(RequirementStatus status, Reason.InYear year) {
            String of = Integer.toString(year.year());
            return status.state() == State.VALID
                    ? text("obligation.why.year-done", of, year.done(), year.asked())
                    : text("obligation.why.year-due", of, year.done(), year.asked(), year.asked() - year.done());
        }

        private String yearBefore(RequirementStatus status, Reason.YearBefore year) {
            LocalDate due = status.due();
            String missed =
                    text("obligation.why.year-missed", Integer.toString(year.year()), year.done(), year.asked());
            return status.state() == State.OVERDUE || due == null
                    ? missed
                    : missed + text("obligation.why.year-until", date(due));
        }

        private String stoodStill(long days, boolean returnTerm) {
            String stood = days == 0 ? "" : text("obligation.why.stood-still", days);
            return returnTerm ? stood + text("obligation.why.return-term") : stood;
        }

        private String course(CompletedCourse completed) {
            @Nullable Course course = courses.get(completed.course());
            return course == null ? completed.course() : course.title(language);
        }

        private String day(CompletedCourse completed) {
            return date(completed.date());
        }

        private String date(LocalDate date) {
            return formats.date(Objects.requireNonNull(date));
        }

        private String text(String key, Object... arguments) {
            return texts.get(language, key, arguments);
        }
    }
}
