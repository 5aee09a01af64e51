package nl.vertrouwd.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.vertrouwd.base.DatabaseUpkeep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
class CatalogueSeedTest {

    @Autowired
    Courses courses;

    @Autowired
    CatalogueSeed seed;

    @Autowired
    CourseRows rows;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void aRunThatDoesNotKeepTheDatabaseUpToDateAddsNoCourse() {
        jdbc.sql("UPDATE course SET code = 'ANDERS' WHERE code = 'VME'").update();
        new CatalogueSeed(rows, new DatabaseUpkeep()).afterSingletonsInstantiated();
        assertThat(courses.byCode("VME")).isEmpty();
        seed.afterSingletonsInstantiated();
        assertThat(courses.byCode("VME")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        SVDI          | BASIS      | EVERYONE                | 2  | no  | CLASSROOM ONLINE | 16 | 6 | 7  | 0 | no end
        LSVW          | BASIS      | LEADERS                 | 2  | no  | CLASSROOM ONLINE | 12 | 6 | 7  | 0 | 24
        SVJT          | BASIS      | TEAM_WITH_LEADER        | 2  | no  | CLASSROOM        | 16 | 5 | 14 | 0 | no end
        SVHW          | VERDIEPING | EVERYONE                | 1  | no  | CLASSROOM ONLINE | 16 | 6 | 7  | 0 | no end
        UBA           | VERDIEPING | EVERYONE                | 2  | yes | CLASSROOM ONLINE | 12 | 6 | 7  | 0 | no end
        SVK           | VERDIEPING | EVERYONE                | 1  | no  | CLASSROOM ONLINE | 16 | 6 | 7  | 0 | no end
        SVMB          | VERDIEPING | EVERYONE                | 1  | no  | CLASSROOM ONLINE | 16 | 6 | 7  | 0 | no end
        VP-BASIS      | CONFIDANT  | CONFIDANTS              | 10 | no  | CLASSROOM        | 12 | 6 | 21 | 1 | no end
        VP-OPFRIS     | CONFIDANT  | CONFIDANTS              | 2  | no  | CLASSROOM ONLINE | 14 | 6 | 14 | 0 | 24
        VP-VERVOLG    | CONFIDANT  | CONFIDANTS              | 4  | no  | CLASSROOM        | 12 | 6 | 14 | 0 | 24
        VP-INTERVISIE | CONFIDANT  | CONFIDANTS              | 1  | no  | CLASSROOM ONLINE | 8  | 3 | 3  | 0 | no certificate
        VP-ELEARN     | CONFIDANT  | CONFIDANTS              | 0  | no  | E_LEARNING       | 0  | 0 | 0  | 0 | 24
        VP-SENIOR     | CONFIDANT  | SENIOR_CONFIDANTS       | 2  | no  | CLASSROOM        | 8  | 3 | 21 | 0 | 36
        PLV           | LEADERSHIP | LEADERS                 | 2  | no  | CLASSROOM ONLINE | 14 | 6 | 14 | 0 | 24
        APK-L         | LEADERSHIP | LEADERS                 | 1  | no  | CLASSROOM ONLINE | 14 | 6 | 14 | 0 | 24
        SLC           | LEADERSHIP | LEADERS                 | 2  | no  | CLASSROOM        | 16 | 8 | 14 | 0 | 24
        VKAM-L        | LEADERSHIP | LEADERS                 | 1  | no  | CLASSROOM ONLINE | 18 | 8 | 14 | 0 | 24
        TMO           | ETHICS     | EVERYONE                | 2  | no  | CLASSROOM        | 12 | 6 | 14 | 0 | no end
        VME           | ETHICS     | INSTRUCTORS_AND_LEADERS | 8  | no  | CLASSROOM        | 12 | 8 | 21 | 0 | no end
        TTT-SV        | TRAINER    | TRAINERS                | 4  | no  | CLASSROOM        | 10 | 5 | 21 | 0 | no end
        """)
    void everyCourseOfTheStandardCatalogueIsThereWithItsSettings(
            String code,
            CourseKind kind,
            Audience audience,
            int dayParts,
            String actors,
            String forms,
            int capacity,
            int minimum,
            int deadline,
            int missable,
            String certificate) {
        Course course = courses.byCode(code).orElseThrow();
        assertThat(course.kind()).isEqualTo(kind);
        assertThat(course.audience()).isEqualTo(audience);
        assertThat(course.dayParts()).isEqualTo(dayParts);
        assertThat(course.actors()).isEqualTo(actors.equals("yes"));
        assertThat(course.forms())
                .isEqualTo(Arrays.stream(forms.split(" "))
                        .map(Form::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class))));
        assertThat(List.of(course.capacity(), course.minimum(), course.deadlineDays(), course.missableDayParts()))
                .containsExactly(capacity, minimum, deadline, missable);
        assertThat(certificateOf(course)).isEqualTo(certificate);
        assertThat(course.active()).isTrue();
        assertThat(course.summary(Locale.of("nl"))).isNotBlank().isNotEqualTo(course.summary(Locale.ENGLISH));
    }

    @Test
    void theCatalogueHasTwentyCoursesWithTheSevenModulesFirst() {
        List<Course> all = courses.all();
        assertThat(all).hasSize(20);
        assertThat(all.subList(0, 7))
                .extracting(Course::code)
                .containsExactly("SVDI", "LSVW", "SVJT", "SVHW", "UBA", "SVK", "SVMB");
        assertThat(all)
                .filteredOn(course -> !course.schedulable())
                .extracting(Course::code)
                .containsExactly("VP-ELEARN");
    }

    @Test
    void titlesAreThoseOfTheSources() {
        assertThat(courses.byCode("SVDI").orElseThrow().titleDutch())
                .isEqualTo("Sociale veiligheid, diversiteit & inclusiviteit");
        assertThat(courses.byCode("VP-VERVOLG").orElseThrow().titleDutch())
                .isEqualTo("Vervolgcursus \"knelpunten in je nevenfunctie\"");
        assertThat(courses.byCode("svdi")).as("codes are case-sensitive").isEmpty();
    }

    @Test
    @Transactional
    void seedingAgainLeavesWhatAnAdministratorChanged() {
        jdbc.sql("UPDATE course SET capacity = 8, title_nl = 'Anders' WHERE code = 'SVK'")
                .update();
        seed.afterSingletonsInstantiated();
        assertThat(courses.byCode("SVK").orElseThrow())
                .extracting(Course::capacity, Course::titleDutch)
                .containsExactly(8, "Anders");
        assertThat(courses.all()).hasSize(20);
    }

    @Test
    void nodesThatStartAtOnceInsertAMissingCourseOnce() throws Exception {
        jdbc.sql("DELETE f FROM course_form f JOIN course c ON c.id = f.course_id WHERE c.code IN ('TMO', 'VME')")
                .update();
        jdbc.sql("DELETE FROM course WHERE code IN ('TMO', 'VME')").update();
        Callable<Void> start = () -> {
            seed.afterSingletonsInstantiated();
            return null;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
            for (Future<Void> node : nodes.invokeAll(List.of(start, start, start, start, start, start, start, start))) {
                node.get();
            }
        }
        assertThat(courses.all()).hasSize(20);
        assertThat(courses.byCode("TMO").orElseThrow().forms()).isEqualTo(Set.of(Form.CLASSROOM));
    }

    private static String certificateOf(Course course) {
        if (!course.certified()) {
            return "no certificate";
        }
        Integer months = course.certificateMonths();
        return months == null ? "no end" : months.toString();
    }
}
