package nl.vertrouwd.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.KnownPerson;
import nl.vertrouwd.access.NamedScope;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.access.ScopeColumn;
import nl.vertrouwd.access.ScopeKind;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.access.TestPeople;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "vertrouwd.schema=account_views")
@Import({TestPeople.Known.class, TestOrganisation.class})
class AccountViewsTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

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
    void onlyWhoHasNoPasswordYetIsInvitedAllAtOnce() {
        String of = "uit" + System.nanoTime();
        AccountId first = invitee(of + "a");
        AccountId active = invitee(of + "b");
        AccountId blocked = invitee(of + "c");
        accounts.setPassword(active, "een-lang-genoeg-wachtwoord");
        accounts.close(Accounts.SYSTEM, blocked);

        UI.getCurrent().navigate(AccountsView.class, QueryParameters.of("text", of));
        assertThat($(H2.class).all()).extracting(H2::getText).contains("3 accounts");
        click("Nodig 1 persoon zonder wachtwoord uit");
        Element question = $(ConfirmDialog.class).single().getElement();
        assertThat(question.getProperty("header")).isEqualTo("1 persoon uitnodigen?");
        assertThat(question.getProperty("message")).contains("De andere 2 accounts in deze lijst krijgen niets");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(Notification.class).all())
                .singleElement()
                .satisfies(notice -> assertThat(notice.getElement().getTextRecursively())
                        .contains("1 uitnodiging is onderweg.")
                        .doesNotContain("te bereiken"));
        accounts.setPassword(first, "een-lang-genoeg-wachtwoord");
        UI.getCurrent().navigate(AccountsView.class, QueryParameters.of("text", of + "a"));
        assertThat($(Button.class).all()).extracting(Button::getText).noneMatch(text -> text.startsWith("Nodig "));
    }

    private AccountId invitee(String name) {
        return ((AccountResult.Done) accounts.createExternal(
                        Accounts.SYSTEM, "Iemand van Buiten", name + "@buiten.invalid", Set.of(Role.EXTERNAL_TRAINER)))
                .account();
    }

    @Test
    void aRoleForAPartIsGivenAndTakenOnThePageOfTheAccount() {
        Branch branch = organisation.branch();
        AccountId other = external(Role.ANALYST);
        open(other);
        assertThat(may()).containsExactly("Analist voor heel Defensie");
        click("Geef een rol");
        assertThat(button("Geef deze rol").isEnabled()).isFalse();
        test(role()).selectItem("Planner");
        assertThat(meaning()).contains("Planner voor heel Defensie");
        test(kind()).selectItem("Een eenheid en alles daaronder");
        assertThat(button("Geef deze rol").isEnabled()).isFalse();
        ComboBox<NamedScope> part = $(ComboBox.class).withCaption("Eenheid").single();
        test(part).selectItem(branch.name() + " (" + branch.code() + ")");
        assertThat(meaning()).contains("Planner voor " + branch.code() + ".");
        click("Geef deze rol");
        Grant planner = new Grant(Role.PLANNER, new Scope.Below(branch.id()));
        assertThat(accounts.asActor(other).grants().all()).contains(planner).hasSize(2);
        assertThat(may()).containsExactlyInAnyOrder("Analist voor heel Defensie", "Planner voor " + branch.code());

        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel()
                                .filter(("Trek in: Planner voor " + branch.code())::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(may()).containsExactly("Analist voor heel Defensie");
        assertThat($(H3.class).all())
                .extracting(H3::getText)
                .contains("Planner voor " + branch.code(), "Analist voor heel Defensie");
    }

    @Test
    void aCoordinatorIsOfANetwork() {
        Branch branch = organisation.branch();
        AccountId other = external(Role.ANALYST);
        open(other);
        click("Geef een rol");
        test(role()).selectItem("Coördinator vertrouwenspersonen");
        assertThat($(RadioButtonGroup.class).all()).isEmpty();
        ComboBox<NamedScope> part = $(ComboBox.class).withCaption("Netwerk").single();
        test(part).selectItem(branch.name() + " (" + branch.code() + ")");
        click("Geef deze rol");
        assertThat(may()).contains("Coördinator vertrouwenspersonen van het netwerk " + branch.code());
    }

    @Test
    void whatFollowsFromThePersonnelFileSaysSoAndCannotBeTaken() {
        PersonId person = organisation.person();
        UnitId unit = organisation.unit("Onderdeel Oost", organisation.branch().id(), false);
        organisation.lead(person, unit);
        people.put(new KnownPerson(person, organisation.number(person), "Ruben Rietveen", "r@voorbeeld.test", true));
        AccountId leader =
                ((AccountResult.Done) accounts.createForPerson(Accounts.SYSTEM, organisation.number(person))).account();
        open(leader);
        assertThat(may()).hasSize(2).anyMatch(line -> line.startsWith("Leidinggevende van Onderdeel"));
        assertThat($(RoleList.class).single().getElement().getTextRecursively())
                .contains("volgt uit het personeelsbestand")
                .doesNotContain("Trek in");
        click("Geef een rol");
        List<Role> offered = role().getListDataView().getItems().toList();
        assertThat(offered).contains(Role.PLANNER).doesNotContain(Role.LEADER, Role.PARTICIPANT);
    }

    @Test
    void anAdministratorChangesUntilWhenSomebodyFromOutsideIsLetIn() {
        AccountId other = external(Role.ANALYST);
        open(other);
        LocalDate today = LocalDate.now(clock);
        assertThat(lastDay().getValue()).isEqualTo(today.plusYears(1).minusDays(1));

        test(lastDay()).setValue(today.plusDays(3));
        click("Bewaar de dag");
        assertThat(lastDay().isInvalid()).isFalse();
        assertThat(until(other)).isEqualTo(today.plusDays(3));

        for (LocalDate wrong : List.of(today.minusDays(1), today.plusYears(2).plusDays(1))) {
            test(lastDay()).setValue(wrong);
            click("Bewaar de dag");
            assertThat(lastDay().isInvalid()).isTrue();
            assertThat(lastDay().getErrorMessage()).startsWith("Kies een dag vanaf vandaag");
            assertThat(until(other)).isEqualTo(today.plusDays(3));
        }
    }

    @Test
    void whoStandsInThePersonnelFileHasNoLastDayHere() {
        KnownPerson person = people.someone();
        open(((AccountResult.Done) accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber())).account());
        assertThat($(DatePicker.class).all()).isEmpty();
    }

    private DatePicker lastDay() {
        return $(DatePicker.class).single();
    }

    private LocalDate until(AccountId account) {
        return accounts.find(Accounts.SYSTEM, account).orElseThrow().lastDay();
    }

    @Test
    void theLastAdministratorStays() {
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE id <> ?")
                .param(Ids.bytes(administrator.value()))
                .update();
        open(administrator);
        test($(RoleList.class)
                        .single()
                        .getChildren()
                        .flatMap(Component::getChildren)
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow())
                .click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(may()).containsExactly("Beheerder");
        assertThat($(Notification.class).all()).isNotEmpty();
    }

    @Test
    void theListIsFilteredByRoleAndPartInTheAddress() {
        Branch branch = organisation.branch();
        Scope part = new Scope.Below(branch.id());
        AccountId here = external(Role.ANALYST);
        accounts.grant(Accounts.SYSTEM, here, new Grant(Role.PLANNER, part));
        UI.getCurrent()
                .navigate(
                        AccountsView.class,
                        QueryParameters.of("part", ScopeColumn.text(part)).merging("role", "PLANNER"));
        assertThat($(H3.class).all()).hasSize(1);
        assertThat($(Card.class).single().getElement().getTextRecursively()).contains("Planner voor " + branch.code());
        ComboBox<Scope> filter = $(ComboBox.class).withCaption("Voor welk deel").single();
        assertThat(filter.getValue()).isEqualTo(part);
        filter.clear();
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEqualTo("role=PLANNER");
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

    private void open(AccountId account) {
        UI.getCurrent()
                .navigate(
                        AccountView.class,
                        new RouteParam(AccountView.ID, account.value().toString()));
    }

    /** The sentences of what the account may do. */
    private List<String> may() {
        return $(RoleList.class)
                .single()
                .getChildren()
                .map(line -> line.getChildren().findFirst().orElseThrow())
                .map(sentence -> sentence.getElement().getText())
                .toList();
    }

    private String meaning() {
        return $(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .filter(text -> text.startsWith("Dit wordt het"))
                .findFirst()
                .orElse("");
    }

    private Select<Role> role() {
        return $(Select.class).withCaption("Rol").all().getLast();
    }

    private RadioButtonGroup<ScopeKind> kind() {
        return $(RadioButtonGroup.class).all().getLast();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private void click(String text) {
        test(button(text)).click();
    }

    private AccountId external(Role role) {
        String email = AccountId.next().value() + "@buiten.test";
        return ((AccountResult.Done) accounts.createExternal(Accounts.SYSTEM, "Kim van Buiten", email, Set.of(role)))
                .account();
    }
}
