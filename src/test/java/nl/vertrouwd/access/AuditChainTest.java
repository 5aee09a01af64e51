package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is done to the audit trail behind the back of the product, its check finds. */
@SpringBootTest(properties = {"vertrouwd.schema=audit_chain", "vertrouwd.audit.seal-seconds=0"})
@Import({AuditChain.class, TestClock.Wanted.class})
class AuditChainTest {

    @Autowired
    AuditChain chain;

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditSealer sealer;

    @Autowired
    TestClock clock;

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    private final PersonId sam = PersonId.next();
    private final PersonId noor = PersonId.next();

    @BeforeEach
    void anEmptyTrail() {
        chain.startAnew();
    }

    @Test
    void aTrailThatNobodyTouchedIsRight() {
        assertThat(chain.report().head()).isEqualTo(AuditHead.START);
        chain.of(5, sam);
        AuditReport report = chain.report();
        assertThat(report.problems()).isEmpty();
        assertThat(report.head().number()).isEqualTo(5);
        assertThat(report.waiting()).isZero();
        assertThat(report.signed()).isEqualTo(AuditReport.Signed.YES);
        assertThat(report.guarded()).isTrue();
    }

    @Test
    void aTrailLongerThanAPageIsWalkedToItsEnd() {
        chain.of(1203, sam);
        assertThat(chain.report().head().number()).isEqualTo(1203);
        assertThat(chain.problems()).isEmpty();
        chain.behind("UPDATE audit_entry SET account_id = ? WHERE id = ?", Ids.bytes(Ids.next()), chain.entryAt(1150));
        assertThat(chain.problems()).containsExactly("number 1150: changed, moved, or put in later");
    }

