package nl.vertrouwd.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.EmptyState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "vertrouwd.schema=organisation_views")
class PersonsViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @BeforeEach
    void fortyPeople() {
        database.sql("DELETE FROM placement").update();
        database.sql("DELETE FROM person").update();
        LocalDate from = LocalDate.now(clock).minusYears(1);
        for (int i = 10; i < 50; i++) {
            database.sql("INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, rank_name,"
                            + " employed_from, employed_until, withdrawn)"
                            + " VALUES (?, ?, 'Noor', 'van', ?, '', '', ?, '9999-12-31', FALSE)")
                    .params(Ids.bytes(Ids.next()), "70" + i, "Voorbeeld" + i, from)
                    .update();
        }
        SignedIn.as(new Actor(AccountId.next(), null, Set.of(Role.PLANNER)));
        UI.getCurrent().setLocale(Languages.ENGLISH);
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
    void nobodyFoundSaysWhatToDo() {
        navigate(PersonsView.class);
        test($(TextField.class).single()).setValue("nobody");
        assertThat($(EmptyState.class).all()).hasSize(1);
        assertThat($(Card.class).all()).isEmpty();
    }
}
