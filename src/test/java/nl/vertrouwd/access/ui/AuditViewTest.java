package nl.vertrouwd.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.Look;
import nl.vertrouwd.access.NamedPerson;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "vertrouwd.schema=audit_views")
@Import({TestOrganisation.class, TestClock.Wanted.class})
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestOrganisation organisation;

    PersonId person;
    AccountId account;

    @BeforeEach
    void somebodyGetsARole() {
        person = organisation.person();
        account = made(accounts.createForPerson(Accounts.SYSTEM, organisation.number(person)));
        String email = AccountId.next().value() + "@buiten.test";
        AccountId administrator =
                made(accounts.createExternal(Accounts.SYSTEM, "Robin Beheer", email, Set.of(Role.ADMINISTRATOR)));
        accounts.grant(accounts.asActor(administrator), account, Role.PLANNER);
        SignedIn.as(accounts.asActor(administrator));
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void anEntrySaysWhoDidWhatToWhomAndWhatItBecame() {
        open(QueryParameters.empty());
        assertThat(cards().getFirst())
                .contains("Rol gegeven", "ma 23 november 2026, 10.00, door Robin Beheer, over Test")
                .contains("Rol", "Planner", "Voor", "heel Defensie");
    }

    @Test
    void theFiltersStandInTheAddressAndAreShown() {
        String number = organisation.number(person);
        open(QueryParameters.of("about", number)
                .merging("action", "access.role-granted")
                .merging("from", "2026-11-23")
                .merging("until", "2026-11-23"));
        assertThat(cards()).hasSize(1);
        ComboBox<NamedPerson> about = $(ComboBox.class).withCaption("Over wie").single();
        assertThat(about.getItemLabelGenerator().apply(about.getValue())).matches(".* \\(" + number + "\\)");
        assertThat($(DatePicker.class).withCaption("Tot en met").single().getValue())
                .isEqualTo(LocalDate.of(2026, 11, 23));
        ComboBox<String> action =
                $(ComboBox.class).withCaption("Wat er gebeurde").single();
        assertThat(action.getItemLabelGenerator().apply(action.getValue())).isEqualTo("Rol gegeven");
        action.setValue("access.role-revoked");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .contains("action=access.role-revoked", "about=" + number, "from=2026-11-23");
        assertThat(cards()).isEmpty();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Geen regels gevonden");
    }

    @Test
    void somebodyIsFoundByNameAndByANumberThatFindsNobody() {
        open(QueryParameters.empty());
        ComboBox<NamedPerson> about = $(ComboBox.class).withCaption("Over wie").single();
        NamedPerson found = about.getGenericDataView().getItem(0);
        about.setValue(found);
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .contains("about=" + found.number());

        open(QueryParameters.of("about", "NIEMAND-1"));
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Geen regels gevonden");
    }

    @Test
    void searchingForSomebodyIsSeenByThem() {
        assertThat(looks()).isEmpty();
        open(QueryParameters.of("about", organisation.number(person)));
        assertThat(looks()).extracting(Look::by).containsExactly("Robin Beheer");
        open(QueryParameters.of("by", organisation.number(person)));
        assertThat(looks()).hasSize(1);
    }

    @Test
    void anAddressThatMakesNoSenseShowsEverything() {
        open(QueryParameters.of("from", "yesterday").merging("kind", "nothing-of-ours"));
        assertThat($(DatePicker.class).withCaption("Vanaf").single().getValue()).isNull();
        assertThat($(H1.class).single().getText()).isEqualTo("Logboek");
    }

    @Test
    void whoIsNoAdministratorSeesACalmPageInstead() {
        SignedIn.as(accounts.asActor(account));
        open(QueryParameters.empty());
        assertThat($(H1.class).first().getText()).isEqualTo("Niet voor jou bedoeld");
    }

    private List<Look> looks() {
        return trail.looksInto(accounts.asActor(account), Languages.DUTCH, 0, 10);
    }

    private static void open(QueryParameters query) {
        UI.getCurrent().navigate(AuditView.class, query);
    }

    private List<String> cards() {
        return $(AuditCard.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private static AccountId made(AccountResult result) {
        return ((AccountResult.Done) result).account();
    }
}
