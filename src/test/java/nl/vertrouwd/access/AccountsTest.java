package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestClock.Wanted.class, TestPeople.Known.class})
class AccountsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    Attempts attempts;

    @Autowired
    SignIn signIn;

    @Autowired
    FirstAdministrator first;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Invariant> invariants;

    @AfterEach
    void everythingStillHolds() {
        assertThat(invariants).hasSizeGreaterThanOrEqualTo(4);
        assertThat(invariants)
                .allSatisfy(invariant ->
                        assertThat(invariant.violations()).as(invariant.name()).isEmpty());
    }

    @Test
    void everybodyEmployedIsAParticipantAndWhoLeftIsNot() {
        KnownPerson person = people.someone();
        AccountId id = made(accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber()));
        assertThat(accounts.asActor(id).roles()).containsExactly(Role.PARTICIPANT);
        assertThat(accounts.asActor(id).person()).isEqualTo(person.id());
        people.leaves(person);
        assertThat(accounts.asActor(id).roles()).isEmpty();
        assertThat(accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber()))
                .isEqualTo(new AccountResult.UnknownPerson());
    }

    @Test
    void onlyAnAdministratorMayManageAccounts() {
        Actor participant = accounts.asActor(external(Set.of()));
        assertThatThrownBy(() -> accounts.grant(participant, participant.account(), Role.ADMINISTRATOR))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> accounts.list(participant, AccountFilter.ALL, 0, 10))
                .isInstanceOf(DomainException.class);
        assertThat(accounts.asActor(participant.account()).roles()).isEmpty();
    }

    @Test
    void aRoleThatIsTakenAwayKeepsItsRowAndCanBeGivenAgain() {
        AccountId id = external(Set.of(Role.PLANNER));
        accounts.grant(Accounts.SYSTEM, id, Role.PLANNER);
        accounts.revoke(Accounts.SYSTEM, id, Role.PLANNER);
        accounts.grant(Accounts.SYSTEM, id, Role.PLANNER);
        assertThat(accounts.asActor(id).roles()).containsExactly(Role.PLANNER);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM role_assignment WHERE account_id = :id")
                        .param("id", Ids.bytes(id.value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theListFindsByStartOfNumberPartOfNameAndRole() {
        AccountId id = external(Set.of(Role.ANALYST));
        AccountRow row = accounts.find(Accounts.SYSTEM, id).orElseThrow();
        AccountFilter mine = new AccountFilter(row.username(), Role.ANALYST, true);
        assertThat(accounts.list(Accounts.SYSTEM, mine, 0, 10)).containsExactly(row);
        assertThat(accounts.count(Accounts.SYSTEM, mine)).isEqualTo(1);
        String within = row.displayName().substring(1, row.displayName().length() - 1);
        assertThat(accounts.count(Accounts.SYSTEM, new AccountFilter(within, null, false)))
                .as("by part of the name")
                .isPositive();
        assertThat(accounts.count(Accounts.SYSTEM, new AccountFilter("%_%", null, false)))
                .isZero();
        assertThat(accounts.count(Accounts.SYSTEM, new AccountFilter(row.username(), Role.PLANNER, false)))
                .isZero();
    }

    @Test
    void ofManyAccountsForOneAddressAskedForAtOnceOneIsMadeAndTheOthersAreToldOfIt() {
        String email = AccountId.next().value() + "@buiten.test";
        oneIsMade(atOnce(Collections.nCopies(
                8, () -> accounts.createExternal(Accounts.SYSTEM, "Kim van Buiten", email, Set.of(Role.TRAINER)))));
    }

    @Test
    void ofManyAccountsForOnePersonAskedForAtOnceOneIsMadeAndTheOthersAreToldOfIt() {
        KnownPerson person = people.someone();
        oneIsMade(atOnce(
                Collections.nCopies(8, () -> accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber()))));
    }

    @Test
    void whoAsksForThemselvesManyTimesAtOnceGetsOneAccount() {
        KnownPerson person = people.someone();
        List<InvitationResult> results =
                atOnce(Collections.nCopies(8, () -> invitations.ask(person.personnelNumber(), Languages.DUTCH)));
        assertThat(results).filteredOn(InvitationResult.Sent.class::isInstance).hasSize(InvitationStore.AN_HOUR);
        assertThat(accounts.of(person.id())).isPresent();
    }

    @Test
    void aPersonnelNumberThatIsSomebodyElsesUserNameMakesNoAccount() {
        AccountId external = external(Set.of());
        String username = accounts.find(Accounts.SYSTEM, external).orElseThrow().username();
        KnownPerson person = people.put(new KnownPerson(PersonId.next(), username, "Sam", "sam@voorbeeld.test", true));
        assertThat(accounts.createForPerson(Accounts.SYSTEM, username))
                .isEqualTo(new AccountResult.AlreadyThere(external));
        invitations.ask(username, Languages.DUTCH);
        assertThat(accounts.of(person.id())).isEmpty();
        assertThat(accounts.asActor(external).person()).isNull();
    }

    @Test
    void ofTwoLastAdministratorsWhoDropOneAnotherAtOnceOneStays() {
        jdbc.sql("UPDATE account SET enabled = FALSE").update();
        AccountId one = external(Set.of(Role.ADMINISTRATOR));
        AccountId two = external(Set.of(Role.ADMINISTRATOR));
        List<AccountResult> results = atOnce(List.of(
                () -> accounts.revoke(Accounts.SYSTEM, one, Role.ADMINISTRATOR),
                () -> accounts.setEnabled(Accounts.SYSTEM, two, false)));
        assertThat(results)
                .filteredOn(AccountResult.LastAdministrator.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whoHoldsTheRoleButCannotEnterIsNoAdministratorToRelyOn() {
        jdbc.sql("UPDATE account SET enabled = FALSE").update();
        KnownPerson person = people.someone();
        AccountId left = made(accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber()));
        accounts.grant(Accounts.SYSTEM, left, Role.ADMINISTRATOR);
        AccountId stays = external(Set.of(Role.ADMINISTRATOR));
        people.leaves(person);
        assertThat(accounts.revoke(Accounts.SYSTEM, stays, Role.ADMINISTRATOR))
                .isEqualTo(new AccountResult.LastAdministrator());
        assertThat(accounts.setEnabled(Accounts.SYSTEM, stays, false)).isEqualTo(new AccountResult.LastAdministrator());
        assertThat(accounts.revoke(Accounts.SYSTEM, left, Role.ADMINISTRATOR)).isEqualTo(new AccountResult.Done(left));
    }

    @Test
    void whenTheLastAdministratorLeavesTheCheckSaysSoAndTheNextStartLetsSomebodyIn() {
        jdbc.sql("UPDATE account SET enabled = FALSE").update();
        KnownPerson person = people.someone();
        AccountId last = made(accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber()));
        accounts.grant(Accounts.SYSTEM, last, Role.ADMINISTRATOR);
        assertThat(first.replace()).isEmpty();
        people.leaves(person);
        assertThat(invariants)
                .filteredOn(invariant -> invariant.name().equals("access-an-administrator-who-can-enter"))
                .singleElement()
                .satisfies(invariant -> assertThat(invariant.violations()).hasSize(1));
        String password = first.ensure().orElseThrow();
        assertThat(signIn.attempt(FirstAdministrator.USERNAME, password, "192.0.2.9"))
                .isInstanceOf(SignIn.Welcome.class);
        assertThat(first.replace()).isEmpty();
    }

    @Test
    void whoRunsTheProductGetsInWhateverHappenedAndThatIsWrittenDown() {
        long before = rescues();
        accounts.setEnabled(Accounts.SYSTEM, external(Set.of(Role.ADMINISTRATOR)), true);
        for (int i = 0; i < 6; i++) {
            signIn.attempt(FirstAdministrator.USERNAME, "wrong wrong wrong", "192.0.2.11");
        }
        String password = first.rescue();
        assertThat(signIn.attempt(FirstAdministrator.USERNAME, password, "192.0.2.12"))
                .isInstanceOfSatisfying(SignIn.Welcome.class, welcome -> {
                    assertThat(welcome.user().mustChange()).isTrue();
                    assertThat(welcome.user().actor().hasEverywhere(Role.ADMINISTRATOR))
                            .isTrue();
                });
        assertThat(rescues()).isEqualTo(before + 1);
    }

    @Test
    void nobodyAdministersAPart() {
        AccountId id = external(Set.of());
        Grant ofAPart = new Grant(Role.ADMINISTRATOR, new Scope.Network("CLAS"));
        assertThat(accounts.grant(Accounts.SYSTEM, id, ofAPart)).isEqualTo(new AccountResult.WrongPart());
        assertThat(accounts.asActor(id).roles()).isEmpty();
    }

    @Test
    void nodesThatStartAtOnceMakeOneFirstAdministrator() {
        jdbc.sql("UPDATE account SET enabled = FALSE").update();
        jdbc.sql(
                        "UPDATE account SET valid_until = '2099-01-01', username = CONCAT('was-', HEX(id)) WHERE username = 'beheer'")
                .update();
        List<Boolean> made = atOnce(IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> first.ensure().isPresent())
                .toList());
        assertThat(made).filteredOn(Boolean::booleanValue).hasSize(1);
    }

    @Test
    void ofTwentyWrongAttemptsAtOnceFiveAreTriedAndTheOthersWait() {
        String name = "nobody-" + AccountId.next().value();
        List<SignIn.Outcome> outcomes = atOnce(IntStream.range(0, 20)
                .<Callable<SignIn.Outcome>>mapToObj(i -> () -> signIn.attempt(name, "wrong wrong", "192.0.2.7"))
                .toList());
        assertThat(outcomes).filteredOn(SignIn.Wrong.class::isInstance).hasSize(5);
        assertThat(outcomes).filteredOn(SignIn.Wait.class::isInstance).hasSize(15);
    }

    @Test
    void signInsWhileOldAttemptsAreThrownAwayAreCountedAndNobodyIsInADeadlock() {
        String some = "at-once-" + AccountId.next().value();
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < 12; i++) {
                attempts.begin(some + i % 3, some + "address" + i);
            }
            jdbc.sql("UPDATE sign_in_attempt SET last_at = last_at - INTERVAL 2 DAY, wait_until = NULL")
                    .update();
            atOnce(IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        boolean tried = attempts.begin(some + i % 3, some + "address" + i)
                                .isEmpty();
                        attempts.succeeded(some + i % 3, some + "address" + i);
                        attempts.throwAwayOld();
                        return tried;
                    })
                    .toList());
        }
        attempts.throwAwayOld();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM sign_in_attempt WHERE last_at < :old")
                        .param("old", Utc.of(clock.instant().minus(Waiting.FORGOTTEN)))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(attempts.waiting(some + 0)).isEmpty();
    }

    @Test
    void anAddressMayFailOftenButNotWithoutEnd() {
        for (int i = 0; i < Waiting.FREE_PER_ADDRESS; i++) {
            assertThat(attempts.begin("somebody-" + i, "198.51.100.4")).isEmpty();
        }
        assertThat(attempts.begin("somebody-else", "198.51.100.4")).isPresent();
        assertThat(attempts.begin("somebody-else", "198.51.100.5")).isEmpty();
    }

    @Test
    void aNameIsNotKeptAsTyped() {
        attempts.begin("a password in the wrong field", "203.0.113.1");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM sign_in_attempt WHERE subject LIKE '%password%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void oneIsMade(List<AccountResult> results) {
        assertThat(results).filteredOn(AccountResult.Done.class::isInstance).hasSize(1);
        AccountId made = results.stream()
                .filter(AccountResult.Done.class::isInstance)
                .map(AccountsTest::made)
                .findFirst()
                .orElseThrow();
        assertThat(results)
                .filteredOn(result -> !(result instanceof AccountResult.Done))
                .containsOnly(new AccountResult.AlreadyThere(made));
    }

    private long rescues() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'access.administrator-let-in'")
                .query(Long.class)
                .single();
    }

    private AccountId external(Set<Role> roles) {
        String email = AccountId.next().value() + "@buiten.test";
        return made(accounts.createExternal(Accounts.SYSTEM, "Kim van Buiten", email, roles));
    }

    static AccountId made(AccountResult result) {
        return ((AccountResult.Done) result).account();
    }

    static <T> List<T> atOnce(List<Callable<T>> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(Objects.requireNonNull(done.get()));
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
