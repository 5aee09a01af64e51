package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemes the product comes with are the table of rules.md §4, and do what it says. */
class StandardSchemesTest {

    private static final String TABLE = """
            leadership-duty leadership | LEADER | from 2020-01-01 | REQUIRED | EVERY 24, first due after 24: PLV, APK-L, SLC, LSVW, VKAM-L in DMO
            confidant basic | CONFIDANT | from 2020-01-01 | REQUIRED | ONCE, first due after 0: VP-BASIS
            confidant refresher | CONFIDANT | from 2021-01-01 | REQUIRED | EVERY 24, first due after 24: VP-OPFRIS, VP-VERVOLG
            confidant elearning | CONFIDANT | from 2023-01-01 | REQUIRED | EVERY 24, first due after 24: VP-ELEARN
            confidant refresher-year | CONFIDANT | from 2020-01-01 | ADVISED | PER_YEAR 1, not with VP-BASIS: VP-OPFRIS, VP-VERVOLG
            confidant intervision | CONFIDANT, all but [KMAR] | from 2020-01-01 | ADVISED | PER_YEAR 2, not with VP-BASIS: VP-INTERVISIE
            confidant intervision-kmar | CONFIDANT, only [KMAR] | from 2022-01-01 | REQUIRED | PER_YEAR 4, not with VP-BASIS: VP-INTERVISIE
            confidant-senior senior | SENIOR | from 2021-05-01 | REQUIRED | ONCE, first due after 12: VP-SENIOR
            """;

    @Test
    void theyAreTheTableRowForRow() {
        assertThat(StandardSchemes.ALL.stream().flatMap(StandardSchemesTest::rows))
                .containsExactlyElementsOf(TABLE.lines().toList());
    }

    @Test
    void eachWarnsThreeMonthsAheadGivesThreeMonthsOnReturnAndBridges183Days() {
        assertThat(StandardSchemes.ALL)
                .hasSize(3)
                .allSatisfy(scheme -> assertThat(scheme.terms()).containsExactly(Duties.TERMS));
    }

    @Test
    void aLeaderOfLongAgoHasUntil2022() {
        Someone leader = who().leads("2015-01-01");
        assertThat(leader.inAll("2019-12-31", StandardSchemes.LEADERSHIP)).isEqualTo("NOT_APPLICABLE");
        assertThat(leader.inAll("2021-12-31", StandardSchemes.LEADERSHIP)).isEqualTo("DUE 2022-01-01");
        assertThat(leader.inAll("2022-01-01", StandardSchemes.LEADERSHIP)).isEqualTo("OVERDUE 2022-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "PLV, CLAS, VALID 2023-06-01",
                "APK-L, CLAS, VALID 2023-06-01",
                "SLC, -, VALID 2023-06-01",
                "LSVW, DMO, VALID 2023-06-01",
                "VKAM-L, DMO, VALID 2023-06-01",
                "VKAM-L, CLAS, DUE 2022-01-01",
                "VKAM-L, -, DUE 2022-01-01",
                "VP-BASIS, DMO, DUE 2022-01-01"
            },
            nullValues = "-")
    void forALeaderTheseCoursesCount(String course, String branch, String expected) {
        Someone leader = who().leads("2020-01-01").didIn(branch, course, "2021-06-01");
        assertThat(leader.inAll("2021-07-01", StandardSchemes.LEADERSHIP)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "basic, 2020-01-01, OVERDUE 2020-01-01",
        "refresher, 2021-01-01, DUE 2023-01-01",
        "elearning, 2023-01-01, DUE 2025-01-01",
        "refresher-year, 2020-01-01, DUE 2021-01-01",
        "intervision, 2020-01-01, DUE 2021-01-01"
    })
    void ofAConfidantOfLongAgoItIsAskedFromTheDayItCameIntoForce(String requirement, String from, String expected) {
        Someone confidant = who().appointed("2010-01-01", "CLAS");
        String dayBefore = Someone.period(from).from().minusDays(1).toString();
        assertThat(confidant.on(dayBefore, StandardSchemes.CONFIDANT, requirement))
                .isEqualTo("NOT_APPLICABLE");
        assertThat(confidant.on(from, StandardSchemes.CONFIDANT, requirement)).isEqualTo(expected);
    }

