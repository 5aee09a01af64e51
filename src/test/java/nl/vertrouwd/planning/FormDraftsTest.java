package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed and not saved yet is kept for who typed it. */
class FormDraftsTest extends PlanningTestBase {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final SessionDraft HARDLY_BEGUN = new SessionDraft(
            null,
            null,
            "",
            null,
            null,
            null,
            null,
            "",
            "nl",
            List.of(new SessionDraft.Block(null, null, null, null)),
            List.of());

    @Autowired
    FormDrafts forms;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final Actor planner = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));

    @BeforeEach
    void itIsNow() {
        clock.set(NOW);
    }

    @Test
    void whatWasTypedComesBackAsItWasHalfFinishedOrComplete() {
        forms.keep(null, 0, HARDLY_BEGUN, planner);
        assertThat(forms.find(null, planner)).contains(new FormDraft(HARDLY_BEGUN, 0, NOW));

        clock.pass(Duration.ofMinutes(2));
        forms.keep(null, 0, morning(), planner);
        assertThat(forms.find(null, planner)).contains(new FormDraft(morning(), 0, clock.instant()));
    }

    @Test
    void onlyWhoTypedItGetsItBack() {
        forms.keep(null, 0, morning(), planner);

        assertThat(forms.find(null, PLANNER)).isEmpty();
        forms.forget(null, PLANNER);
        assertThat(forms.find(null, planner)).isPresent();
    }

    @Test
    void aNewSessionAndEachThatIsChangedAreKeptApart() {
        SessionId session = id(schedule(morning()));
        forms.keep(null, 0, HARDLY_BEGUN, planner);
        forms.keep(session, 3, withCapacity(morning(), 7), planner);

        assertThat(forms.find(session, planner)).contains(new FormDraft(withCapacity(morning(), 7), 3, NOW));
        forms.forget(session, planner);
        assertThat(forms.find(session, planner)).isEmpty();
        assertThat(forms.find(null, planner)).contains(new FormDraft(HARDLY_BEGUN, 0, NOW));
    }

    @Test
    void itIsKeptForThirtyDaysAndThenIsGoneFromTheDatabaseToo() {
        forms.keep(null, 0, morning(), planner);
        clock.pass(Duration.ofDays(30).minusSeconds(1));
        assertThat(forms.find(null, planner)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(forms.find(null, planner)).isEmpty();
        assertThat(rows()).isEqualTo(1);

        forms.keep(null, 0, HARDLY_BEGUN, PLANNER);
        assertThat(rows()).isZero();
    }

    @Test
    void whatThisVersionCannotReadIsNotThere() {
        forms.keep(null, 0, morning(), planner);
        jdbc.sql("UPDATE form_draft SET content = '{\"dayParts\": 5}' WHERE account_id = ?")
                .param(Ids.bytes(planner.account().value()))
                .update();

        assertThat(forms.find(null, planner)).isEmpty();
        forms.keep(null, 0, morning(), planner);
        assertThat(forms.find(null, planner)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLANNER", "ADMINISTRATOR"})
    void whoDoesNotPlanIsRefused(Role role) {
        Actor other = new Actor(AccountId.next(), null, Set.of(role));
        assertThatThrownBy(() -> forms.keep(null, 0, HARDLY_BEGUN, other)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> forms.find(null, other)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> forms.forget(null, other)).isInstanceOf(DomainException.class);
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM form_draft WHERE account_id = ?")
                .param(Ids.bytes(planner.account().value()))
                .query(Integer.class)
                .single();
    }
}
