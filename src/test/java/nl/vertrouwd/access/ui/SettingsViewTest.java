package nl.vertrouwd.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.NumberSetting;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SettingRow;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "vertrouwd.schema=settings_views")
class SettingsViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Settings settings;

    @Autowired
    List<NumberSetting> known;

    private final String key = "access.invitation-hours";
    private Actor administrator;

    @BeforeEach
    void signIn() {
        String email = AccountId.next().value() + "@buiten.test";
        administrator = accounts.asActor(((AccountResult.Done)
                        accounts.createExternal(Accounts.SYSTEM, "Robin Beheer", email, Set.of(Role.ADMINISTRATOR)))
                .account());
        SignedIn.as(administrator);
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void everySettingOfTheProductIsThereWithItsMeaning() {
        UI.getCurrent().navigate(SettingsView.class);
        assertThat(known).isNotEmpty();
        assertThat($(SettingCard.class).all()).hasSameSizeAs(known);
        assertThat(card()).contains("Geldigheid van een uitnodiging", "Zoveel uur werkt de link");
        assertThat(field().getHelperText()).isEqualTo("Van 1 tot en met 336. Standaard 72.");
    }

    @Test
    void aChangeIsStoredAndSaysWhoMadeIt() {
        int wanted = row().value() == 24 ? 25 : 24;
        UI.getCurrent().navigate(SettingsView.class);
        test(field()).setValue(wanted);
        change();
        assertThat(row().value()).isEqualTo(wanted);
        assertThat(card()).contains("Gewijzigd op", "door Robin Beheer");
    }

    @Test
    void aValueOutOfBoundsIsRefusedAtTheField() {
        int before = row().value();
        UI.getCurrent().navigate(SettingsView.class);
        field().setValue(1000);
        change();
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).isEqualTo("Kies een getal van 1 tot en met 336.");
        field().setValue(null);
        change();
        assertThat(field().isInvalid()).isTrue();
        assertThat(row().value()).isEqualTo(before);
    }

    @Test
    void whoIsSecondSeesWhatTheFirstMadeOfIt() {
        UI.getCurrent().navigate(SettingsView.class);
        settings.change(administrator, row().setting(), 100, row().version());
        field().setValue(50);
        change();
        assertThat(row().value()).isEqualTo(100);
        assertThat(field().getValue()).isEqualTo(100);
    }

    private SettingRow row() {
        return settings.all(administrator, Languages.DUTCH).stream()
                .filter(row -> row.setting().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private int position() {
        return settings.all(administrator, Languages.DUTCH).indexOf(row());
    }

    private String card() {
        return $(SettingCard.class).all().get(position()).getElement().getTextRecursively();
    }

    private IntegerField field() {
        return $(IntegerField.class).all().get(position());
    }

    private void change() {
        test($(Button.class).withText("Wijzig").all().get(position())).click();
    }
}
