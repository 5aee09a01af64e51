package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TrainersTest extends PlanningTestBase {

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoBecomesATrainerGetsAnAccountWithTheRole() {
        PersonId person = organisation.person();
        Trainer added = trainers.add(person, PLANNER);
        AccountId account = accounts.of(person).orElseThrow();
        assertThat(accounts.asActor(account).roles()).contains(Role.TRAINER);
        assertThat(trainers.of(accounts.asActor(account))).contains(added);
    }

    @Test
    void aNameAsLongAsThePersonnelFileMayHoldFitsTheirAccountAndTheListOfTrainers() {
        PersonId person = organisation.person();
        jdbc.sql("""
                UPDATE person SET given_name = REPEAT('G', 200), infix = REPEAT('i', 200), family_name = REPEAT('F', 200),
                                  email = REPEAT('e', 320)
                WHERE id = ?""").param(Ids.bytes(person.value())).update();
        Trainer added = trainers.add(person, PLANNER);
        assertThat(added.name()).hasSize(602);
        assertThat(accounts.find(Accounts.SYSTEM, accounts.of(person).orElseThrow()))
                .get()
                .satisfies(row -> {
                    assertThat(row.displayName()).isEqualTo(added.name());
                    assertThat(row.email()).hasSize(320);
                });
    }

    @Test
    void whoIsATrainerAlreadyStaysTheSameOneAndIsPutToUseAgain() {
        trainers.activate(trainer.id(), false, PLANNER);
        Trainer again = trainers.add(trainer.person(), PLANNER);
        assertThat(again.id()).isEqualTo(trainer.id());
        assertThat(again.active()).isTrue();
    }

    @Test
    void whoLeftOrIsUnknownIsRefused() {
        PersonId left = organisation.person(new DateRange(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1)));
        assertThatThrownBy(() -> trainers.add(left, PLANNER)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> trainers.add(PersonId.next(), PLANNER)).isInstanceOf(DomainException.class);
    }

    @Test
    void anExternalTrainerIsAddedWithTheirParty() {
        AccountId account = external(Role.EXTERNAL_TRAINER);
        Trainer added = trainers.addFromOutside(account, "Kim van Buiten", " Bureau Voorbeeld ", PLANNER);
        assertThat(added.party()).isEqualTo("Bureau Voorbeeld");
        assertThat(trainers.of(accounts.asActor(account))).contains(added);
    }

    @Test
    void onlyAnAccountOfAnExternalTrainerCanBeAddedFromOutside() {
        AccountId author = external(Role.CONTENT_AUTHOR);
        assertThatThrownBy(() -> trainers.addFromOutside(author, "Kim", "Bureau", PLANNER))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> trainers.addFromOutside(external(Role.EXTERNAL_TRAINER), "Kim", " ", PLANNER))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void whoIsOutOfUseCannotBePlannedAnewButKeepsWhatIsPlanned() {
        SessionId planned = id(schedule(morning()));
        trainers.activate(trainer.id(), false, PLANNER);
        assertThat(problems(schedule(morning(planning.room(site, 20), trainer))))
                .extracting(FieldProblem::textKey)
                .containsExactly("planning.session.trainer.unknown");
        id(change(planned, withCapacity(morning(), 10)));
    }

    private AccountId external(Role role) {
        String email = AccountId.next().value() + "@buiten.invalid";
        AccountResult made = accounts.createExternal(Accounts.SYSTEM, "Kim van Buiten", email, Set.of(role));
        return ((AccountResult.Done) made).account();
    }
}
