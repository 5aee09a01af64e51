package nl.vertrouwd.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.catalogue.CourseChange.Problem;

/** What the settings of a course must satisfy; pure, so that a form, a service and a test ask the same. */
final class CourseRules {

    /** Whole teams come with their leader, which only works in one room (domain facts, section 2, module 3). */
    private static final String TEAM_MODULE = "SVJT";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 1000;
    private static final int MOST_DAY_PARTS = 20;
    private static final int MOST_PLACES = 500;
    private static final int LONGEST_DEADLINE = 120;
    private static final int LONGEST_VALIDITY = 120;

    private final List<Problem> problems = new ArrayList<>();
    private final CourseSettings wanted;

    private CourseRules(CourseSettings wanted) {
        this.wanted = wanted;
    }

    /** Every problem of the wanted settings for the course with this code; empty when they are fine. */
    static List<Problem> check(String code, CourseSettings wanted) {
        CourseRules rules = new CourseRules(wanted);
        rules.checkTexts();
        rules.checkForms(code);
        if (wanted.forms().equals(Set.of(Form.E_LEARNING)) && !code.equals(TEAM_MODULE)) {
            rules.checkSelfStudy();
        } else {
            rules.checkSessions();
        }
        rules.checkCertificate();
        return List.copyOf(rules.problems);
    }

    private void checkTexts() {
        text(Setting.TITLE_DUTCH, wanted.titleDutch(), LONGEST_TITLE);
        text(Setting.TITLE_ENGLISH, wanted.titleEnglish(), LONGEST_TITLE);
        text(Setting.SUMMARY_DUTCH, wanted.summaryDutch(), LONGEST_SUMMARY);
        text(Setting.SUMMARY_ENGLISH, wanted.summaryEnglish(), LONGEST_SUMMARY);
    }

    private void checkForms(String code) {
        Set<Form> forms = wanted.forms();
        if (forms.isEmpty()) {
            refuse(Setting.FORMS, "catalogue.problem.forms.none");
        } else if (code.equals(TEAM_MODULE) && !forms.equals(Set.of(Form.CLASSROOM))) {
            refuse(Setting.FORMS, "catalogue.problem.forms.team");
        } else if (forms.contains(Form.E_LEARNING) && forms.size() > 1) {
            refuse(Setting.FORMS, "catalogue.problem.forms.mixed");
        }
    }

    private void checkSelfStudy() {
        range(Setting.DAY_PARTS, wanted.dayParts(), 0, 0);
        range(Setting.CAPACITY, wanted.capacity(), 0, 0);
        range(Setting.MINIMUM, wanted.minimum(), 0, 0);
        range(Setting.DEADLINE_DAYS, wanted.deadlineDays(), 0, 0);
        range(Setting.MISSABLE_DAY_PARTS, wanted.missableDayParts(), 0, 0);
    }

    private void checkSessions() {
        range(Setting.DAY_PARTS, wanted.dayParts(), 1, MOST_DAY_PARTS);
        range(Setting.CAPACITY, wanted.capacity(), 1, MOST_PLACES);
        if (wanted.minimum() > wanted.capacity()) {
            refuse(Setting.MINIMUM, "catalogue.problem.minimum", wanted.capacity());
        } else {
            range(Setting.MINIMUM, wanted.minimum(), 0, MOST_PLACES);
        }
        range(Setting.DEADLINE_DAYS, wanted.deadlineDays(), 0, LONGEST_DEADLINE);
        if (wanted.missableDayParts() != 0) {
            range(Setting.MISSABLE_DAY_PARTS, wanted.missableDayParts(), 0, Math.max(0, wanted.dayParts() - 1));
        }
    }

    private void checkCertificate() {
        Integer months = wanted.certificateMonths();
        if (months != null && !wanted.certified()) {
            refuse(Setting.CERTIFICATE_MONTHS, "catalogue.problem.months.uncertified");
        } else if (months != null) {
            range(Setting.CERTIFICATE_MONTHS, months, 1, LONGEST_VALIDITY);
        }
    }

    private void text(Setting setting, String value, int longest) {
        if (value.isEmpty()) {
            refuse(setting, "catalogue.problem.empty");
        } else if (value.length() > longest) {
            refuse(setting, "catalogue.problem.long", longest, value.length());
        }
    }

    private void range(Setting setting, int value, int least, int most) {
        if (value < least || value > most) {
            refuse(setting, least == most ? "catalogue.problem.exact" : "catalogue.problem.range", least, most);
        }
    }

    private void refuse(Setting setting, String textKey, Object... arguments) {
        problems.add(new Problem(setting, textKey, List.of(arguments)));
    }
}
