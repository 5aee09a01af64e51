package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Leftovers;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When people and places are not to be planned, and who may know why. */
class BlockedPeriodsTest extends PlanningTestBase {

    @Autowired
    BlockedPeriods blocked;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Leftovers> leftovers;

    private Actor self;

    @BeforeEach
    void theTrainerSignsIn() {
        self = accounts.asActor(accounts.of(trainer.person()).orElseThrow());
    }

    @Test
    void whoIsIllReadsWhyAndWhoeverPlansReadsOnlyThatTheyAreNotAvailable() {
        assertThat(block(BlockReason.ILLNESS, self)).isInstanceOf(BlockResult.Blocked.class);
        assertThat(blocked.of(trainer.id(), self))
                .extracting(BlockedPeriod::reason)
                .containsExactly(BlockReason.ILLNESS);
        assertThat(blocked.of(trainer.id(), PLANNER))
                .extracting(BlockedPeriod::reason)
                .containsExactly((BlockReason) null);
    }

    @Test
    void theAuditTrailSaysWhenAndNeverWhyOfSomebody() {
        block(BlockReason.ILLNESS, self);
        List<String> written = jdbc.sql(
                        "SELECT c.after_json FROM audit_content c JOIN audit_entry e ON e.id = c.entry_id"
                                + " WHERE e.action = 'planning.period-blocked' AND e.subject_id = ?")
                .param(Ids.bytes(trainer.id().value()))
                .query(String.class)
                .list();
        assertThat(written).singleElement().satisfies(json -> {
            assertThat(json).contains(DAY.toString());
            assertThat(json.toLowerCase(Locale.ROOT)).doesNotContain("illness", "ziek", "reason");
        });
    }

    @Test
    void anotherTrainerNeitherReadsNorEntersNorTakesAwayAnything() {
        Trainer colleague = planning.trainer();
        Actor other = accounts.asActor(accounts.of(colleague.person()).orElseThrow());
        BlockedPeriodId id = ((BlockResult.Blocked) block(BlockReason.LEAVE, self)).id();
        assertThatThrownBy(() -> blocked.of(trainer.id(), other)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> block(BlockReason.LEAVE, other)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> blocked.lift(id, other)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> blocked.ofPlaces(other)).isInstanceOf(DomainException.class);
        assertThat(blocked.of(trainer.id(), PLANNER)).hasSize(1);
    }

    @Test
    void aTrainerDoesNotCloseASite() {
        assertThatThrownBy(() -> blocked.block(
                        new Blocked.Place(site.id()),
                        DAY.atStartOfDay(),
                        DAY.plusDays(1).atStartOfDay(),
                        BlockReason.CLOSED,
                        self))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        Blocked who = new Blocked.Staff(trainer.id());
        assertThat(blocked.block(who, DAY.atTime(9, 0), DAY.atTime(9, 0), BlockReason.LEAVE, PLANNER))
                .isEqualTo(new BlockResult.Refused("planning.block.until.early"));
        assertThat(blocked.block(who, DAY.atStartOfDay(), DAY.plusYears(3).atStartOfDay(), BlockReason.LEAVE, PLANNER))
                .isEqualTo(new BlockResult.Refused("planning.block.until.long"));
        assertThat(blocked.block(who, DAY.atStartOfDay(), DAY.plusDays(1).atStartOfDay(), BlockReason.CLOSED, PLANNER))
                .isEqualTo(new BlockResult.Refused("planning.block.reason.needed"));
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        assertThat(blocked.block(
                        who, longAgo.atStartOfDay(), longAgo.plusDays(1).atStartOfDay(), BlockReason.LEAVE, PLANNER))
                .isEqualTo(new BlockResult.Refused("planning.block.from.far"));
    }

    @Test
    void itSaysHowManySessionsFallInIt() {
        id(schedule(morning()));
        assertThat(((BlockResult.Blocked) block(BlockReason.LEAVE, PLANNER)).sessions())
                .isOne();
        assertThat(blocked.block(
                        new Blocked.Place(site.id()),
                        DAY.atTime(12, 30),
                        DAY.atTime(17, 0),
                        BlockReason.CLOSED,
                        PLANNER))
                .satisfies(result ->
                        assertThat(((BlockResult.Blocked) result).sessions()).isZero());
    }

    @Test
    void whatTwoTakeAwayAtOnceIsGoneOnce() {
        BlockedPeriodId id = ((BlockResult.Blocked) block(BlockReason.LEAVE, PLANNER)).id();
        assertThat(blocked.lift(id, PLANNER)).isTrue();
        assertThat(blocked.lift(id, PLANNER)).isFalse();
        assertThat(blocked.of(trainer.id(), PLANNER)).isEmpty();
    }

    @Test
    void aYearAfterwardsNothingOfItIsKept() {
        block(BlockReason.ILLNESS, self);
        Leftovers old = leftovers.stream()
                .filter(each -> each.name().equals("blocked-period"))
                .findAny()
                .orElseThrow();
        old.throwAway(TestClock.START);
        assertThat(blocked.of(trainer.id(), self)).hasSize(1);
        old.throwAway(DAY.plusDays(400).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(blocked.of(trainer.id(), self)).isEmpty();
    }

    @Test
    void whoIsNobodyHereReadsNothing() {
        Actor participant = new Actor(AccountId.next(), organisation.person(), Set.of(Role.PARTICIPANT));
        assertThatThrownBy(() -> blocked.of(trainer.id(), participant)).isInstanceOf(DomainException.class);
        assertThat(trainers.seen(trainer.id(), participant)).isEmpty();
        assertThat(trainers.seen(trainer.id(), self)).isPresent();
        assertThat(trainers.seen(trainer.id(), Accounts.SYSTEM)).isPresent();
    }

    private BlockResult block(BlockReason reason, Actor by) {
        return blocked.block(
                new Blocked.Staff(trainer.id()),
                DAY.atStartOfDay(),
                DAY.plusDays(1).atStartOfDay(),
                reason,
                by);
    }
}
