package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Outsiders;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Trainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A planner lets somebody from outside in for a session, until a day. */
class OutsideTrainerViewsTest extends PlanningViewsBase {

    private static final LocalDate SOON = LocalDate.of(2027, 2, 9);

    @Autowired
    Outsiders outsiders;

    @Autowired
    TestClock clock;

    private final String email = AccountId.next().value() + "@bureau.invalid";
    private SessionId session;

    @BeforeEach
    void aSession() {
        session = planning.published("UBA", site, SOON, 12);
    }

    @Test
    void theSessionOfTheAddressIsChosenAndTheLastDayThirtyDaysAfterIt() {
        open();
        assertThat(sessions().getValue()).extracting(Session::id).containsExactly(session);
        assertThat(lastDay().getValue()).isEqualTo(SOON.plusDays(30));
    }

    @Test
    void whoIsInvitedIsLetInUntilTheDayThatTheFormSaysAndGivesTheSession() {
        open();
        fill(email);
        test(lastDay()).setValue(SOON.plusDays(2));
        click("Nodig uit");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("trainers");
        assertThat(until()).isEqualTo(SOON.plusDays(2));
        assertThat(details(session).trainers()).extracting(Trainer::name).contains("Wies Halfmaan");
    }

    @Test
    void whatIsMissingOrEndsTooEarlyIsSaidAtItsField() {
        open();
        fill("geen adres");
        test(lastDay()).setValue(SOON.minusDays(1));
        click("Nodig uit");
        assertThat(labelled(EmailField.class, "E-mailadres").isInvalid()).isTrue();
        assertThat(lastDay().getErrorMessage()).isEqualTo("Kies een dag op of na de laatste uitvoering.");
        assertThat(outsiders.find(planner, "geen adres")).isEmpty();
    }

    @Test
    void theLastDayIsChangedFromTheListOfTrainersButNotIntoThePast() {
        open();
        fill(email);
        click("Nodig uit");
        test($(Button.class).all().stream()
                        .filter(button -> "Pas toegang aan".equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(lastDay()).setValue(LocalDate.now(clock).minusDays(1));
        click("Bewaar");
        assertThat(lastDay().isInvalid()).isTrue();
        test(lastDay()).setValue(SOON.plusDays(9));
        click("Bewaar");
        assertThat(until()).isEqualTo(SOON.plusDays(9));
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        InviteView.class, new QueryParameters(Map.of(InviteView.SESSION, List.of(reference(session)))));
    }

    private void fill(String address) {
        test(labelled(TextField.class, "Naam")).setValue("Wies Halfmaan");
        test(labelled(EmailField.class, "E-mailadres")).setValue(address);
        $(TextField.class).all().stream()
                .filter(field -> !"Naam".equals(field.getLabel()))
                .forEach(field -> test(field).setValue("Bureau Helder Water"));
    }

    private LocalDate until() {
        return outsiders
                .lastDay(planner, outsiders.find(planner, email).orElseThrow())
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Session> sessions() {
        return $(MultiSelectComboBox.class).single();
    }

    private DatePicker lastDay() {
        return labelled(DatePicker.class, "Toegang tot en met");
    }
}
