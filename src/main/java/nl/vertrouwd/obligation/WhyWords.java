package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.obligation.DutyWords.CourseNames;
import nl.vertrouwd.obligation.rules.CompletedCourse;
import nl.vertrouwd.obligation.rules.Reason;
import nl.vertrouwd.obligation.rules.RequirementStatus;
import nl.vertrouwd.obligation.rules.State;
import org.jspecify.annotations.Nullable;

/**
 * Says the facts that made a status what it is, in one sentence: "Geldig tot 14 maart 2027: PLV op 2 februari 2025, 40 dagen opgeschort
 * (uitzending)".
 *
 * @param counting the courses that count on the day
 */
record WhyWords(
        Texts texts, CourseNames names, String scheme, LocalDate day, Pauses pauses, List<CountedCourse> counting) {

    String of(RequirementStatus status) {
        return switch (status.reason()) {
            case Reason.DoesNotApply none -> "";
            case Reason.Waived waived -> waived(waived);
            case Reason.DoneOnce done ->
                text(
                        "obligation.why.once",
                        title(done.completed()),
                        date(done.completed().date()));
            case Reason.Covered covered -> covered(status, covered);
            case Reason.Awaited awaited -> awaited(status, awaited);
            case Reason.InYear year -> inYear(status, year);
            case Reason.YearBefore year -> yearBefore(status, year);
            case Reason.YearNotAsked year -> yearNotAsked(status, year);
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
        String course = title(covered.completed());
        LocalDate from = covered.completed().date();
        LocalDate due = status.due();
        return due == null
                ? text("obligation.why.covered-on", course, date(from), because(status, from, LocalDate.MAX))
                : text("obligation.why.covered", date(due), course, date(from))
                        + stoodStill(status, covered.stoodStill(), from, due, covered.returnTerm());
    }

    private String awaited(RequirementStatus status, Reason.Awaited awaited) {
        CompletedCourse last = awaited.last();
        LocalDate due = status.due();
        String since = last == null
                ? text("obligation.why.never-done", date(awaited.since()))
                : text("obligation.why.last-done", title(last), date(last.date()));
        return when(status, awaited)
                + since
                + (due == null
                        ? ""
                        : stoodStill(status, awaited.stoodStill(), awaited.since(), due, awaited.returnTerm()));
    }

    private String when(RequirementStatus status, Reason.Awaited awaited) {
        LocalDate due = status.due();
        if (status.state() == State.SUSPENDED) {
            String because = inBrackets(pauses.on(day));
            return due == null
                    ? text("obligation.why.suspended", because)
                    : text("obligation.why.suspended-" + (due.isAfter(day) ? "until" : "after"), date(due), because);
        }
        return due == null
                ? text("obligation.why.no-due-date", because(status, awaited.since(), LocalDate.MAX))
                : text("obligation.why." + (status.state() == State.DUE ? "due" : "overdue"), date(due));
    }

    private String inYear(RequirementStatus status, Reason.InYear year) {
        String done = done(year.year(), year.done(), year.asked());
        int more = year.asked() - year.done().size();
        return status.state() == State.VALID ? done : done + text("obligation.why.year-to-do", more, countingTitles());
    }

    private String yearBefore(RequirementStatus status, Reason.YearBefore year) {
        LocalDate due = status.due();
        String until = due == null ? "" : date(due);
        String which = switch (status.state()) {
            case OVERDUE -> "overdue";
            case SUSPENDED -> "suspended";
            default -> due == null ? "no-due-date" : "until";
        };
        return done(year.year(), year.done(), year.asked())
                + text("obligation.why.year-missed." + which, until, countingTitles(), inBrackets(pauses.on(day)));
    }

    private String yearNotAsked(RequirementStatus status, Reason.YearNotAsked year) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        CompletedCourse freed = year.freed();
        return text(
                Texts.key("obligation.why.year-not-asked.", year.cause()),
                Integer.toString(year.year()),
                freed == null ? because(status, first, first.plusYears(1)) : title(freed),
                freed == null ? "" : date(freed.date()));
    }

    private String done(int year, List<CompletedCourse> done, int asked) {
        String which = done.isEmpty() ? "" : text("obligation.why.in-brackets", whichDone(done));
        return text("obligation.why.year", Integer.toString(year), done.size(), asked, which);
    }

    /** "Intervisie op 3 februari 2026 en 4 mei 2026, Opfrisdag op 6 juni 2026" */
    private String whichDone(List<CompletedCourse> done) {
        Map<String, String> days = new LinkedHashMap<>();
        done.forEach(completed -> days.merge(
                title(completed), date(completed.date()), (before, next) -> text("obligation.why.and", before, next)));
        return String.join(
                ", ",
                days.entrySet().stream()
                        .map(each -> text("obligation.why.did", each.getKey(), each.getValue()))
                        .toList());
    }

    private String countingTitles() {
        return counting.stream()
                .map(CountedCourse::title)
                .reduce((before, next) -> text("obligation.why.or", before, next))
                .orElse("");
    }

    private String stoodStill(
            RequirementStatus status, long days, LocalDate from, LocalDate until, boolean returnTerm) {
        String stood = days == 0 ? "" : text("obligation.why.stood-still", days, because(status, from, until));
        return returnTerm ? stood + text("obligation.why.return-term") : stood;
    }

    private String because(RequirementStatus status, LocalDate from, LocalDate until) {
        return inBrackets(pauses.during(scheme, status.requirement(), from, until));
    }

    private String inBrackets(List<String> reasonKeys) {
        return reasonKeys.isEmpty()
                ? ""
                : text(
                        "obligation.why.in-brackets",
                        String.join(", ", reasonKeys.stream().map(this::text).toList()));
    }

    private String title(CompletedCourse completed) {
        return names.title(completed.course());
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : Formats.of(names.language()).date(date);
    }

    private String text(String key, Object... arguments) {
        return texts.get(names.language(), key, arguments);
    }
}
