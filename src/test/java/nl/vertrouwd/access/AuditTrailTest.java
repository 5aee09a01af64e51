package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "vertrouwd.schema=audit_trail")
@Import({TestOrganisation.class, TestClock.Wanted.class, AuditChain.class})
class AuditTrailTest {

    private static final String FILE = "access.look.audit";

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSearch search;

    @Autowired
    AuditWords words;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditChain chain;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    PersonId person;
    Actor administrator;
    Actor themselves;

    @BeforeEach
    void somebodyAndAnAdministrator() {
        person = organisation.person();
        themselves = accounts.asActor(account(person));
        PersonId other = organisation.person();
        accounts.grant(Accounts.SYSTEM, account(other), Role.ADMINISTRATOR);
        administrator = accounts.asActor(account(other));
    }

    @Test
    void anEntryWithoutTheChangeItIsAboutIsImpossible() {
        assertThatThrownBy(() ->
                        trail.record(administrator, "access.invited", AuditSubject.person(person), Map.of(), Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            trail.record(administrator, "access.invited", AuditSubject.person(person), Map.of(), Map.of());
            status.setRollbackOnly();
        });
        assertThat(about("access.invited")).isEmpty();
    }

    @Test
    void ofAChangeOnlyWhatDiffersIsKept() {
        Map<String, String> what = Map.of("setting", "x");
        change(what, Map.of("value", "1", "role", "a"), Map.of("value", "1", "role", "a"));
        assertThat(about("access.setting-changed")).isEmpty();
        change(what, Map.of("value", "1", "role", "a"), Map.of("value", "2", "role", "a"));
        assertThat(about("access.setting-changed").getFirst().changes())
                .containsExactly(new AuditRow.Change("setting", "x", "x"), new AuditRow.Change("value", "1", "2"));
    }

    @Test
    void lookingIntoAFileIsWrittenDownOnceAnHour() {
        trail.looked(administrator, person, FILE);
        clock.pass(Duration.ofMinutes(5));
        trail.looked(administrator, person, FILE);
        assertThat(looks()).hasSize(1);
        clock.pass(Duration.ofHours(1));
        trail.looked(administrator, person, FILE);
        assertThat(looks()).hasSize(2);
        assertThat(looks().getFirst().at()).isAfter(looks().getLast().at());
        assertThat(looks().getFirst().by()).contains("Persoon");
        assertThat(words.value(looks().getFirst().what(), Languages.DUTCH)).isEqualTo("Het logboek");
        assertThat(trail.looksInto(themselves, Languages.DUTCH, 1, 10)).hasSize(1);
    }

    @Test
    void lookingAtOnceIsOneLook() throws Exception {
        Callable<Boolean> look = () -> {
            trail.looked(administrator, person, FILE);
            return true;
        };
        Race.of(Collections.nCopies(8, look));
        assertThat(looks()).hasSize(1);
    }

    @Test
    void onesOwnFileAndTheWorkOfTheProductAreNoLooks() {
        trail.looked(themselves, person, FILE);
        trail.looked(Accounts.SYSTEM, person, FILE);
        assertThat(looks()).isEmpty();
        Actor outsider = new Actor(AccountId.next(), null, Set.of());
        assertThat(trail.looksInto(outsider, Languages.DUTCH, 0, 10)).isEmpty();
    }

    @Test
    void aLookCannotBeForgottenByATransactionThatOnlyReads() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        assertThatThrownBy(() -> reading.executeWithoutResult(status -> trail.looked(administrator, person, FILE)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(looks()).isEmpty();
    }

    @Test
    void entriesAreFoundByWhomByWhatAndByDay() {
        accounts.grant(administrator, themselves.account(), Role.PLANNER);
        clock.pass(Duration.ofDays(1));
        accounts.revoke(administrator, themselves.account(), Role.PLANNER);
        LocalDate today = LocalDate.now(clock);
        assertThat(actions(filter("", "", null, null))).contains("access.role-revoked", "access.role-granted");
        assertThat(actions(filter("access.role-granted", "", null, null))).containsExactly("access.role-granted");
        assertThat(actions(filter("", "", today, null)))
                .contains("access.role-revoked")
                .doesNotContain("access.role-granted");
        assertThat(actions(filter("", "", null, today.minusDays(1))))
                .contains("access.role-granted")
                .doesNotContain("access.role-revoked");
        assertThat(actions(filter("", "import", null, null))).isEmpty();
        AuditFilter unknown = new AuditFilter("nobody", "", "", "", null, null);
        assertThat(search.page(administrator, unknown, Languages.DUTCH, 0, 10)).isEmpty();
        AuditFilter by = new AuditFilter("", organisation.number(person), "", "", null, null);
        assertThat(search.page(administrator, by, Languages.DUTCH, 0, 10)).isEmpty();
        AuditFilter all = filter("", "", null, null);
        assertThat(search.page(administrator, all, Languages.DUTCH, 1, 1))
                .containsExactly(
                        search.page(administrator, all, Languages.DUTCH, 0, 10).get(1));
    }

    @Test
    void whoSearchesForSomebodyIsFoundInTheirEntries() {
        assertThat(actions(filter("access.looked", "", null, null))).containsExactly("access.looked");
        assertThat(looks()).hasSize(1);
        search.page(administrator, AuditFilter.ALL, Languages.DUTCH, 0, 10);
        assertThat(looks()).hasSize(1);
    }

    @Test
    void onlyAdministratorsSearch() {
        assertThatThrownBy(() -> search.page(themselves, AuditFilter.ALL, Languages.DUTCH, 0, 1))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> search.state(themselves)).isInstanceOf(DomainException.class);
    }

