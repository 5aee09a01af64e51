package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.obligation.SchemeProblem.Field;
import nl.vertrouwd.obligation.rules.CountingCourse;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.NetworkLimit;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.Rule;
import nl.vertrouwd.obligation.rules.Terms;

/**
 * What a change of a scheme must satisfy; pure, so that a form, a service and a test ask the same. A change begins today at the earliest,
 * because what held is history; and after the last one, because two that hold at once would say two things.
 */
final class SchemeRules {

    static final int MOST_MONTHS = 120;
    static final int MOST_TIMES = 12;
    static final int MOST_TERM_MONTHS = 24;
    static final int MOST_BRIDGE_DAYS = 366;
    static final int LONGEST_TITLE = 100;

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final String CODE = "[a-z][a-z0-9-]{1,39}";

    private final List<SchemeProblem> problems = new ArrayList<>();
    private final DutyScheme scheme;
    private final Known known;

    /**
     * What can be named, and which day it is.
     *
     * @param exempted the requirements of the scheme that exemptions name
     */
    record Known(Set<String> courses, Set<String> networks, Set<String> exempted, LocalDate today) {}

    private SchemeRules(DutyScheme scheme, Known known) {
        this.scheme = scheme;
        this.known = known;
    }

    /** Every problem of the change; empty when it is possible. */
    static List<SchemeProblem> check(DutyScheme scheme, SchemeChange change, Known known) {
        SchemeRules rules = new SchemeRules(scheme, known);
        rules.check(change);
        return List.copyOf(rules.problems);
    }

    private void check(SchemeChange change) {
        switch (change) {
            case SchemeChange.NewVersion wanted -> checkVersion(wanted);
            case SchemeChange.NewRequirement wanted -> checkRequirement(wanted);
            case SchemeChange.End wanted -> checkEnd(wanted);
            case SchemeChange.NewTerms wanted -> checkTerms(wanted.terms());
            case SchemeChange.Withdraw wanted -> checkWithdraw(wanted);
        }
    }

    private void checkVersion(SchemeChange.NewVersion wanted) {
        Requirement asked = scheme.requirement(wanted.requirement())
                .map(DutyRequirement::rules)
                .orElse(null);
        if (asked == null) {
            refuse(Field.FROM, "obligation.scheme.problem.gone");
            return;
        }
        Requirement.Version last = asked.versions().getLast();
        LocalDate from = wanted.from();
        if (ahead(from)) {
            if (!from.isAfter(last.from())) {
                refuse(Field.FROM, "obligation.scheme.problem.before-last", last.from());
            } else if (!from.isBefore(asked.inForce().until())) {
                refuse(
                        Field.FROM,
                        "obligation.scheme.problem.after-end",
                        asked.inForce().until());
            }
        }
        check(asked.role(), wanted.version());
        if (problems.isEmpty() && isSame(wanted.version(), last)) {
            refuse(Field.RULE, "obligation.scheme.problem.same");
        }
    }

    private static boolean isSame(Requirement.Version one, Requirement.Version other) {
        return one.rule().equals(other.rule())
                && one.strength() == other.strength()
                && one.networks().equals(other.networks())
                && new HashSet<>(one.courses()).equals(new HashSet<>(other.courses()));
    }

    private void checkRequirement(SchemeChange.NewRequirement wanted) {
        ahead(wanted.from());
        if (!wanted.id().matches(CODE)) {
            refuse(Field.CODE, "obligation.scheme.problem.code");
        } else if (scheme.requirement(wanted.id()).isPresent()) {
            refuse(Field.CODE, "obligation.scheme.problem.code-taken");
        }
        title(Field.TITLE_DUTCH, wanted.title().dutch());
        title(Field.TITLE_ENGLISH, wanted.title().english());
        check(scheme.role(), wanted.version());
    }

    private void checkEnd(SchemeChange.End wanted) {
        Requirement asked = scheme.requirement(wanted.requirement())
                .map(DutyRequirement::rules)
                .orElse(null);
        if (asked == null) {
            refuse(Field.FROM, "obligation.scheme.problem.gone");
            return;
        }
        LocalDate until = asked.inForce().until();
        LocalDate last = asked.versions().getLast().from();
        if (!until.isAfter(known.today())) {
            refuse(Field.FROM, "obligation.scheme.problem.ended", until);
        } else if (ahead(wanted.from())) {
            if (!wanted.from().isAfter(last)) {
                refuse(Field.FROM, "obligation.scheme.problem.end-before-version", last);
            } else if (wanted.from().equals(until)) {
                refuse(Field.FROM, "obligation.scheme.problem.same-end");
            }
        }
    }

    private void checkTerms(Terms wanted) {
        Terms last = scheme.terms().getLast();
        if (ahead(wanted.from()) && !wanted.from().isAfter(last.from())) {
            refuse(Field.FROM, "obligation.scheme.problem.before-last", last.from());
        }
        range(Field.WARNING, wanted.warningMonths(), 0, MOST_TERM_MONTHS);
        range(Field.RETURN, wanted.returnMonths(), 0, MOST_TERM_MONTHS);
        range(Field.BRIDGE, wanted.bridgeDays(), 1, MOST_BRIDGE_DAYS);
        boolean same =
                new Terms(last.from(), wanted.warningMonths(), wanted.returnMonths(), wanted.bridgeDays()).equals(last);
        if (problems.isEmpty() && same) {
            refuse(Field.WARNING, "obligation.scheme.problem.same");
        }
    }

