package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.Folder.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.DerivedGrants;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
class LeaderGrantsTest {

    @Autowired
    ImportFixture imported;

    @Autowired
    DerivedGrants derived;

    @Autowired
    Accounts accounts;

    @Autowired
    PersonRegister persons;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void theUsualFolder() {
        imported.empty();
        imported.taken(Folder.usual());
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("DELETE r FROM role_assignment r JOIN account a ON a.id = r.account_id WHERE a.username = '1001'")
                .update();
        database.sql("DELETE FROM account WHERE username = '1001'").update();
        imported.empty();
    }

    @Test
    void whoLeadsAUnitIsLeaderOfItAndOfNothingElse() {
        assertThat(led("1001", "2026-01-01")).containsExactly("CLAS-1");
        assertThat(led("1002", "2026-01-01")).isEmpty();
    }

    @Test
    void theRoleFollowsThePlacementToTheDay() {
        imported.taken(new Folder()
                .placements(
                        "1001,CLAS-1,UTR,true,2020-01-01,2024-03-01",
                        "1001,CLAS-2,UTR,true,2024-03-01,2025-01-01",
                        "1001,CLAS-2,UTR,false,2025-01-01,"));
        assertThat(led("1001", "2019-12-31")).isEmpty();
        assertThat(led("1001", "2024-02-29")).containsExactly("CLAS-1");
        assertThat(led("1001", "2024-03-01")).containsExactly("CLAS-2");
        assertThat(led("1001", "2025-01-01")).isEmpty();
    }

    @Test
    void nobodyLeadsAfterTheirEmployment() {
        imported.taken(new Folder().persons(person("1001", "2020-01-01", "2025-01-01"), person("1002")));
        assertThat(led("1001", "2024-12-31")).containsExactly("CLAS-1");
        assertThat(led("1001", "2025-01-01")).isEmpty();
    }

    @Test
    void anAccountHasTheRoleWithoutAnybodyGivingItAndLosesItWithThePlacement() {
        AccountId account = ((AccountResult.Done) accounts.createForPerson(Accounts.SYSTEM, "1001")).account();
        Grant leader = new Grant(
                Role.LEADER,
                new Scope.Below(
                        units.find("CLAS-1", LocalDate.now(clock)).orElseThrow().id()));
        assertThat(accounts.asActor(account).grants().all()).contains(leader);
        imported.taken(
                new Folder().placements("1001,CLAS-1,UTR,false,2020-01-01,", "1002,CLAS-2,CUR,false,2020-01-01,"));
        assertThat(accounts.asActor(account).roles()).containsExactly(Role.PARTICIPANT);
    }

    private List<String> led(String number, String day) {
        PersonId person = persons.byPersonnelNumber(number).orElseThrow().id();
        LocalDate on = LocalDate.parse(day);
        return derived.of(person, on).stream()
                .map(grant -> ((Scope.Below) grant.scope()).unit())
                .map(unit -> units.find(unit, on).orElseThrow().code())
                .toList();
    }
}
