package nl.vertrouwd.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "vertrouwd.schema=organisation_persons")
@Import({TestOrganisation.class, TestTree.class})
class PersonsViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestTree tree;

    @Autowired
    PersonRegister register;

    @BeforeEach
    void fortyPeople() {
        for (String table : List.of("shielded_person", "shielded_period", "placement")) {
            database.sql("DELETE FROM " + table).update();
        }
        database.sql("DELETE FROM person").update();
        LocalDate from = LocalDate.now(clock).minusYears(1);
        for (int i = 10; i < 50; i++) {
            database.sql("INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, rank_name,"
                            + " employed_from, employed_until, withdrawn)"
                            + " VALUES (?, ?, 'Noor', 'van', ?, '', '', ?, '9999-12-31', FALSE)")
                    .params(Ids.bytes(Ids.next()), "70" + i, "Voorbeeld" + i, from)
                    .update();
        }
        signIn(new Actor(AccountId.next(), null, Set.of(Role.PLANNER)));
    }

    private static void signIn(Actor actor) {
        SignedIn.as(actor);
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    private void open(String query) {
        UI.getCurrent().navigate(PersonsView.class, QueryParameters.fromString(query));
    }

    private List<String> cards() {
        return $(Card.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private void click(String text) {
        $(Button.class).withText(text).all().getLast().click();
    }

    private String name(PersonId person) {
        return register.find(person).orElseThrow().fullName();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void thePageShowsPeopleByFamilyNameAFewAtATime() {
        navigate(PersonsView.class);
        assertThat($(Card.class).all()).hasSize(30);
    }

    @Test
    void theAddressSaysWhoIsLookedFor() {
        navigate(PersonsView.class);
        test($(TextField.class).single()).setValue("7012");
        assertThat($(Card.class).all()).hasSize(1);
        assertThat($(TextField.class).single().getValue()).isEqualTo("7012");
    }

    @Test
    void aLeaderSeesTheirOwnPeopleWithTheirPlace() {
        UnitId team = tree.unit(tree.branch());
        PersonId member = tree.someoneIn(team);
        tree.someoneIn(tree.branch());
        signIn(TestTree.actor(null, TestTree.below(Role.LEADER, team)));

        navigate(PersonsView.class);

        assertThat(cards())
                .singleElement()
                .asString()
                .contains(register.find(member).orElseThrow().fullName(), "Eenheid");
        assertThat($(Button.class).withText("Shielding").all()).isEmpty();
    }

    @Test
    void theAddressAsksForAUnitAndASiteOnAnyDay() {
        UnitId brigade = tree.unit(tree.branch());
        UnitId team = tree.unit(brigade);
        PersonId past = organisation.person();
        LocalDate today = LocalDate.now(clock);
        tree.placed(past, team, new DateRange(LocalDate.of(2015, 1, 1), today.minusYears(2)));
        PersonId now = tree.someoneIn(team);
        tree.someoneIn(tree.branch());

        open("unit=" + tree.code(brigade));
        assertThat(cards()).singleElement().asString().contains(name(now));

        open("unit=" + tree.code(brigade) + "&peildatum=" + today.minusYears(3));
        assertThat(cards()).hasSize(2).anyMatch(card -> card.contains(name(past)));

        String site = database.sql(
                        "SELECT s.code FROM site s JOIN placement x ON x.site_id = s.id WHERE x.person_id = ?")
                .param(Ids.bytes(now.value()))
                .query(String.class)
                .single();
        open("site=" + site);
        assertThat(cards()).singleElement().asString().contains(name(now));

        open("unit=there-is-none&site=nowhere&peildatum=yesterday");
        assertThat(cards()).hasSizeGreaterThan(25);
    }

    @Test
    void whoIsShieldedComesLastWithANumberAndNothingElse() {
        UnitId branch = tree.branch();
        PersonId hidden = tree.someoneIn(tree.shielded(branch));
        tree.someoneIn(branch);
        signIn(TestTree.actor(null, TestTree.below(Role.PLANNER, branch)));

        navigate(PersonsView.class);

        assertThat(cards()).hasSize(2);
        assertThat(cards().getLast())
                .isEqualTo("Shielded (" + register.find(hidden).orElseThrow().personnelNumber() + ")");
    }

    @Test
    void anAdministratorShieldsSomebodyAndEndsThat() {
        PersonId person = tree.someoneIn(tree.branch());
        signIn(TestTree.actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING)));
        String number = register.find(person).orElseThrow().personnelNumber();
        open("text=" + number);

        click("Shielding");
        click("Shield");
        assertThat(cards()).singleElement().asString().startsWith("Shielded (" + number + ")");

        click("Shielding");
        assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("This person is shielded from");
        click("End the shielding");
        assertThat(cards()).singleElement().asString().contains(name(person));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAtTheField() {
        tree.someoneIn(tree.branch());
        signIn(TestTree.actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING)));
        open("text=Persoon");
        $(Button.class).withText("Shielding").first().click();
        DatePicker until = $(DatePicker.class).all().getLast();
        until.setValue(LocalDate.now(clock).minusDays(1));
        click("Shield");

        assertThat(until.isInvalid()).isTrue();
        assertThat($(Dialog.class).all()).hasSize(1);
    }

    @Test
    void nobodyFoundSaysWhatToDo() {
        navigate(PersonsView.class);
        test($(TextField.class).single()).setValue("nobody");
        assertThat($(EmptyState.class).all()).hasSize(1);
        assertThat($(Card.class).all()).isEmpty();
    }
}
