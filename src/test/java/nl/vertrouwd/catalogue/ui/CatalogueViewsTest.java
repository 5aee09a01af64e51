package nl.vertrouwd.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.catalogue.CourseEdit;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class CatalogueViewsTest extends SpringBrowserlessTest {

    @BeforeEach
    void aPlannerIsSignedIn() {
        SignedIn.as(new Actor(AccountId.next(), null, Set.of(Role.PLANNER)));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedIn.nobody();
    }

    @Autowired
    Courses courses;

    @Test
    void theOverviewStartsWithTheSevenModules() {
        navigate(CoursesView.class);
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .startsWith("Basis", "Verdieping", "Vertrouwenspersonen")
                .hasSize(6);
        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .containsSubsequence("courses/SVDI", "courses/LSVW", "courses/SVJT", "courses/SVHW", "courses/SVMB");
    }

    @Test
    void theSettingsOfACourseReadAsASentence() {
        navigate(CoursesView.class);
        assertThat($(Paragraph.class).all())
                .extracting(paragraph -> paragraph.getText().replace('\u00a0', ' '))
                .contains(
                        "2 dagdelen · klassikaal of online · met acteurs · 12 plaatsen, minimaal 6 · "
                                + "inschrijven tot 7 dagen ervoor",
                        "Voor leidinggevenden. Certificaat 24 maanden geldig.",
                        "E-learning");
    }

    @Test
    void aPlannerChangesTheNumberOfPlaces() {
        edit("UBA");
        number("Plaatsen").setValue(8);
        save();
        assertThat(courses.byCode("UBA").orElseThrow().capacity()).isEqualTo(8);
        assertThat($(H1.class).single().getText()).isEqualTo("Uitspreken, bespreken, aanspreken");
    }

    @Test
    void aRefusedSettingIsToldAtItsFieldAndKeepsWhatWasTyped() {
        edit("UBA");
        number("Minimum aantal deelnemers").setValue(13);
        save();
        assertThat(number("Minimum aantal deelnemers"))
                .satisfies(field -> assertThat(field.isInvalid()).isTrue())
                .satisfies(field -> assertThat(field.getErrorMessage())
                        .isEqualTo("Het minimum kan niet hoger zijn dan het aantal plaatsen (12)."))
                .satisfies(field -> assertThat(field.getValue()).isEqualTo(13));
        assertThat($(FormSummary.class).single().isVisible()).isTrue();
        assertThat(courses.byCode("UBA").orElseThrow().minimum()).isEqualTo(6);
    }

    @Test
    void aMissingNumberIsToldAtItsField() {
        long before = courses.byCode("UBA").orElseThrow().version();
        edit("UBA");
        number("Plaatsen").clear();
        save();
        assertThat(number("Plaatsen").getErrorMessage()).isEqualTo("Vul dit in.");
        assertThat(courses.byCode("UBA").orElseThrow().version()).isEqualTo(before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTeamModuleCannotBeSetOnline() {
        edit("SVJT");
        CheckboxGroup<Form> forms = $(CheckboxGroup.class).single();
        forms.setValue(Set.of(Form.CLASSROOM, Form.ONLINE));
        save();
        assertThat(forms.isInvalid()).isTrue();
        assertThat(courses.byCode("SVJT").orElseThrow().forms()).isEqualTo(Set.of(Form.CLASSROOM));
    }

    @Test
    void whoIsSecondSeesWhatTheFirstChangedAndLosesNothing() {
        edit("SVK");
        labelled(TextField.class, "Titel (Nederlands)").setValue("Kameraadschap");
        courses.save(
                new CourseEdit(courses.byCode("SVK").orElseThrow()).capacity(10).settings(),
                new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR)));
        save();
        assertThat($(CourseConflict.class)
                        .single()
                        .getElement()
                        .getTextRecursively()
                        .replace('\u00a0', ' '))
                .contains("Iemand anders was je voor")
                .contains("16 plaatsen")
                .contains("10 plaatsen");
        assertThat(labelled(TextField.class, "Titel (Nederlands)").getValue()).isEqualTo("Kameraadschap");
        assertThat(courses.byCode("SVK").orElseThrow().titleDutch()).isEqualTo("Sociale veiligheid en kameraadschap");
        save();
        assertThat(courses.byCode("SVK").orElseThrow().titleDutch()).isEqualTo("Kameraadschap");
    }

    private void edit(String code) {
        navigate(CourseEditView.class, Map.of("code", code));
    }

    private void save() {
        test($(Button.class).withText("Bewaar de instellingen").single()).click();
    }

    private IntegerField number(String label) {
        return labelled(IntegerField.class, label);
    }

    private <T extends Component & HasLabel> T labelled(Class<T> type, String label) {
        return $(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
