package nl.vertrouwd.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class CoursesTest {

    private static final Actor PLANNER = actor(Role.PLANNER);

    @Autowired
    Courses courses;

    @Autowired
    Texts texts;

    @Test
    void aPlannerChangesSettings() {
        long before = courses.byCode("UBA").orElseThrow().version();
        CourseChange change =
                courses.save(edit("UBA", edit -> edit.capacity(8).minimum(4).months(12)), PLANNER);
        assertThat(change).isInstanceOf(CourseChange.Saved.class);
        Course now = courses.byCode("UBA").orElseThrow();
        assertThat(now.capacity()).isEqualTo(8);
        assertThat(now.minimum()).isEqualTo(4);
        assertThat(now.certificateMonths()).isEqualTo(12);
        assertThat(now.version()).isEqualTo(before + 1);
    }

    @Test
    void theFormsOfACourseAreReplaced() {
        courses.save(edit("SVK", edit -> edit.forms(Form.ONLINE, Form.HYBRID)), PLANNER);
        assertThat(courses.byCode("SVK").orElseThrow().forms()).isEqualTo(Set.of(Form.ONLINE, Form.HYBRID));
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = "CLASSROOM", mode = EnumSource.Mode.EXCLUDE)
    void theTeamModuleIsGivenInAClassroomOnly(Form form) {
        assertRefused(edit("SVJT", edit -> edit.forms(Form.CLASSROOM, form)), Setting.FORMS);
        assertRefused(edit("SVJT", edit -> edit.forms(form)), Setting.FORMS);
        assertThat(courses.byCode("SVJT").orElseThrow().forms()).isEqualTo(Set.of(Form.CLASSROOM));
    }

    @Test
    void settingsOutOfBoundsAreRefusedAtTheirField() {
        assertRefused(edit("SVDI", edit -> edit.minimum(17)), Setting.MINIMUM);
        assertRefused(edit("SVDI", edit -> edit.minimum(-1)), Setting.MINIMUM);
        assertRefused(edit("SVDI", edit -> edit.capacity(0).minimum(0)), Setting.CAPACITY);
        assertRefused(edit("SVDI", edit -> edit.capacity(501)), Setting.CAPACITY);
        assertRefused(edit("SVDI", edit -> edit.dayParts(0)), Setting.DAY_PARTS);
        assertRefused(edit("SVDI", edit -> edit.dayParts(21)), Setting.DAY_PARTS);
        assertRefused(edit("SVDI", edit -> edit.deadline(121)), Setting.DEADLINE_DAYS);
        assertRefused(edit("SVDI", edit -> edit.deadline(-1)), Setting.DEADLINE_DAYS);
        assertRefused(edit("SVDI", edit -> edit.months(0)), Setting.CERTIFICATE_MONTHS);
        assertRefused(edit("SVDI", edit -> edit.months(121)), Setting.CERTIFICATE_MONTHS);
        assertRefused(edit("SVDI", edit -> edit.missable(2)), Setting.MISSABLE_DAY_PARTS);
        assertRefused(edit("SVDI", edit -> edit.title("  ")), Setting.TITLE_DUTCH);
        assertRefused(edit("SVDI", edit -> edit.title("x".repeat(201))), Setting.TITLE_DUTCH);
        assertRefused(edit("SVDI", edit -> edit.forms()), Setting.FORMS);
        assertRefused(edit("SVDI", edit -> edit.forms(Form.ONLINE, Form.E_LEARNING)), Setting.FORMS);
        assertRefused(edit("VP-INTERVISIE", edit -> edit.months(24)), Setting.CERTIFICATE_MONTHS);
        assertRefused(edit("VP-ELEARN", edit -> edit.capacity(12)), Setting.CAPACITY);
    }

    @Test
    void settingsAtTheirBoundsAreAccepted() {
        assertSaved(edit(
                "SVDI",
                edit -> edit.capacity(500)
                        .minimum(500)
                        .dayParts(20)
                        .deadline(120)
                        .months(120)));
        assertSaved(edit(
                "SVDI",
                edit -> edit.capacity(1).minimum(1).dayParts(1).deadline(0).months(1)));
        assertSaved(edit("SVDI", edit -> edit.title("x".repeat(200))));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        CourseChange change =
                courses.save(edit("SVDI", edit -> edit.capacity(0).dayParts(0).title("")), PLANNER);
        assertThat(((CourseChange.Refused) change).problems())
                .extracting(CourseChange.Problem::setting)
                .containsExactly(Setting.TITLE_DUTCH, Setting.DAY_PARTS, Setting.CAPACITY, Setting.MINIMUM);
    }

    @Test
    void theSecondOfTwoEditorsIsToldThatTheFirstWasThere() {
        CourseSettings first = edit("SVMB", edit -> edit.capacity(10));
        CourseSettings second = edit("SVMB", edit -> edit.capacity(20));
        assertSaved(first);
        CourseChange change = courses.save(second, PLANNER);
        assertThat(change).isInstanceOfSatisfying(CourseChange.ChangedBySomebodyElse.class, conflict -> {
            assertThat(conflict.now().capacity()).isEqualTo(10);
            assertThat(conflict.now().version()).isEqualTo(1);
        });
        assertThat(courses.byCode("SVMB").orElseThrow().capacity()).isEqualTo(10);
    }

    @Test
    void aRetiredCourseStaysInTheCatalogueButCannotBeScheduled() {
        assertSaved(edit("SLC", edit -> edit.active(false)));
        Course retired = courses.byCode("SLC").orElseThrow();
        assertThat(retired.schedulable()).isFalse();
        assertThat(courses.all()).contains(retired);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "PLANNER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseChangesSettings(Role role) {
        CourseSettings wanted = edit("SVDI", edit -> edit.capacity(20));
        assertThatThrownBy(() -> courses.save(wanted, actor(role)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.textKey()).isEqualTo("catalogue.problem.role"));
        assertThat(courses.byCode("SVDI").orElseThrow().capacity()).isEqualTo(16);
    }

    private void assertSaved(CourseSettings wanted) {
        assertThat(courses.save(wanted, PLANNER)).isInstanceOf(CourseChange.Saved.class);
    }

    private void assertRefused(CourseSettings wanted, Setting setting) {
        assertThat(courses.save(wanted, PLANNER)).isInstanceOfSatisfying(CourseChange.Refused.class, refused -> {
            assertThat(refused.problems())
                    .extracting(CourseChange.Problem::setting)
                    .containsExactly(setting);
            CourseChange.Problem problem = refused.problems().getFirst();
            assertThat(texts.keys(java.util.Locale.of("nl"))).contains(problem.textKey());
        });
    }

    private CourseSettings edit(String code, Consumer<CourseEdit> change) {
        CourseEdit edit = new CourseEdit(courses.byCode(code).orElseThrow());
        change.accept(edit);
        return edit.settings();
    }

    private static Actor actor(Role role) {
        return new Actor(AccountId.next(), null, EnumSet.of(role));
    }
}
