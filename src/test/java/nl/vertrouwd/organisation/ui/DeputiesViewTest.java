package nl.vertrouwd.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.organisation.Delegations;
import nl.vertrouwd.organisation.Deputy;
import nl.vertrouwd.organisation.OrganisationWithAPast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "vertrouwd.schema=organisation_import")
@Import({OrganisationWithAPast.class, TestClock.Wanted.class})
class DeputiesViewTest extends SpringBrowserlessTest {

    @Autowired
    OrganisationWithAPast past;

    @Autowired
    Delegations delegations;

    private Actor leader;

    @BeforeEach
    void aLeaderLooks() {
        past.make();
        leader = past.leader("1001", "N");
        SignedIn.as(leader);
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    @AfterEach
    void nothingIsLeft() {
        SignedIn.nobody();
        past.remove();
    }

    @Test
    void aLeaderNamesADeputyWhoThenSeesIt() {
        navigate(DeputiesView.class);
        assertThat($(EmptyState.class).all()).hasSize(2);
        choose("1002");
        submit();
        assertThat($(Card.class).all()).hasSize(1);
        assertThat($(Card.class).single().getElement().getTextRecursively())
                .contains("Sanne de Voorbeeld", "Runs", "Opleidingen", "23 November – 6 December 2026");

        SignedIn.as(new Actor(AccountId.next(), past.personOf("1002"), Set.of(Role.PARTICIPANT)));
        UI.getCurrent().navigate("my-courses");
        navigate(DeputiesView.class);
        assertThat($(Card.class).all()).hasSize(1);
        assertThat($(ComboBox.class).all()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndAboveTheForm() {
        navigate(DeputiesView.class);
        submit();
        assertThat($(ComboBox.class).single().isInvalid()).isTrue();
        assertThat($(FormSummary.class).single().isVisible()).isTrue();
        choose("1002");
        DatePicker last = $(DatePicker.class).all().getLast();
        test(last).setValue(LocalDate.of(2028, 1, 1));
        submit();
        assertThat(last.isInvalid()).isTrue();
        assertThat(last.getErrorMessage()).contains("22 November 2027");
        assertThat(delegations.given(leader, 0, 10)).isEmpty();
        test(last).setValue(LocalDate.of(2026, 12, 1));
        submit();
        assertThat(delegations.given(leader, 0, 10)).hasSize(1);
    }

    @Test
    void endingAsksFirst() {
        navigate(DeputiesView.class);
        choose("1002");
        submit();
        test(button("End it")).click();
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(delegations.standing(deputy())).hasSize(1);
        test(question).confirm();
        assertThat(delegations.standing(deputy())).isEmpty();
        assertThat($(Card.class).single().getElement().getTextRecursively()).contains("Over");
    }

    private Actor deputy() {
        return new Actor(AccountId.next(), past.personOf("1002"), Set.of(Role.PARTICIPANT));
    }

    @SuppressWarnings("unchecked")
    private void choose(String number) {
        List<Deputy> offered = delegations.candidates(leader, number, 10);
        ((ComboBox<Deputy>) $(ComboBox.class).single()).setValue(offered.getFirst());
    }

    private void submit() {
        test(button("Hand over your view")).click();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
