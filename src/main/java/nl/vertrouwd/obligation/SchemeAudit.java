package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.obligation.rules.CountingCourse;
import nl.vertrouwd.obligation.rules.NetworkLimit;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.Rule;
import nl.vertrouwd.obligation.rules.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A change of a scheme as the audit trail keeps it.
 *
 * @param what which thing it is about
 */
record SchemeAudit(String action, Map<String, String> what, Map<String, String> before, Map<String, String> after) {

    static SchemeAudit of(DutyScheme scheme, SchemeChange change) {
        return switch (change) {
            case SchemeChange.NewVersion wanted ->
                new SchemeAudit(
                        "obligation.requirement-changed",
                        what(wanted, wanted.requirement()),
                        values(asked(scheme, wanted.requirement()).versions().getLast()),
                        values(wanted.version()));
            case SchemeChange.NewRequirement wanted ->
                new SchemeAudit(
                        "obligation.requirement-added",
                        what(wanted, wanted.id()),
                        Map.of(),
                        with(values(wanted.version()), wanted.title()));
            case SchemeChange.End wanted ->
                new SchemeAudit(
                        "obligation.requirement-ended",
                        what(wanted, wanted.requirement()),
                        end(asked(scheme, wanted.requirement()).inForce().until()),
                        end(wanted.from()));
            case SchemeChange.NewTerms wanted ->
                new SchemeAudit(
                        "obligation.terms-changed",
                        what(wanted, null),
                        values(scheme.terms().getLast()),
                        values(wanted.terms()));
            case SchemeChange.Withdraw wanted ->
                new SchemeAudit(
                        "obligation.scheme-change-withdrawn",
                        what(wanted, wanted.requirement()),
                        Map.of("withdrawn", wanted.from().toString()),
                        Map.of());
        };
    }

    private static Requirement asked(DutyScheme scheme, String requirement) {
        return scheme.requirement(requirement).orElseThrow().rules();
    }

    private static Map<String, String> what(SchemeChange change, @Nullable String requirement) {
        Map<String, String> what = new TreeMap<>();
        what.put("scheme", change.scheme());
        if (requirement != null) {
            what.put("requirement", requirement);
        }
        if (!(change instanceof SchemeChange.End) && !(change instanceof SchemeChange.Withdraw)) {
            what.put("from", change.from().toString());
        }
        return what;
    }

    private static Map<String, String> end(LocalDate until) {
        return until.equals(DateRange.OPEN) ? Map.of() : Map.of("until", until.toString());
    }

    private static Map<String, String> with(Map<String, String> values, Title title) {
        values.put("title-nl", title.dutch());
        values.put("title-en", title.english());
        return values;
    }

    private static Map<String, String> values(Terms terms) {
        return Map.of(
                "warning", Integer.toString(terms.warningMonths()),
                "return", Integer.toString(terms.returnMonths()),
                "bridge", Integer.toString(terms.bridgeDays()));
    }

    private static Map<String, String> values(Requirement.Version version) {
        Map<String, String> values = new TreeMap<>();
        values.put("strength", AuditWords.word(Texts.key("obligation.scheme.strength.", version.strength())));
        values.put(
                "courses",
                AuditWords.several(
                        version.courses().stream().map(SchemeAudit::course).toList()));
        NetworkLimit limit = version.networks();
        if (limit.isLimited()) {
            values.put(
                    limit.only() ? "networks-only" : "networks-except",
                    AuditWords.several(limit.codes().stream().sorted().toList()));
        }
        switch (version.rule()) {
            case Rule.Once once -> {
                values.put("rule", AuditWords.word("obligation.scheme.rule.once"));
                values.put("first-due", Integer.toString(once.firstDueMonths()));
            }
            case Rule.Every every -> {
                values.put("rule", AuditWords.word("obligation.scheme.rule.every"));
                values.put("months", Integer.toString(every.months()));
                values.put("first-due", Integer.toString(every.firstDueMonths()));
            }
            case Rule.PerYear perYear -> {
                values.put("rule", AuditWords.word("obligation.scheme.rule.per-year"));
                values.put("times", Integer.toString(perYear.times()));
                if (perYear.notInYearOf() != null) {
                    values.put("freeing-course", perYear.notInYearOf());
                }
            }
        }
        return values;
    }

    private static String course(CountingCourse course) {
        return course.onlyInBranch() == null ? course.code() : course.code() + " (" + course.onlyInBranch() + ")";
    }
}
