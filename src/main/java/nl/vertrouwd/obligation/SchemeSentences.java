package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.obligation.rules.CountingCourse;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.NetworkLimit;
import nl.vertrouwd.obligation.rules.Rule;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.obligation.rules.Strength;
import nl.vertrouwd.obligation.rules.Terms;

/** What schemes ask, in sentences of one language. */
public final class SchemeSentences {

    private static final String BETWEEN = ", ";

    private final Texts texts;
    private final Map<String, Course> courses;
    private final Locale language;
    private final Formats formats;

    SchemeSentences(Texts texts, List<Course> courses, Locale language) {
        this.texts = texts;
        this.courses = courses.stream().collect(Collectors.toMap(Course::code, Function.identity()));
        this.language = language;
        this.formats = Formats.of(language);
    }

    /** Of whom everything in the scheme is asked. */
    public String role(DutyScheme scheme) {
        return role(scheme.role());
    }

    /** Those who hold the role. */
    public String role(HeldRole role) {
        return text(Texts.key("obligation.scheme.role.", role));
    }

    /** How often, and the first time. */
    public String rule(Rule rule) {
        return switch (rule) {
            case Rule.Once once -> text("obligation.scheme.says.once", once.firstDueMonths());
            case Rule.Every every -> text("obligation.scheme.says.every", every.months(), every.firstDueMonths());
            case Rule.PerYear perYear -> {
                String freeing = perYear.notInYearOf();
                yield freeing == null
                        ? text("obligation.scheme.says.per-year", perYear.times())
                        : text("obligation.scheme.says.per-year-but", perYear.times(), course(freeing));
            }
        };
    }

    /** Whether it is required or advised. */
    public String strength(Strength strength) {
        return text(Texts.key("obligation.scheme.strength.", strength));
    }

    /** What counts: a line for each course, with for whom when that is not everybody. */
    public List<String> courses(List<CountingCourse> counting) {
        return counting.stream()
                .map(course -> {
                    String named = course(course.code());
                    String branch = course.onlyInBranch();
                    return branch == null ? named : text("obligation.scheme.says.only-in-branch", named, branch);
                })
                .toList();
    }

    /** In which networks it is asked. */
    public String networks(NetworkLimit limit) {
        String codes = limit.codes().stream().sorted().collect(Collectors.joining(BETWEEN));
        if (!limit.isLimited()) {
            return text("obligation.scheme.says.all-networks");
        }
        return text(
                limit.only() ? "obligation.scheme.says.only-networks" : "obligation.scheme.says.but-networks", codes);
    }

    /** The three terms that all requirements share. */
    public List<String> terms(Terms terms) {
        return List.of(
                text("obligation.scheme.says.warning", terms.warningMonths()),
                text("obligation.scheme.says.return", terms.returnMonths()),
                text("obligation.scheme.says.bridge", terms.bridgeDays()));
    }

    /** A course by its title, with the code by which it is known. */
    public String course(String code) {
        Course course = courses.get(code);
        return course == null ? code : text("obligation.scheme.says.course", course.title(language), code);
    }

    /** Every course that can be named, by code. */
    public Set<String> courses() {
        return courses.keySet();
    }

    /** A branch or network by its name, with the code by which it is known. */
    public String network(String name, String code) {
        return text("obligation.scheme.says.network", name, code);
    }

    /** A standing of people. */
    public String state(State state) {
        return text(Texts.key("obligation.state.", state));
    }

    /** Since when, or from when, something holds. */
    public String since(LocalDate from, LocalDate today) {
        return text(
                from.isAfter(today) ? "obligation.scheme.says.from" : "obligation.scheme.says.since",
                formats.date(from));
    }

    /** From when something will be different. */
    public String different(LocalDate from) {
        return text("obligation.scheme.says.different", formats.date(from));
    }

    /** What withdraws what begins on a day. */
    public String withdraw(LocalDate from) {
        return text("obligation.scheme.withdraw", formats.date(from));
    }

    /** Until when something holds; empty when that has no end. */
    public String until(DateRange period, LocalDate today) {
        if (period.isOpen()) {
            return "";
        }
        boolean over = !period.until().isAfter(today);
        return text(
                over ? "obligation.scheme.says.ended" : "obligation.scheme.says.ends", formats.date(period.until()));
    }

    /** Why something is not possible. */
    public String problem(SchemeProblem problem) {
        Object[] shown = problem.arguments().stream()
                .map(argument -> argument instanceof LocalDate date ? formats.date(date) : argument)
                .toArray();
        return text(problem.textKey(), shown);
    }

    /** What a change does, in one sentence. */
    public String change(DutyScheme scheme, SchemeChange change) {
        String from = formats.date(change.from());
        return switch (change) {
            case SchemeChange.NewVersion version ->
                text("obligation.scheme.change.version", requirement(scheme, version.requirement()), from);
            case SchemeChange.NewRequirement added ->
                text("obligation.scheme.change.requirement", added.title().in(language), from);
            case SchemeChange.End end ->
                text("obligation.scheme.change.end", requirement(scheme, end.requirement()), from);
            case SchemeChange.NewTerms terms -> text("obligation.scheme.change.terms", from);
            case SchemeChange.Withdraw withdraw -> {
                String requirement = withdraw.requirement();
                yield text(
                        "obligation.scheme.change.withdraw",
                        requirement == null ? text("obligation.scheme.terms") : requirement(scheme, requirement),
                        from);
            }
        };
    }

    private String requirement(DutyScheme scheme, String id) {
        return scheme.requirement(id).map(each -> each.title().in(language)).orElse(id);
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