    @Test
    void everyColumnOfAnEntryIsInTheChain() {
        chain.of(9, sam);
        List<String> changes = List.of(
                "at = at + INTERVAL 1 MICROSECOND",
                "account_id = person_id",
                "actor_person_id = person_id",
                "action = 'access.looked'",
                "subject_kind = 'account'",
                "subject_id = NULL",
                "person_id = NULL",
                "content_hash = REVERSE(content_hash)");
        for (int i = 0; i < changes.size(); i++) {
            chain.behind("UPDATE audit_entry SET " + changes.get(i) + " WHERE id = ?", chain.entryAt(i + 1));
        }
        assertThat(chain.problems())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, changes.size())
                        .mapToObj(number -> "number " + number + ": changed, moved, or put in later")
                        .toList());
    }

    @Test
    void whatAnEntrySaysCannotBeChanged() {
        chain.of(3, sam);
        chain.behind("UPDATE audit_content SET after_json = '{\"value\":\"7\"}' WHERE entry_id = ?", chain.entryAt(2));
        chain.behind("UPDATE audit_content SET before_json = after_json WHERE entry_id = ?", chain.entryAt(3));
        assertThat(chain.problems())
                .containsExactly("number 2: what it says was changed", "number 3: what it says was changed");
    }

    @Test
    void whatAnEntrySaysCannotBeRemovedWithoutSomebodyBeingErased() {
        chain.of(3, sam);
        chain.behind("DELETE FROM audit_content WHERE entry_id = ?", chain.entryAt(2));
        assertThat(chain.problems()).containsExactly("number 2: what it says was removed, and nobody was erased");
    }

    @Test
    void whoTakesTheTriggersAwayIsSeenUntilSomebodyVouchesForItOrTheyAreMadeAgain() {
        chain.guard();
        assertThat(chain.problems()).isEmpty();
        chain.behind("SELECT 1");
        assertThat(chain.problems())
                .singleElement()
                .asString()
                .startsWith("the triggers with which the database refuses changes were taken away");
        chain.signAnew();
        assertThat(chain.problems()).isEmpty();
        chain.guard();
        assertThat(chain.problems()).isEmpty();
        assertThat(chain.report().guarded()).isTrue();
        chain.behind("SELECT 1");
        assertThat(chain.problems()).hasSize(1);
    }

    @Test
    void anEntryCannotBeRemoved() {
        chain.of(4, sam);
        byte[] second = chain.entryAt(2);
        chain.behind("DELETE FROM audit_entry WHERE id = ?", second);
        assertThat(chain.problems()).containsExactly("number 2: the entry was removed");
        chain.behind("DELETE FROM audit_seal WHERE number = 2");
        assertThat(chain.problems())
                .containsExactly("numbers 2 to 2 were removed", "number 3: changed, moved, or put in later");
        chain.behind("UPDATE audit_seal SET number = number - 1 WHERE number > 2 ORDER BY number");
        assertThat(chain.problems())
                .contains("number 2: changed, moved, or put in later")
                .anyMatch(problem -> problem.contains("the end was cut off"));
    }

    @Test
    void twoEntriesCannotChangePlaces() {
        chain.of(4, sam);
        byte[] second = chain.entryAt(2);
        byte[] third = chain.entryAt(3);
        chain.behind("DELETE FROM audit_seal WHERE number IN (2, 3)");
        chain.behind("INSERT INTO audit_seal SELECT 2, ?, REPEAT('x', 32)", third);
        chain.behind("INSERT INTO audit_seal SELECT 3, ?, REPEAT('y', 32)", second);
        assertThat(chain.problems())
                .contains("number 2: changed, moved, or put in later", "number 3: changed, moved, or put in later");
    }

    @Test
    void anEntryThatTheProductDidNotWriteIsFoundAndNeverSealed() {
        chain.of(2, sam);
        chain.behind(
                "INSERT INTO audit_entry SELECT ?, at, account_id, actor_person_id, action, subject_kind, subject_id, person_id, content_hash, mac FROM audit_entry WHERE id = ?",
                Ids.bytes(Ids.next()),
                chain.entryAt(2));
        assertThat(chain.problems())
                .singleElement()
                .asString()
                .contains("was not written by this product, or with another key");
        chain.behind(
                "INSERT INTO audit_pending SELECT id, FALSE FROM audit_entry WHERE id NOT IN (SELECT entry_id FROM audit_seal)");
        chain.write(sam, 3);
        assertThat(chain.seal()).isTrue();
        assertThat(chain.report().head().number()).isEqualTo(3);
        assertThat(chain.report().waiting()).isEqualTo(1);
        assertThat(chain.problems()).hasSize(1);
    }

    @Test
    void anEntryPutIntoTheChainItselfIsFound() {
        chain.of(3, sam);
        byte[] forged = Ids.bytes(Ids.next());
        chain.behind(
                "INSERT INTO audit_entry SELECT ?, at, account_id, actor_person_id, action, subject_kind, subject_id, person_id, content_hash, mac FROM audit_entry WHERE id = ?",
                forged,
                chain.entryAt(3));
        chain.behind(
                "INSERT INTO audit_content SELECT ?, salt, before_json, after_json FROM audit_content WHERE entry_id = ?",
                forged,
                chain.entryAt(3));
        chain.behind("UPDATE audit_seal SET number = number + 1 WHERE number >= 2 ORDER BY number DESC");
        chain.behind("INSERT INTO audit_seal VALUES (2, ?, ?)", forged, new byte[32]);
        assertThat(chain.problems()).contains("number 2: changed, moved, or put in later");
        chain.computeAnew();
        assertThat(chain.problems()).anyMatch(problem -> problem.contains("not signed"));
    }

    @Test
    void whoComputesTheWholeChainAnewCannotSignIt() {
        chain.of(4, sam);
        AuditHead right = chain.report().head();
        chain.behind("UPDATE audit_entry SET action = 'access.looked' WHERE id = ?", chain.entryAt(2));
        chain.computeAnew();
        assertThat(chain.report().head()).isNotEqualTo(right);
        assertThat(chain.problems()).anyMatch(problem -> problem.contains("signature is not right"));
        chain.behind("DELETE FROM audit_signature");
        assertThat(chain.problems()).singleElement().asString().contains("the head is not signed");
        assertThat(chain.report(right).problems()).contains("number 4 is not the one of the head that was asked for");
    }

    @Test
    void theProductDoesNotGoOnWithAChainThatIsNotItsOwn() {
        chain.of(3, sam);
        chain.computeAnew();
        chain.behind("DELETE FROM audit_signature");
        chain.write(sam, 4);
        assertThat(chain.seal()).isFalse();
        assertThat(chain.report().head().number()).isEqualTo(3);
        assertThat(chain.vouch().number()).isEqualTo(4);
        assertThat(chain.problems()).isEmpty();
        chain.write(sam, 5);
        assertThat(chain.seal()).isTrue();
    }

    @Test
    void aNodeThatRunsMissesAChainThatWasTakenAwayWithAllItsSignatures() {
        chain.of(3, sam);
        chain.behind("INSERT INTO audit_pending SELECT entry_id, FALSE FROM audit_seal WHERE number <> 2");
        chain.behind("DELETE FROM audit_seal");
        chain.behind("DELETE FROM audit_signature");
        chain.write(sam, 4);
        assertThat(chain.seal()).isFalse();
        assertThat(chain.report().head()).isEqualTo(AuditHead.START);
    }

    @Test
    void anEndThatWasCutOffIsMissedByWhoKeptTheHead() {
        chain.of(3, sam);
        AuditHead early = chain.report().head();
        chain.of(2, sam);
        AuditHead head = chain.report().head();
        assertThat(chain.report(early).problems()).isEmpty();
        chain.behind("DELETE FROM audit_seal WHERE number > 3");
        assertThat(chain.problems()).anyMatch(problem -> problem.contains("number 5 was signed: the end was cut off"));
        chain.behind("DELETE FROM audit_signature WHERE number > 3");
        chain.behind("DELETE FROM audit_content WHERE entry_id NOT IN (SELECT entry_id FROM audit_seal)");
        chain.behind("DELETE FROM audit_entry WHERE id NOT IN (SELECT entry_id FROM audit_seal)");
        assertThat(chain.problems()).isEmpty();
        assertThat(chain.report(early).problems()).isEmpty();
        assertThat(chain.report(head).problems()).singleElement().asString().contains("the end was cut off");
    }

    @Test
    void anEntryOutsideTheChainForMoreThanAnHourIsFound() {
        chain.of(1, sam);
        chain.write(sam, 2);
        assertThat(chain.problems()).isEmpty();
        assertThat(chain.report().waiting()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(61));
        assertThat(chain.problems()).singleElement().asString().contains("older than an hour");
        chain.seal();
        assertThat(chain.problems()).isEmpty();
    }

    @Test
    void whatIsSaidOfSomebodyWhoIsErasedGoesAndTheChainStays() {
        chain.of(3, sam);
        chain.of(2, noor);
        AuditHead before = chain.report().head();
        assertThat(trail.forget(sam)).isEqualTo(3);
        chain.seal();
        assertThat(chain.report(before).problems()).isEmpty();
        assertThat(chain.report().destroyed()).isEqualTo(3);
        assertThat(chain.jdbc.queryForList("SELECT after_json FROM audit_content", String.class))
                .containsExactlyInAnyOrder("{\"value\":\"1\"}", "{\"value\":\"2\"}", "{\"entries\":\"3\"}");
        assertThat(trail.forget(sam)).isZero();
    }

    @Test
    void whatIsSaidOfSomebodyFromOutsideIsForgottenByTheirAccount() {
        AuditSubject outsider = AuditSubject.thing("account", Ids.next());
        AuditSubject other = AuditSubject.thing("account", Ids.next());
        for (AuditSubject subject : List.of(outsider, other)) {
            transaction.executeWithoutResult(status ->
                    trail.record(Accounts.SYSTEM, "access.setting-changed", subject, Map.of(), Map.of("value", "1")));
        }
        chain.seal();
        assertThat(trail.forgetThing(outsider)).isOne();
        chain.seal();
        assertThat(chain.problems()).isEmpty();
        assertThat(chain.report().destroyed()).isOne();
        chain.behind("DELETE FROM audit_content WHERE entry_id = ?", chain.entryAt(2));
        assertThat(chain.problems()).containsExactly("number 2: what it says was removed, and nobody was erased");
    }

    @Test
    void entriesAreNumberedOnceWhenManyNodesSealWhileOthersWrite() throws Exception {
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int writer = i;
            work.add(() -> {
                IntStream.range(0, 25).forEach(entry -> chain.write(sam, writer * 100 + entry));
                return true;
            });
            work.add(() -> IntStream.range(0, 15).allMatch(turn -> chain.seal()));
        }
        assertThat(Race.of(work)).doesNotContain(false);
        chain.seal();
        AuditReport report = chain.report();
        assertThat(report.problems()).isEmpty();
        assertThat(report.waiting()).isZero();
        assertThat(report.head().number()).isEqualTo(150);
    }

    @Test
    void anEntryThatIsCommittedLateComesInLater() {
        TransactionTemplate early = new TransactionTemplate(transactions);
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        early.executeWithoutResult(status -> {
            chain.write(sam, 1);
            apart.executeWithoutResult(inner -> chain.write(noor, 2));
            apart.executeWithoutResult(inner -> chain.seal());
        });
        assertThat(chain.report().head().number()).isEqualTo(1);
        chain.seal();
        assertThat(chain.problems()).isEmpty();
        assertThat(chain.jdbc.queryForList(
                        "SELECT JSON_UNQUOTE(JSON_EXTRACT(c.after_json, '$.value')) FROM audit_seal s JOIN audit_content c ON c.entry_id = s.entry_id ORDER BY s.number",
                        String.class))
                .containsExactly("2", "1");
    }

    @Test
    void aNodeThatIsCutOffWhileItSealsLeavesNothingHalfDone() {
        chain.write(sam, 1);
        chain.write(sam, 2);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    sealer.seal();
                    kill(chain.jdbc.queryForObject("SELECT CONNECTION_ID()", Long.class));
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(chain.report().head().number()).isZero();
        assertThat(chain.seal()).isTrue();
        assertThat(chain.report().head().number()).isEqualTo(2);
        assertThat(chain.problems()).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrRemove() {
        chain.of(2, sam);
        for (String sql : List.of(
                "UPDATE audit_entry SET action = 'access.looked'",
                "DELETE FROM audit_entry",
                "UPDATE audit_content SET after_json = NULL",
                "UPDATE audit_seal SET number = number + 10",
                "DELETE FROM audit_seal")) {
            assertThatThrownBy(() -> chain.jdbc.update(sql))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("the audit trail is never changed");
        }
        assertThat(chain.problems()).isEmpty();
    }

    @Test
    void theCommandPrintsTheHeadAndEndsWithOneWhenSomethingIsWrong() {
        chain.of(3, sam);
        AuditChain.Said right = chain.command("verify");
        String head = chain.report().head().toString();
        assertThat(right.code()).isZero();
        assertThat(right.text()).contains("3 entries in the chain", "Head, to be kept elsewhere: " + head);
        assertThat(chain.command("verify", "--expect", head).code()).isZero();
        String other = "3:" + HexFormat.of().formatHex(new byte[32]);
        assertThat(chain.command("verify", "--expect", other).code()).isEqualTo(1);
        assertThat(chain.command("verify", "--expect", "yesterday").code()).isEqualTo(2);
        assertThat(chain.command().code()).isEqualTo(2);
        chain.behind("UPDATE audit_entry SET subject_kind = 'x' WHERE id = ?", chain.entryAt(1));
        AuditChain.Said wrong = chain.command("verify");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.text()).contains("WRONG   number 1: changed");
    }

    @Test
    void signingAnewIsWrittenDownItself() {
        chain.of(1, sam);
        assertThat(chain.command("sign").text()).contains("Signed up to: 2:");
        assertThat(chain.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'access.audit-signed'", Integer.class))
                .isEqualTo(1);
        assertThat(chain.problems()).isEmpty();
    }

    private void kill(Long connection) {
        try (Connection other = dataSource.getConnection();
                var statement = other.createStatement()) {
            statement.execute("KILL " + connection);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
