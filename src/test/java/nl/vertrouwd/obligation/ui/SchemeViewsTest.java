package nl.vertrouwd.obligation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.obligation.DutyPeriods;
import nl.vertrouwd.obligation.SchemeDesk;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The pages of schemes, in the order in which an administrator goes through them; the last ones see what the earlier ones stored. */
@SpringBootTest(properties = "vertrouwd.schema=scheme_views")
@Import({TestOrganisation.class, TestClock.Wanted.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchemeViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestOrganisation organisation;

    @Autowired
    SchemeDesk desk;

    @Autowired
    DutyPeriods periods;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void signIn() {
        SignedIn.as(administrator);
        UI.getCurrent().setLocale(Languages.DUTCH);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    @Order(1)
    void everySchemeSaysWhatItAsksInSentences() {
        open("schemes", "");
        assertThat(text())
                .contains("Leiderschapsplicht", "Voor: Leidinggevenden")
                .contains("Elke 24 maanden; de eerste keer binnen 24 maanden na het begin van de rol")
                .contains("(VKAM-L), alleen voor wie toen bij DMO werkte")
                .contains("Eén keer, meteen bij het begin van de rol")
                .contains("2 keer per kalenderjaar, behalve in het jaar waarin iemand")
                .contains("In alle netwerken, behalve KMAR", "Alleen in KMAR")
                .contains("Sinds 1 januari 2020");
    }

    @Test
    @Order(2)
    void whatIsWrongStandsAtItsFieldAndInTheSummary() {
        open("schemes/confidant/change", "what=version&requirement=refresher");
        day("Geldt vanaf").setValue(LocalDate.of(2026, 11, 22));
        number("Om de hoeveel maanden").setValue(0);
        click("Bekijk wie er verandert");
        assertThat(day("Geldt vanaf").isInvalid()).isTrue();
        assertThat(day("Geldt vanaf").getErrorMessage())
                .isEqualTo("Kies vandaag of een latere dag. Wat al gold, blijft staan.");
        assertThat(number("Om de hoeveel maanden").getErrorMessage())
                .isEqualTo("Vul een getal in van 1 tot en met 120.");
        assertThat($(FormSummary.class).single().isVisible()).isTrue();
        number("Om de hoeveel maanden").setValue(null);
        day("Geldt vanaf").setValue(null);
        click("Bekijk wie er verandert");
        assertThat(number("Om de hoeveel maanden").getErrorMessage()).isEqualTo("Vul een heel getal in.");
        assertThat(day("Geldt vanaf").getErrorMessage()).isEqualTo("Kies een dag.");
        day("Geldt vanaf").setValue(LocalDate.of(2026, 12, 1));
        number("Om de hoeveel maanden").setValue(24);
        click("Bekijk wie er verandert");
        assertThat(text()).contains("Je hebt nog niets veranderd.");
        assertThat(day("Geldt vanaf").isInvalid()).isFalse();
        $(CourseRow.class).all().forEach(row -> $(ComboBox.class, row).single().setValue(null));
        click("Bekijk wie er verandert");
        assertThat(text()).contains("Kies minstens één opleiding die meetelt.");
    }

    @Test
    @Order(3)
    void aNewRequirementNeedsANameAndACodeOfItsOwn() {
        open("schemes/confidant/change", "what=requirement");
        $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Naam, Nederlands")
                .single()
                .setValue("Gesprek");
        $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Code")
                .single()
                .setValue("basic");
        click("Bekijk wie er verandert");
        assertThat(text())
                .contains("Deze regeling heeft of had al een eis met deze code.")
                .contains("Kies minstens één opleiding die meetelt.");
        assertThat($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Naam, Engels")
                        .single()
                        .getErrorMessage())
                .isEqualTo("Vul een naam in.");
    }

    @Test
    @Order(4)
    void firstWhoWouldStandOtherwiseIsShownAndThenItIsStored() throws Exception {
        organisation.place(
                organisation.person("Anna", "Zomer", DateRange.from(LocalDate.of(2020, 1, 1))),
                organisation.unit(organisation.branch().id()),
                organisation.site("Europe/Amsterdam"),
                DateRange.from(LocalDate.of(2025, 1, 1)),
                true);
        periods.renewAll();
        open("schemes/leadership-duty/change", "what=version&requirement=leadership");
        assertThat(number("Om de hoeveel maanden").getValue()).isEqualTo(24);
        number("Eerste keer binnen hoeveel maanden").setValue(12);
        ended(() -> click("Bekijk wie er verandert"));
        assertThat(text())
                .contains("1 van de 1 persoon krijgt op di 1 december 2026 een andere stand.")
                .contains("nog te doen", "te laat", "−100,0 punt")
                .doesNotContain("Anna Zomer");
        test($(NativeButton.class).withClassName("vt-move").single()).click();
        assertThat(text()).contains("Wie gaat van ‘nog te doen’ naar ‘te laat’", "Anna Zomer");

        open("schemes/leadership-duty", "");
        assertThat(text())
                .contains("Je bent bezig met een wijziging: ‘Leiderschapsvorming’ wordt anders vanaf 1 december 2026.");
        open("schemes/leadership-duty/change", "what=version&requirement=leadership");
        assertThat(number("Eerste keer binnen hoeveel maanden").getValue())
                .as("as it was left")
                .isEqualTo(12);
        ended(() -> click("Leg de wijziging vast"));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("schemes/leadership-duty");
        assertThat(text())
                .contains("Vastgelegd: ‘Leiderschapsvorming’ wordt anders vanaf 1 december 2026.")
                .contains("Vanaf 1 december 2026", "Sinds 1 januari 2020")
                .contains("de eerste keer binnen 12 maanden na het begin van de rol");
    }

    @Test
    @Order(5)
    void whatIsStillAheadCanBeWithdrawnFromItsPage() throws Exception {
        open("schemes/leadership-duty", "");
        RouterLink withdraw = $(RouterLink.class)
                .withText("Trek in wat op 1 december 2026 ingaat")
                .single();
        assertThat(withdraw.getHref()).contains("what=withdraw", "requirement=leadership", "from=2026-12-01");
        open("schemes", "");
        assertThat(text()).contains("Anders vanaf 1 december 2026");
        open("schemes/leadership-duty/change", "what=withdraw&requirement=leadership&from=2026-12-01");
        ended(() -> click("Bekijk wie er verandert"));
        ended(() -> click("Leg de wijziging vast"));
        assertThat(text()).contains("wat bij ‘Leiderschapsvorming’ op 1 december 2026 zou ingaan, gaat niet door");
        assertThat($(RouterLink.class).withTextContaining("Trek in").all()).isEmpty();
    }

    @Test
    @Order(6)
    void whatIsTypedAfterwardsTakesTheAnswerAway() throws Exception {
        open("schemes/confidant/change", "what=terms");
        test(number("Waarschuwing vooraf, in maanden")).setValue(6);
        ended(() -> click("Bekijk wie er verandert"));
        assertThat(text()).contains("Wie krijgt een andere stand?", "Gecertificeerde vertrouwenspersonen: 0 zonder");
        test(number("Waarschuwing vooraf, in maanden")).setValue(7);
        assertThat(text()).doesNotContain("Wie krijgt een andere stand?");
        assertThat($(Button.class).withText("Leg de wijziging vast").all()).isEmpty();
        assertThat($(Button.class).withText("Bekijk wie er verandert").all()).hasSize(1);
    }

    private DatePicker day(String label) {
        return $(DatePicker.class)
                .withPropertyValue(DatePicker::getLabel, label)
                .single();
    }

    private IntegerField number(String label) {
        return $(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, label)
                .single();
    }

    /** Begins something, and comes back to the page when it has ended. */
    private void ended(Runnable begin) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runnable look = () -> {
            if (!desk.state(administrator).isRunning()) {
                ended.countDown();
            }
        };
        begin.run();
        Runnable stop = desk.watch(administrator, look);
        look.run();
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        stop.run();
        Location here = UI.getCurrent().getActiveViewLocation();
        UI.getCurrent().navigate(here.getPath(), here.getQueryParameters());
        roundTrip();
    }

    private void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundTrip();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(path);
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String text() {
        StringBuilder all = new StringBuilder();
        collect(UI.getCurrent(), all);
        return all.toString();
    }

    private static void collect(Component component, StringBuilder all) {
        if (!(component instanceof Text) && !component.isVisible()) {
            return;
        }
        all.append(component.getElement().getText()).append('\n');
        List<Component> children = component.getChildren().toList();
        children.forEach(child -> collect(child, all));
    }
}