    private void checkWithdraw(SchemeChange.Withdraw wanted) {
        boolean last = lastBeginning(wanted).filter(wanted.from()::equals).isPresent();
        if (!last) {
            refuse(Field.FROM, "obligation.scheme.problem.gone");
        } else if (!wanted.from().isAfter(known.today())) {
            refuse(Field.FROM, "obligation.scheme.problem.begun", wanted.from());
        } else if (isWhole(wanted) && known.exempted().contains(wanted.requirement())) {
            refuse(Field.FROM, "obligation.scheme.problem.exempted");
        } else if (wanted.requirement() != null
                && scheme.requirements().size() == 1
                && wanted.from()
                        .equals(scheme.requirements()
                                .getFirst()
                                .rules()
                                .inForce()
                                .from())) {
            refuse(Field.FROM, "obligation.scheme.problem.only-one");
        }
    }

    /** Whether nothing is left of the requirement. */
    private boolean isWhole(SchemeChange.Withdraw wanted) {
        String requirement = wanted.requirement();
        return requirement != null
                && scheme.requirement(requirement)
                        .filter(each -> each.rules().inForce().from().equals(wanted.from()))
                        .isPresent();
    }

    /** What begins last, which is what can be withdrawn: an end, else the last version; the last terms unless they are the only ones. */
    private Optional<LocalDate> lastBeginning(SchemeChange.Withdraw wanted) {
        String requirement = wanted.requirement();
        if (requirement == null) {
            return scheme.terms().size() == 1
                    ? Optional.empty()
                    : Optional.of(scheme.terms().getLast().from());
        }
        return scheme.requirement(requirement).map(DutyRequirement::lastBeginning);
    }

    private void check(HeldRole role, Requirement.Version version) {
        checkRule(version.rule());
        checkCourses(version.courses());
        checkNetworks(role, version.networks());
    }

    private void checkRule(Rule rule) {
        switch (rule) {
            case Rule.Once once -> range(Field.FIRST_DUE, once.firstDueMonths(), 0, MOST_MONTHS);
            case Rule.Every every -> {
                range(Field.MONTHS, every.months(), 1, MOST_MONTHS);
                range(Field.FIRST_DUE, every.firstDueMonths(), 0, MOST_MONTHS);
            }
            case Rule.PerYear perYear -> {
                range(Field.TIMES, perYear.times(), 1, MOST_TIMES);
                String freeing = perYear.notInYearOf();
                if (freeing != null && !isKnown(freeing)) {
                    refuse(Field.FREEING_COURSE, "obligation.scheme.problem.unknown-course", freeing);
                }
            }
        }
    }

    private void checkCourses(List<CountingCourse> courses) {
        if (courses.isEmpty()) {
            refuse(Field.COURSES, "obligation.scheme.problem.no-course");
        }
        Set<String> seen = new HashSet<>();
        for (CountingCourse course : courses) {
            String branch = course.onlyInBranch();
            if (!isKnown(course.code())) {
                refuse(Field.COURSES, "obligation.scheme.problem.unknown-course", course.code());
            } else if (branch != null && !known.networks().contains(branch)) {
                refuse(Field.COURSES, "obligation.scheme.problem.unknown-branch", branch);
            } else if (!seen.add(course.code() + ' ' + branch)
                    || courses.stream().anyMatch(other -> isForEverybodyToo(course, other))) {
                refuse(Field.COURSES, "obligation.scheme.problem.twice", course.code());
            }
        }
    }

    /** A course that counts for everybody and also in one branch only says two things. */
    private static boolean isForEverybodyToo(CountingCourse course, CountingCourse other) {
        return course.onlyInBranch() != null
                && other.onlyInBranch() == null
                && course.code().equals(other.code());
    }

    private void checkNetworks(HeldRole role, NetworkLimit limit) {
        if (limit.isLimited() && role == HeldRole.LEADER) {
            refuse(Field.NETWORKS, "obligation.scheme.problem.leaders-have-no-network");
        } else if (limit.only() && limit.codes().isEmpty()) {
            refuse(Field.NETWORKS, "obligation.scheme.problem.no-network");
        }
        limit.codes().stream()
                .filter(code -> !known.networks().contains(code))
                .sorted()
                .forEach(code -> refuse(Field.NETWORKS, "obligation.scheme.problem.unknown-branch", code));
    }

    private boolean isKnown(String course) {
        return known.courses().contains(course);
    }

    private void title(Field field, String title) {
        if (title.isBlank()) {
            refuse(field, "obligation.scheme.problem.title");
        } else if (title.length() > LONGEST_TITLE) {
            refuse(field, "obligation.scheme.problem.title-long", LONGEST_TITLE);
        }
    }

    private boolean ahead(LocalDate from) {
        if (from.isBefore(known.today())) {
            refuse(Field.FROM, "obligation.scheme.problem.past");
            return false;
        }
        if (from.isAfter(LAST)) {
            refuse(Field.FROM, "obligation.scheme.problem.far", LAST);
            return false;
        }
        return true;
    }

    private void range(Field field, int value, int least, int most) {
        if (value < least || value > most) {
            refuse(field, "obligation.scheme.problem.range", least, most);
        }
    }

    private void refuse(Field field, String textKey, Object... arguments) {
        problems.add(new SchemeProblem(field, textKey, List.of(arguments)));
    }
}
