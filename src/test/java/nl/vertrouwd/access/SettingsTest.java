package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = {"vertrouwd.schema=settings", "vertrouwd.settings.remembered=5s"})
@Import(TestClock.Wanted.class)
class SettingsTest {

    private static final NumberSetting HOURS = AccessSettings.INVITATION_HOURS;

    @Autowired
    Settings settings;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditSearch audit;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Actor administrator;

    @BeforeEach
    void nothingIsSet() {
        jdbc.sql("DELETE FROM setting").update();
        clock.pass(Duration.ofSeconds(6));
        String email = AccountId.next().value() + "@buiten.test";
        administrator = accounts.asActor(((AccountResult.Done)
                        accounts.createExternal(Accounts.SYSTEM, "Robin Beheer", email, Set.of(Role.ADMINISTRATOR)))
                .account());
    }

    @Test
    void untilSomebodyChangesItTheStandardHolds() {
        assertThat(settings.get(HOURS)).isEqualTo(HOURS.standard());
        SettingRow row = row();
        assertThat(row.value()).isEqualTo(HOURS.standard());
        assertThat(row.changedAt()).isNull();
        assertThat(settings.changed(administrator)).isZero();
    }

    @Test
    void aChangeHoldsAtOnceSaysWhoMadeItAndIsWrittenDown() {
        assertThat(settings.get(HOURS)).isEqualTo(72);
        assertThat(settings.change(administrator, HOURS, 24, row().version())).isEqualTo(new SettingResult.Changed());
        assertThat(settings.get(HOURS)).isEqualTo(24);
        assertThat(row().changedBy()).isEqualTo("Robin Beheer");
        assertThat(row().changedAt()).isEqualTo(clock.instant());
        assertThat(settings.changed(administrator)).isEqualTo(1);
        AuditFilter changes = new AuditFilter("", "", "access.setting-changed", "setting", null, null);
        assertThat(audit.page(administrator, changes, Languages.DUTCH, 0, 1)
                        .getFirst()
                        .changes())
                .contains(new AuditRow.Change("value", "72", "24"));
    }

    @Test
    void aValueOutOfBoundsIsRefused() {
        for (int wrong : List.of(HOURS.lowest() - 1, HOURS.highest() + 1)) {
            assertThat(settings.change(administrator, HOURS, wrong, 0))
                    .isEqualTo(new SettingResult.OutOfBounds(HOURS.lowest(), HOURS.highest()));
        }
        assertThat(settings.change(administrator, HOURS, HOURS.highest(), 0)).isEqualTo(new SettingResult.Changed());
        assertThat(settings.get(HOURS)).isEqualTo(HOURS.highest());
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneIsTold() throws Exception {
        Callable<SettingResult> first = () -> settings.change(administrator, HOURS, 10, 0);
        assertThat(Race.of(Collections.nCopies(6, first)))
                .filteredOn(SettingResult.Changed.class::isInstance)
                .hasSize(1);
        long version = row().version();
        Callable<SettingResult> again = () -> settings.change(administrator, HOURS, 11, version);
        assertThat(Race.of(Collections.nCopies(6, again)))
                .filteredOn(SettingResult.Changed.class::isInstance)
                .hasSize(1);
        assertThat(settings.change(administrator, HOURS, 12, version)).isEqualTo(new SettingResult.ChangedMeanwhile());
        assertThat(row().value()).isEqualTo(11);
    }

    @Test
    void aChangeOnAnotherNodeIsFollowedWithinSeconds() {
        assertThat(settings.get(HOURS)).isEqualTo(72);
        jdbc.sql("INSERT INTO setting (name, value, version, changed_by, changed_at) VALUES (?, 48, 1, ?, NOW())")
                .params(HOURS.key(), new byte[16])
                .update();
        assertThat(settings.get(HOURS)).isEqualTo(72);
        clock.pass(Duration.ofSeconds(5));
        assertThat(settings.get(HOURS)).isEqualTo(48);
    }

    @Test
    void onlyAdministratorsSeeAndChangeThem() {
        Actor planner = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));
        assertThatThrownBy(() -> settings.all(planner, Languages.DUTCH)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> settings.change(planner, HOURS, 10, 0)).isInstanceOf(DomainException.class);
        assertThat(row().value()).isEqualTo(72);
    }

    private SettingRow row() {
        return settings.all(administrator, Languages.DUTCH).stream()
                .filter(row -> row.setting().equals(HOURS))
                .findFirst()
                .orElseThrow();
    }
}