    @Test
    void whoIsShieldedIsANumberToOthers() {
        organisation.place(
                person,
                organisation.unit("Afgeschermd", organisation.branch().id(), true),
                organisation.site("Europe/Amsterdam"));
        accounts.grant(administrator, themselves.account(), Role.ANALYST);
        assertThat(search.page(administrator, filter("access.role-granted", "", null, null), Languages.DUTCH, 0, 1)
                        .getFirst()
                        .about())
                .isEqualTo(organisation.number(person));
    }

    @Test
    void whatIsKeptAboutSomebodyWhoWasErasedSaysSo() {
        accounts.grant(administrator, themselves.account(), Role.ANALYST);
        trail.forget(person);
        List<AuditRow> rows = search.page(administrator, filter("", "", null, null), Languages.DUTCH, 0, 20);
        assertThat(rows)
                .filteredOn(row -> row.action().equals("access.role-granted"))
                .allSatisfy(row -> {
                    assertThat(row.emptied()).isTrue();
                    assertThat(row.changes()).isEmpty();
                });
        assertThat(rows).extracting(AuditRow::action).contains("access.forgotten");
    }

    @Test
    void entriesAreSealedByThemselvesSoonAfterTheirCommit() {
        accounts.grant(administrator, themselves.account(), Role.ANALYST);
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (chain.report().waiting() > 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
        assertThat(chain.problems()).isEmpty();
        assertThat(search.state(administrator).late()).isFalse();
        assertThat(search.state(administrator).sealed()).isPositive();
    }

    @Test
    void valuesAreReadInTheLanguageOfTheReader() {
        assertThat(words.value("#access.role.planner, #base.yes", Languages.DUTCH))
                .isEqualTo("Planner, ja");
        assertThat(words.value("2027-03-14", Languages.ENGLISH)).isEqualTo("14 March 2027");
        assertThat(words.value("2027-13-45", Languages.DUTCH)).isEqualTo("2027-13-45");
        assertThat(words.value("#gone.text", Languages.DUTCH)).isEqualTo("gone.text");
        assertThat(words.action("access.role-granted", Languages.DUTCH)).isEqualTo("Rol gegeven");
        assertThat(words.actions(Languages.DUTCH)).contains("access.looked", "planning.room-added");
    }

    private void change(Map<String, String> what, Map<String, String> before, Map<String, String> after) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> trail.recordChange(
                        administrator, "access.setting-changed", AuditSubject.person(person), what, before, after));
    }

    private List<AuditRow> about(String action) {
        return search.page(Accounts.SYSTEM, filter(action, "", null, null), Languages.DUTCH, 0, 20);
    }

    private List<String> actions(AuditFilter filter) {
        return search.page(administrator, filter, Languages.DUTCH, 0, 50).stream()
                .map(AuditRow::action)
                .toList();
    }

    private AuditFilter filter(String action, String kind, LocalDate from, LocalDate until) {
        return new AuditFilter(organisation.number(person), "", action, kind, from, until);
    }

    private List<Look> looks() {
        return trail.looksInto(themselves, Languages.DUTCH, 0, 10);
    }

    private AccountId account(PersonId of) {
        return switch (accounts.createForPerson(Accounts.SYSTEM, organisation.number(of))) {
            case AccountResult.Done made -> made.account();
            case AccountResult.AlreadyThere there -> there.account();
            default -> throw new AssertionError("no account");
        };
    }
}