    @Test
    void inKmarFourIntervisionsAYearAreRequiredFrom2022On() {
        Someone three = inKmar().did("VP-INTERVISIE", "2022-02-01", "2022-03-01", "2022-04-01");
        assertThat(three.on("2021-12-31", StandardSchemes.CONFIDANT, "intervision-kmar"))
                .isEqualTo("NOT_APPLICABLE");
        assertThat(three.on("2022-12-31", StandardSchemes.CONFIDANT, "intervision-kmar"))
                .isEqualTo("DUE 2023-01-01");
        assertThat(three.inAll("2023-01-01", StandardSchemes.CONFIDANT)).isEqualTo("OVERDUE 2023-01-01");
        assertThat(three.did("VP-INTERVISIE", "2022-05-01")
                        .on("2022-12-31", StandardSchemes.CONFIDANT, "intervision-kmar"))
                .isEqualTo("VALID");
        assertThat(three.on("2022-12-31", StandardSchemes.CONFIDANT, "intervision"))
                .isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void elsewhereTwoAreAdvisedAndNeverWorsenTheState() {
        Someone one = who().appointed("2021-06-01", "CLAS")
                .did("VP-BASIS", "2021-05-01")
                .did("VP-INTERVISIE", "2022-02-01");
        assertThat(one.on("2023-01-01", StandardSchemes.CONFIDANT, "intervision"))
                .isEqualTo("OVERDUE 2023-01-01");
        assertThat(one.inAll("2023-01-01", StandardSchemes.CONFIDANT)).isEqualTo("DUE 2023-06-01");
        assertThat(one.did("VP-INTERVISIE", "2022-09-01").on("2022-12-31", StandardSchemes.CONFIDANT, "intervision"))
                .isEqualTo("VALID");
        assertThat(one.on("2022-12-31", StandardSchemes.CONFIDANT, "intervision-kmar"))
                .isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource({"refresher-year", "intervision"})
    void inTheYearOfTheBasicCourseNothingIsAskedPerYear(String requirement) {
        Someone confidant = who().appointed("2021-01-01", "CLAS").did("VP-BASIS", "2022-05-01");
        assertThat(confidant.on("2022-05-01", StandardSchemes.CONFIDANT, requirement))
                .isEqualTo("EXEMPT");
    }

    @Test
    void aSeniorOfLongAgoHasUntilMay2022() {
        Someone senior = who().event("2015-01-01", EventKind.SENIOR);
        assertThat(senior.inAll("2021-04-30", StandardSchemes.SENIOR)).isEqualTo("NOT_APPLICABLE");
        assertThat(senior.inAll("2021-05-01", StandardSchemes.SENIOR)).isEqualTo("DUE 2022-05-01");
        assertThat(senior.inAll("2022-05-01", StandardSchemes.SENIOR)).isEqualTo("OVERDUE 2022-05-01");
        assertThat(senior.did("VP-SENIOR", "2022-05-01").inAll("2022-05-01", StandardSchemes.SENIOR))
                .isEqualTo("VALID");
    }

    private static Someone inKmar() {
        return who().appointed("2021-06-01", "KMAR").did("VP-BASIS", "2021-05-01");
    }

    private static Stream<String> rows(Scheme scheme) {
        return scheme.requirements().stream()
                .flatMap(requirement -> requirement.versions().stream()
                        .map(version -> String.join(
                                " | ",
                                scheme.code() + " " + requirement.id(),
                                requirement.role() + networks(version.networks()),
                                "from " + requirement.inForce().from()
                                        + (requirement.inForce().isOpen() ? "" : " and it ends"),
                                version.strength().name(),
                                rule(version.rule()) + ": "
                                        + version.courses().stream()
                                                .map(StandardSchemesTest::course)
                                                .collect(Collectors.joining(", ")))));
    }

    private static String networks(NetworkLimit limit) {
        return limit.isLimited() ? (limit.only() ? ", only " : ", all but ") + limit.codes() : "";
    }

    private static String rule(Rule rule) {
        return switch (rule) {
            case Rule.Once once -> "ONCE, first due after " + once.firstDueMonths();
            case Rule.Every every -> "EVERY " + every.months() + ", first due after " + every.firstDueMonths();
            case Rule.PerYear year -> "PER_YEAR " + year.times() + ", not with " + year.notInYearOf();
        };
    }

    private static String course(CountingCourse course) {
        return course.code() + (course.onlyInBranch() == null ? "" : " in " + course.onlyInBranch());
    }
}
