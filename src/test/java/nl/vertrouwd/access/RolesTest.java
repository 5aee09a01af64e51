package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import({TestOrganisation.class, TestClock.Wanted.class})
class RolesTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Roles roles;

    @Autowired
    GrantWords words;

    @Autowired
    ScopeDirectory parts;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    AuditSearch audit;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Branch branch;
    UnitId unit;
    Actor administrator;

    @BeforeEach
    void aBranchWithAUnit() {
        branch = organisation.branch();
        unit = organisation.unit("Brigade Voorbeeld", branch.id(), false);
        administrator = accounts.asActor(external("Robin Beheer", Set.of(Role.ADMINISTRATOR)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEADER", "PARTICIPANT"})
    void whatFollowsFromThePersonnelFileIsGivenByNobody(Role role) {
        AccountId id = external();
        assertThat(accounts.grant(administrator, id, role)).isEqualTo(new AccountResult.FollowsFromFile());
        assertThat(accounts.grant(administrator, id, new Grant(role, new Scope.Below(unit))))
                .isEqualTo(new AccountResult.FollowsFromFile());
        String email = AccountId.next().value() + "@buiten.test";
        assertThat(accounts.createExternal(administrator, "Kim", email, Set.of(role)))
                .isEqualTo(new AccountResult.FollowsFromFile());
        assertThat(accounts.count(administrator, new AccountFilter(email, null, false)))
                .isZero();
        assertThat(accounts.asActor(id).roles()).isEmpty();
    }

    @Test
    void aRoleIsHeldForTheKindsOfPartThatItIsMeantFor() {
        AccountId id = external();
        Scope below = new Scope.Below(unit);
        Scope network = new Scope.Network(branch.code());
        for (Role role : Role.given()) {
            for (Scope scope : List.of(Scope.EVERYTHING, below, network)) {
                AccountResult result = accounts.grant(administrator, id, new Grant(role, scope));
                boolean may = role.kinds().contains(scope.kind());
                assertThat(result)
                        .as(role + " for " + scope.kind())
                        .isEqualTo(may ? new AccountResult.Done(id) : new AccountResult.WrongPart());
            }
        }
        Set<Grant> held = accounts.asActor(id).grants().all();
        assertThat(held)
                .contains(new Grant(Role.CONFIDANT_COORDINATOR, network), new Grant(Role.ANALYST, below))
                .doesNotContain(new Grant(Role.CONFIDANT_COORDINATOR, Scope.EVERYTHING), new Grant(Role.TRAINER, below))
                .hasSize(10);
        assertThat(accounts.find(administrator, id).orElseThrow().grants()).isEqualTo(held);
    }

    @Test
    void aPartThatIsNotThereTodayIsRefused() {
        AccountId id = external();
        Grant nowhere = new Grant(Role.PLANNER, new Scope.Below(UnitId.next()));
        Grant noNetwork = new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network("NERGENS"));
        assertThat(accounts.grant(administrator, id, nowhere)).isEqualTo(new AccountResult.UnknownPart());
        assertThat(accounts.grant(administrator, id, noNetwork)).isEqualTo(new AccountResult.UnknownPart());
        assertThat(accounts.asActor(id).grants()).isEqualTo(Grants.NONE);
    }

    @Test
    void whoPlansForTwoPartsKeepsTheOneWhenTheOtherIsTakenAway() {
        AccountId id = external();
        Grant here = new Grant(Role.PLANNER, new Scope.Below(unit));
        Grant there =
                new Grant(Role.PLANNER, new Scope.Below(organisation.branch().id()));
        accounts.grant(administrator, id, here);
        accounts.grant(administrator, id, there);
        accounts.revoke(administrator, id, here);
        assertThat(accounts.asActor(id).grants().all()).containsExactly(there);
    }

    @Test
    void whatSomebodyMayDoIsASentence() {
        Grant planner = new Grant(Role.PLANNER, new Scope.Below(branch.id()));
        Grant leader = new Grant(Role.LEADER, new Scope.Below(unit));
        Grant coordinator = new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network(branch.code()));
        Grant everywhere = new Grant(Role.ANALYST, Scope.EVERYTHING);
        Grant trainer = new Grant(Role.TRAINER, Scope.EVERYTHING);
        String unitName =
                parts.named(List.of(leader.scope())).get(leader.scope()).called();
        Map<Grant, String> dutch =
                words.sentences(List.of(planner, leader, coordinator, everywhere, trainer), Languages.DUTCH);
        assertThat(dutch)
                .containsEntry(planner, "Planner voor " + branch.code())
                .containsEntry(leader, "Leidinggevende van " + unitName)
                .containsEntry(coordinator, "Coördinator vertrouwenspersonen van het netwerk " + branch.code())
                .containsEntry(everywhere, "Analist voor heel Defensie")
                .containsEntry(trainer, "Trainer");
        assertThat(words.sentences(List.of(planner), Languages.ENGLISH))
                .containsEntry(planner, "Planner for " + branch.code());
    }

    @Test
    void partsAreFoundByCodeAndByPartOfTheNameBranchesFirst() {
        String number = branch.name().substring("Onderdeel ".length());
        assertThat(parts.search(ScopeKind.UNIT, branch.code().toLowerCase(), 0, 5))
                .extracting(NamedScope::scope)
                .contains(new Scope.Below(branch.id()));
        assertThat(parts.search(ScopeKind.NETWORK, "deel " + number, 0, 5))
                .extracting(NamedScope::scope)
                .contains(new Scope.Network(branch.code()));
        assertThat(parts.search(ScopeKind.NETWORK, "%", 0, 5)).isEmpty();
        assertThat(parts.search(ScopeKind.UNIT, "", 0, 3)).hasSize(3);
    }

    @Test
    void aLeaderIsOneFromThePersonnelFileAndNoLongerThanIt() {
        PersonId person = organisation.person();
        AccountId id = made(accounts.createForPerson(administrator, organisation.number(person)));
        organisation.lead(person, unit);
        Grant leader = new Grant(Role.LEADER, new Scope.Below(unit));
        assertThat(roles.derived(administrator, id)).contains(leader);
        assertThat(accounts.asActor(id).grants().all()).contains(leader);
        assertThat(accounts.find(administrator, id).orElseThrow().grants()).isEmpty();
        jdbc.sql("UPDATE placement SET valid_until = ? WHERE person_id = ?")
                .params(LocalDate.now(clock), Ids.bytes(person.value()))
                .update();
        assertThat(roles.derived(administrator, id)).containsExactly(new Grant(Role.PARTICIPANT, Scope.EVERYTHING));
        assertThat(accounts.asActor(id).roles()).containsExactly(Role.PARTICIPANT);
    }

    @Test
    void theHistorySaysWhoGaveAndWhoTookWhen() {
        AccountId id = external();
        Grant planner = new Grant(Role.PLANNER, new Scope.Below(unit));
        accounts.grant(administrator, id, planner);
        clock.pass(Duration.ofDays(30));
        accounts.revoke(Accounts.SYSTEM, id, planner);
        accounts.grant(administrator, id, Role.ANALYST);
        List<RolePeriod> history = roles.history(administrator, id, Languages.DUTCH, 0, 10);
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().until()).isNull();
        RolePeriod ended = history.getLast();
        assertThat(ended.grant()).isEqualTo(planner);
        assertThat(ended.givenBy()).isEqualTo("Robin Beheer");
        assertThat(ended.endedBy()).isEqualTo("het systeem");
        assertThat(Duration.between(ended.from(), ended.until())).isEqualTo(Duration.ofDays(30));
        assertThat(roles.history(administrator, id, Languages.DUTCH, 1, 10)).containsExactly(ended);
    }

    @Test
    void somebodyWhoIsShieldedIsANumberInTheHistoryOfOthers() {
        PersonId person = organisation.person();
        UnitId shielded = organisation.unit("Afgeschermd", branch.id(), true);
        UnitId below = organisation.unit("Daaronder", shielded, false);
        organisation.place(person, below, organisation.site("Europe/Amsterdam"));
        String number = organisation.number(person);
        AccountId giver = made(accounts.createForPerson(administrator, number));
        accounts.grant(administrator, giver, Role.ADMINISTRATOR);
        AccountId id = external();
        accounts.grant(accounts.asActor(giver), id, Role.PLANNER);
        assertThat(roles.history(administrator, id, Languages.DUTCH, 0, 1)
                        .getFirst()
                        .givenBy())
                .isEqualTo(number);
        assertThat(roles.history(accounts.asActor(giver), id, Languages.DUTCH, 0, 1)
                        .getFirst()
                        .givenBy())
                .contains("Persoon");
    }

    @Test
    void whoIsShieldedIsFoundByNumberOnlyAndHasNoNameInTheList() {
        String family = "Verborgen" + AccountId.next().value().toString().substring(24);
        PersonId person = organisation.person("Kaya", family, DateRange.from(LocalDate.of(2015, 1, 1)));
        AccountId id = made(accounts.createForPerson(Accounts.SYSTEM, organisation.number(person)));
        AccountFilter byName = new AccountFilter(family.substring(3), null, false);
        assertThat(accounts.list(administrator, byName, 0, 10))
                .extracting(AccountRow::displayName)
                .containsExactly("Kaya " + family);
        organisation.place(
                person, organisation.unit("Afgeschermd", branch.id(), true), organisation.site("Europe/Amsterdam"));
        String number = organisation.number(person);
        assertThat(accounts.list(administrator, byName, 0, 10)).isEmpty();
        assertThat(accounts.count(administrator, byName)).isZero();
        AccountFilter byNumber = new AccountFilter(number, null, false);
        AccountRow row = accounts.list(administrator, byNumber, 0, 10).getFirst();
        assertThat(row.displayName()).isEqualTo(number);
        assertThat(row.email()).isEmpty();
        assertThat(accounts.find(administrator, id)).contains(row);
        assertThat(accounts.own(accounts.asActor(id)).displayName()).isEqualTo("Kaya " + family);
    }

    @Test
    void theListFindsWhoHoldsARoleForAPart() {
        AccountId planner = external();
        AccountId analyst = external();
        Scope here = new Scope.Below(unit);
        accounts.grant(administrator, planner, new Grant(Role.PLANNER, here));
        accounts.grant(administrator, analyst, new Grant(Role.ANALYST, here));
        accounts.grant(administrator, analyst, Role.PLANNER);
        assertThat(found(null, here)).containsExactlyInAnyOrder(planner, analyst);
        assertThat(found(Role.PLANNER, here)).containsExactly(planner);
        assertThat(found(Role.TRAINER, here)).isEmpty();
        assertThat(found(Role.PLANNER, Scope.EVERYTHING)).contains(analyst).doesNotContain(planner);
        assertThat(roles.partsInUse(administrator)).contains(here, Scope.EVERYTHING);
    }

    @Test
    void everyRoleThatIsGivenOrTakenIsWrittenDownOnceWithWhatItWas() {
        AccountId id = external();
        Grant planner = new Grant(Role.PLANNER, new Scope.Below(unit));
        accounts.grant(administrator, id, planner);
        accounts.grant(administrator, id, planner);
        accounts.revoke(administrator, id, planner);
        accounts.revoke(administrator, id, planner);
        accounts.setEnabled(administrator, id, true);
        accounts.setEnabled(administrator, id, false);
        accounts.grant(administrator, id, Role.LEADER);
        String username = accounts.find(administrator, administrator.account())
                .orElseThrow()
                .username();
        AuditFilter mine = new AuditFilter("", username, "", "account", null, null);
        List<AuditRow> rows = audit.page(administrator, mine, Languages.DUTCH, 0, 20);
        assertThat(rows)
                .extracting(AuditRow::action)
                .containsExactly("access.account-blocked", "access.role-revoked", "access.role-granted");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.by()).isEqualTo("Robin Beheer");
            assertThat(row.about()).isEqualTo("Kim van Buiten");
        });
        String part = parts.named(List.of(planner.scope())).get(planner.scope()).full();
        assertThat(rows.get(2).changes())
                .containsExactly(
                        new AuditRow.Change("role", null, "#access.role.planner"),
                        new AuditRow.Change("scope", null, part));
        assertThat(rows.get(1).changes())
                .containsExactly(
                        new AuditRow.Change("role", "#access.role.planner", null),
                        new AuditRow.Change("scope", part, null));
    }

    @Test
    void whoIsNoAdministratorSeesNothingOfIt() {
        Actor planner = accounts.asActor(external("Kim", Set.of(Role.PLANNER)));
        assertThatThrownBy(() -> roles.derived(planner, planner.account())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> roles.partsInUse(planner)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> roles.history(planner, planner.account(), Languages.DUTCH, 0, 1))
                .isInstanceOf(DomainException.class);
    }

    private List<AccountId> found(Role role, Scope part) {
        return accounts.list(administrator, new AccountFilter("", role, part, false), 0, 200).stream()
                .map(AccountRow::id)
                .toList();
    }

    private AccountId external() {
        return external("Kim van Buiten", Set.of());
    }

    private AccountId external(String name, Set<Role> held) {
        String email = AccountId.next().value() + "@buiten.test";
        return made(accounts.createExternal(Accounts.SYSTEM, name, email, held));
    }

    private static AccountId made(AccountResult result) {
        return ((AccountResult.Done) result).account();
    }
}
