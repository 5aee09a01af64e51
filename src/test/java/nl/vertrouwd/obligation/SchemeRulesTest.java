package nl.vertrouwd.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.obligation.rules.CountingCourse;
import nl.vertrouwd.obligation.rules.NetworkLimit;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.Rule;
import nl.vertrouwd.obligation.rules.Strength;
import nl.vertrouwd.obligation.rules.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be changed in a scheme, and what is refused at which field. */
class SchemeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final DutyScheme CONFIDANTS = shipped("confidant");
    private static final DutyScheme LEADERS = shipped("leadership-duty");

    @Test
    void aNewVersionIsPutBehindThoseThatWereThere() {
        SchemeChange change = version(NEXT_YEAR, new Rule.Every(12, 12));
        assertThat(problems(CONFIDANTS, change)).isEmpty();
        Requirement changed = rules(SchemeEdit.apply(CONFIDANTS, change), "refresher");
        assertThat(changed.versions()).hasSize(2);
        assertThat(changed.on(NEXT_YEAR.minusDays(1)))
                .isEqualTo(rules(CONFIDANTS, "refresher").on(TODAY));
        assertThat(changed.on(NEXT_YEAR).rule()).isEqualTo(new Rule.Every(12, 12));
    }

    @Test
    void whatHeldStaysSoItBeginsTodayAtTheEarliest() {
        assertThat(problems(CONFIDANTS, version(TODAY, new Rule.Every(12, 12)))).isEmpty();
        assertThat(problems(CONFIDANTS, version(TODAY.minusDays(1), new Rule.Every(12, 12))))
                .containsExactly("FROM past");
        assertThat(problems(CONFIDANTS, version(LocalDate.of(2200, 1, 1), new Rule.Every(12, 12))))
                .containsExactly("FROM far");
        assertThat(problems(CONFIDANTS, new SchemeChange.End("confidant", "refresher", TODAY.minusDays(1))))
                .containsExactly("FROM past");
        assertThat(problems(CONFIDANTS, terms(TODAY.minusDays(1), 4, 3, 183))).containsExactly("FROM past");
    }

    @Test
    void twoVersionsCannotHoldAtOnce() {
        DutyScheme planned = SchemeEdit.apply(CONFIDANTS, version(NEXT_YEAR, new Rule.Every(12, 12)));
        assertThat(problems(planned, version(NEXT_YEAR, new Rule.Every(6, 6)))).containsExactly("FROM before-last");
        assertThat(problems(planned, version(TODAY, new Rule.Every(6, 6)))).containsExactly("FROM before-last");
        assertThat(problems(planned, version(NEXT_YEAR.plusDays(1), new Rule.Every(6, 6))))
                .isEmpty();
        DutyScheme later = SchemeEdit.apply(CONFIDANTS, terms(NEXT_YEAR, 4, 3, 183));
        assertThat(problems(later, terms(TODAY, 5, 3, 183))).containsExactly("FROM before-last");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 24, MONTHS range",
        "121, 24, MONTHS range",
        "24, -1, FIRST_DUE range",
        "24, 121, FIRST_DUE range",
        "24, 24, RULE same",
        "24, 23, ''",
        "120, 120, ''",
        "1, 0, ''"
    })
    void everySoManyMonths(int months, int firstDue, String problem) {
        assertThat(String.join("", problems(CONFIDANTS, version(NEXT_YEAR, new Rule.Every(months, firstDue)))))
                .isEqualTo(problem);
    }

    @Test
    void onceAndPerYearHaveBoundsToo() {
        assertThat(problems(CONFIDANTS, version(NEXT_YEAR, new Rule.Once(121)))).containsExactly("FIRST_DUE range");
        assertThat(problems(CONFIDANTS, version(NEXT_YEAR, new Rule.PerYear(0, null))))
                .containsExactly("TIMES range");
        assertThat(problems(CONFIDANTS, version(NEXT_YEAR, new Rule.PerYear(13, null))))
                .containsExactly("TIMES range");
        assertThat(problems(CONFIDANTS, version(NEXT_YEAR, new Rule.PerYear(2, "NIETS"))))
                .containsExactly("FREEING_COURSE unknown-course");
        assertThat(problems(CONFIDANTS, version(NEXT_YEAR, new Rule.PerYear(12, "VP-BASIS"))))
                .isEmpty();
    }

    @Test
    void theOrderOfCoursesIsNoChange() {
        List<CountingCourse> turned = List.of(CountingCourse.of("VP-VERVOLG"), CountingCourse.of("VP-OPFRIS"));
        assertThat(problems(CONFIDANTS, version(turned, NetworkLimit.NONE))).containsExactly("RULE same");
    }

    @Test
    void whatCountsIsKnownAndSaidOnce() {
        assertThat(problems(CONFIDANTS, version(List.of(), NetworkLimit.NONE))).containsExactly("COURSES no-course");
        assertThat(problems(CONFIDANTS, version(List.of(CountingCourse.of("NIETS")), NetworkLimit.NONE)))
                .containsExactly("COURSES unknown-course");
        assertThat(problems(
                        CONFIDANTS, version(List.of(new CountingCourse("VP-OPFRIS", "NERGENS")), NetworkLimit.NONE)))
                .containsExactly("COURSES unknown-branch");
        assertThat(problems(
                        CONFIDANTS,
                        version(
                                List.of(CountingCourse.of("VP-OPFRIS"), CountingCourse.of("VP-OPFRIS")),
                                NetworkLimit.NONE)))
                .containsExactly("COURSES twice");
        assertThat(problems(
                        CONFIDANTS,
                        version(
                                List.of(CountingCourse.of("VP-OPFRIS"), new CountingCourse("VP-OPFRIS", "DMO")),
                                NetworkLimit.NONE)))
                .as("for everybody, and only in one branch")
                .containsExactly("COURSES twice");
        assertThat(problems(
                        CONFIDANTS,
                        version(
                                List.of(
                                        new CountingCourse("VP-OPFRIS", "CLAS"),
                                        new CountingCourse("VP-OPFRIS", "DMO")),
                                NetworkLimit.NONE)))
                .isEmpty();
    }

    @Test
    void aLimitNamesNetworksThatAreThere() {
        List<CountingCourse> courses = rules(CONFIDANTS, "refresher").on(TODAY).courses();
        assertThat(problems(CONFIDANTS, version(courses, new NetworkLimit(true, Set.of()))))
                .containsExactly("NETWORKS no-network");
        assertThat(problems(CONFIDANTS, version(courses, new NetworkLimit(false, Set.of("NERGENS")))))
                .containsExactly("NETWORKS unknown-branch");
        assertThat(problems(CONFIDANTS, version(courses, new NetworkLimit(true, Set.of("CLAS")))))
                .isEmpty();
        SchemeChange ofLeaders = new SchemeChange.NewVersion(
                "leadership-duty",
                "leadership",
                new Requirement.Version(
                        NEXT_YEAR,
                        new NetworkLimit(true, Set.of("CLAS")),
                        Strength.REQUIRED,
                        List.of(CountingCourse.of("PLV")),
                        new Rule.Every(24, 24)));
        assertThat(problems(LEADERS, ofLeaders)).containsExactly("NETWORKS leaders-have-no-network");
    }

    @Test
    void aNewRequirementIsAskedOfThoseOfTheScheme() {
        SchemeChange.NewRequirement added = added("gesprek", "Gesprek");
        assertThat(problems(CONFIDANTS, added)).isEmpty();
        Requirement rules = rules(SchemeEdit.apply(CONFIDANTS, added), "gesprek");
        assertThat(rules.role()).isEqualTo(rules(CONFIDANTS, "basic").role());
        assertThat(rules.inForce()).isEqualTo(DateRange.from(NEXT_YEAR));
        assertThat(problems(CONFIDANTS, added("basic", "Basis"))).containsExactly("CODE code-taken");
        assertThat(problems(CONFIDANTS, added("Met Spatie", "Gesprek"))).containsExactly("CODE code");
        assertThat(problems(CONFIDANTS, added("gesprek", " "))).containsExactly("TITLE_DUTCH title");
        assertThat(problems(CONFIDANTS, added("gesprek", "x".repeat(101)))).containsExactly("TITLE_DUTCH title-long");
    }

    @Test
    void whatEndsIsNotAskedFromThatDayAndHasNoVersionsBehindIt() {
        SchemeChange end = new SchemeChange.End("confidant", "elearning", NEXT_YEAR);
        assertThat(problems(CONFIDANTS, end)).isEmpty();
        DutyScheme ended = SchemeEdit.apply(CONFIDANTS, end);
        assertThat(rules(ended, "elearning").inForce().until()).isEqualTo(NEXT_YEAR);
        assertThat(problems(ended, end)).containsExactly("FROM same-end");
        assertThat(problems(ended, new SchemeChange.End("confidant", "elearning", NEXT_YEAR.plusDays(9))))
                .isEmpty();
        SchemeChange behind = new SchemeChange.NewVersion(
                "confidant",
                "elearning",
                new Requirement.Version(
                        NEXT_YEAR,
                        NetworkLimit.NONE,
                        Strength.ADVISED,
                        List.of(CountingCourse.of("VP-ELEARN")),
                        new Rule.Every(24, 24)));
        assertThat(problems(ended, behind)).containsExactly("FROM after-end");
        DutyScheme planned = SchemeEdit.apply(CONFIDANTS, behind);
        assertThat(problems(planned, end)).containsExactly("FROM end-before-version");
        assertThat(SchemeRules.check(ended, end, known(NEXT_YEAR)))
                .extracting(SchemeProblem::textKey)
                .containsExactly("obligation.scheme.problem.ended");
        assertThat(problems(CONFIDANTS, new SchemeChange.End("confidant", "niets", NEXT_YEAR)))
                .containsExactly("FROM gone");
    }

    @Test
    void onlyWhatIsStillAheadIsWithdrawn() {
        DutyScheme planned = SchemeEdit.apply(CONFIDANTS, version(NEXT_YEAR, new Rule.Every(12, 12)));
        SchemeChange withdrawn = new SchemeChange.Withdraw("confidant", "refresher", NEXT_YEAR);
        assertThat(problems(planned, withdrawn)).isEmpty();
        assertThat(SchemeEdit.apply(planned, withdrawn)).isEqualTo(CONFIDANTS);
        assertThat(problems(CONFIDANTS, withdrawn)).containsExactly("FROM gone");
        assertThat(SchemeRules.check(planned, withdrawn, known(NEXT_YEAR)))
                .extracting(SchemeProblem::textKey)
                .containsExactly("obligation.scheme.problem.begun");
        DutyScheme more = SchemeEdit.apply(CONFIDANTS, added("gesprek", "Gesprek"));
        SchemeChange whole = new SchemeChange.Withdraw("confidant", "gesprek", NEXT_YEAR);
        assertThat(SchemeEdit.apply(more, whole)).isEqualTo(CONFIDANTS);
        assertThat(problems(more, whole)).as("somebody is exempt from it").containsExactly("FROM exempted");
        DutyScheme free = SchemeEdit.apply(CONFIDANTS, added("praatje", "Praatje"));
        assertThat(problems(free, new SchemeChange.Withdraw("confidant", "praatje", NEXT_YEAR)))
                .isEmpty();
        DutyScheme ended = SchemeEdit.apply(CONFIDANTS, new SchemeChange.End("confidant", "elearning", NEXT_YEAR));
        SchemeChange asked = new SchemeChange.Withdraw("confidant", "elearning", NEXT_YEAR);
        assertThat(problems(ended, asked)).isEmpty();
        assertThat(SchemeEdit.apply(ended, asked)).isEqualTo(CONFIDANTS);
        DutyScheme later = SchemeEdit.apply(CONFIDANTS, terms(NEXT_YEAR, 4, 3, 183));
        assertThat(SchemeEdit.apply(later, new SchemeChange.Withdraw("confidant", null, NEXT_YEAR)))
                .isEqualTo(CONFIDANTS);
        assertThat(problems(CONFIDANTS, new SchemeChange.Withdraw("confidant", null, LocalDate.of(2020, 1, 1))))
                .as("the first terms stay")
                .containsExactly("FROM gone");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 3, 183, WARNING range",
        "25, 3, 183, WARNING range",
        "3, 25, 183, RETURN range",
        "3, 3, 0, BRIDGE range",
        "3, 3, 367, BRIDGE range",
        "3, 3, 183, WARNING same",
        "0, 0, 1, ''"
    })
    void termsHaveBounds(int warning, int back, int bridge, String problem) {
        assertThat(String.join("", problems(CONFIDANTS, terms(NEXT_YEAR, warning, back, bridge))))
                .isEqualTo(problem);
    }

    @Test
    void aSchemeIsTheSameAfterItWasWrittenAndRead() {
        DutyScheme changed = SchemeEdit.apply(
                SchemeEdit.apply(CONFIDANTS, terms(NEXT_YEAR, 4, 2, 90)),
                version(List.of(new CountingCourse("VP-OPFRIS", "DMO")), new NetworkLimit(true, Set.of("CLAS"))));
        assertThat(SchemeJson.read(SchemeJson.write(changed))).isEqualTo(changed);
    }

    private static SchemeChange.NewRequirement added(String code, String title) {
        return new SchemeChange.NewRequirement(
                "confidant",
                code,
                new Title(title, "Conversation"),
                new Requirement.Version(
                        NEXT_YEAR,
                        NetworkLimit.NONE,
                        Strength.REQUIRED,
                        List.of(CountingCourse.of("VP-ELEARN")),
                        new Rule.Once(3)));
    }

    private static SchemeChange version(LocalDate from, Rule rule) {
        Requirement.Version last = rules(CONFIDANTS, "refresher").on(TODAY);
        return new SchemeChange.NewVersion(
                "confidant",
                "refresher",
                new Requirement.Version(from, last.networks(), last.strength(), last.courses(), rule));
    }

    private static SchemeChange version(List<CountingCourse> courses, NetworkLimit limit) {
        Requirement.Version last = rules(CONFIDANTS, "refresher").on(TODAY);
        return new SchemeChange.NewVersion(
                "confidant",
                "refresher",
                new Requirement.Version(NEXT_YEAR, limit, last.strength(), courses, last.rule()));
    }

    private static SchemeChange terms(LocalDate from, int warning, int back, int bridge) {
        return new SchemeChange.NewTerms("confidant", new Terms(from, warning, back, bridge));
    }

    private static Requirement rules(DutyScheme scheme, String requirement) {
        return scheme.requirement(requirement).orElseThrow().rules();
    }

    private static List<String> problems(DutyScheme scheme, SchemeChange change) {
        return SchemeRules.check(scheme, change, known(TODAY)).stream()
                .map(problem ->
                        problem.field() + " " + problem.textKey().substring("obligation.scheme.problem.".length()))
                .toList();
    }

    private static SchemeRules.Known known(LocalDate today) {
        return new SchemeRules.Known(
                Set.of("PLV", "VP-BASIS", "VP-OPFRIS", "VP-VERVOLG", "VP-ELEARN"),
                Set.of("CLAS", "DMO", "KMAR"),
                Set.of("elearning", "gesprek"),
                today);
    }

    private static DutyScheme shipped(String code) {
        return SchemeSeed.standard().stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
