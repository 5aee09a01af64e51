package nl.vertrouwd.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.organisation.ImportDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = "vertrouwd.schema=waiting_deliveries")
class WaitingDeliveriesTest extends SpringBrowserlessTest {

    private static Path delivery;

    @Autowired
    ImportDesk desk;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) throws IOException {
        Path top = Files.createTempDirectory("waiting");
        delivery = Files.createDirectories(top.resolve("waiting/levering-2026-10-01"));
        properties.add("vertrouwd.delivery.folder", () -> top.toString());
    }

    @BeforeEach
    void oneWaits() throws IOException {
        Files.createDirectories(delivery);
        Files.writeString(delivery.resolve("sites.csv"), "code,name,time_zone\nUTR,Utrecht,Europe/Amsterdam\n");
        SignedIn.as(administrator);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        navigate(ImportView.class);
    }

    @AfterEach
    void signOut() {
        desk.clear(administrator);
        SignedIn.nobody();
    }

    @Test
    void anAdministratorPutsADeliveryThatWaitsOnTheDeskWithItsOwnDate() {
        assertThat($(Card.class).all().getFirst().getElement().getTextRecursively())
                .contains("levering-2026-10-01")
                .contains("1 October 2026");
        look();
        assertThat(desk.state(administrator).name()).isEqualTo("levering-2026-10-01");
        assertThat(desk.state(administrator).files()).containsExactly("sites.csv");
        navigate(ImportView.class);
        assertThat($(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void oneThatIsGoneMeanwhileIsSaidToBe() throws IOException {
        Files.delete(delivery.resolve("sites.csv"));
        Files.delete(delivery);
        look();
        assertThat(desk.state(administrator).files()).isEmpty();
        assertThat($(Button.class).withText("Look at it").all()).isEmpty();
    }

    private void look() {
        test($(Button.class).withText("Look at it").single()).click();
    }
}
