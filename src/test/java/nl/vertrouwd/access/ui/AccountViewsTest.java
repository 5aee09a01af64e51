package nl.vertrouwd.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestPeople.Known.class)
class AccountViewsTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    AccountId administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = external(Role.ADMINISTRATOR);
        SignedIn.as(accounts.asActor(administrator));
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theListShowsWhoIsSearchedFor() {
        AccountId planner = external(Role.PLANNER);
        String email = accounts.find(Accounts.SYSTEM, planner).orElseThrow().email();
        UI.getCurrent().navigate(AccountsView.class, QueryParameters.of("text", email));
        assertThat($(H3.class).all()).hasSize(1);
        UI.getCurrent().navigate(AccountsView.class, QueryParameters.of("text", "nobody-has-this"));
        assertThat($(H3.class).all()).isEmpty();
    }

    @Test
    void aRoleIsGivenAndTakenOnThePageOfTheAccount() {
        AccountId other = external(Role.ANALYST);
        UI.getCurrent()
                .navigate(
                        AccountView.class,
                        new RouteParam(AccountView.ID, other.value().toString()));
        test($(Checkbox.class).withCaption("Planner").first()).click();
        assertThat(accounts.asActor(other).roles()).containsExactlyInAnyOrder(Role.ANALYST, Role.PLANNER);
        test($(Checkbox.class).withCaption("Analist").first()).click();
        assertThat(accounts.asActor(other).roles()).containsExactly(Role.PLANNER);
    }

    @Test
    void anAccountForAPersonnelNumberThatNobodyHasIsRefusedAtTheField() {
        UI.getCurrent().navigate(AccountsView.class);
        test($(Button.class).withText("Nieuw account").first()).click();
        TextField number = $(TextField.class).withCaption("Personeelsnummer").first();
        test(number).setValue("nobody");
        test($(Button.class).withText("Maak het account").first()).click();
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getValue()).isEqualTo("nobody");

        test(number).setValue(people.someone().personnelNumber());
        test($(Button.class).withText("Maak het account").first()).click();
        assertThat($(H1.class).first().getText()).isEqualTo("Sam Voorbeeld");
    }

    @Test
    void whoIsNoAdministratorSeesACalmPageInstead() {
        SignedIn.as(accounts.asActor(external(Role.ANALYST)));
        UI.getCurrent().navigate(AccountsView.class);
        assertThat($(H1.class).first().getText()).isEqualTo("Niet voor jou bedoeld");
        assertThat($(Notification.class).all()).isEmpty();
    }

    @Test
    void theProfileShowsTheOwnAccount() {
        UI.getCurrent().navigate(ProfileView.class);
        assertThat($(H1.class).first().getText()).isEqualTo("Mijn account");
    }

    private AccountId external(Role role) {
        String email = AccountId.next().value() + "@buiten.test";
        return ((AccountResult.Done) accounts.createExternal(Accounts.SYSTEM, "Kim van Buiten", email, Set.of(role)))
                .account();
    }
}
