package nl.vertrouwd.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.SuspensionResult;
import nl.vertrouwd.organisation.Suspensions;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.scheduling.TestJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is prepared is never older than the facts, and never another thing than the rules say of them. */
@SpringBootTest(properties = "vertrouwd.schema=duty_upkeep")
@Import({TestOrganisation.class, TableAndRules.class, TestClock.Wanted.class, TestJobs.class})
class DutyUpkeepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<LocalDate> EVERY_SIX_WEEKS = Stream.iterate(
                    LocalDate.of(2024, 1, 3), day -> day.getYear() < 2031, day -> day.plusDays(41))
            .toList();

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestClock clock;

    @Autowired
    Suspensions suspensions;

    @Autowired
    TestJobs jobs;

    @Autowired
    DutyPeriods periods;

    @Autowired
    Duties duties;

    @Autowired
    TableAndRules tableAndRules;

    @Autowired
    JdbcClient jdbc;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
    private PersonId leader;

    @BeforeEach
    void aLeader() {
        clock.set(TestClock.START);
        leader = organisation.person();
        organisation.place(
                leader,
                organisation.unit(organisation.branch().id()),
                organisation.site("Europe/Amsterdam"),
                DateRange.from(LocalDate.of(2025, 1, 1)),
                true);
        periods.renewAll();
    }

    @Test
    void aLeaderHasTwoYearsFromTheStart() {
        assertThat(on(TODAY)).isEqualTo("DUE 2027-01-01");
        assertThat(on(LocalDate.of(2027, 1, 1))).isEqualTo("OVERDUE 2027-01-01");
        assertThat(on(LocalDate.of(2024, 12, 31))).isEmpty();
    }

    @Test
    void aSuspensionThatIsEnteredChangesWhatIsPreparedAtOnce() {
        suspend(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));
        assertThat(on(TODAY)).isEqualTo("SUSPENDED 2027-03-01");
        assertThat(duties.of(administrator, leader, TODAY, Languages.DUTCH)
                        .orElseThrow()
                        .schemes())
                .singleElement()
                .satisfies(scheme -> assertThat(scheme.requirements().getFirst().why())
                        .isEqualTo(
                                "Opgeschort; na terugkeer is er tijd tot 1 maart 2027: nog niet gedaan, de termijn loopt vanaf"
                                        + " 1 januari 2025, 30 dagen opgeschort, met tijd na terugkeer"));
        tableAndRules.agreeOn(EVERY_SIX_WEEKS);
    }

    @Test
    void whatBeginsTodayIsKnownFromTodayOn() {
        suspend(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
        assertThat(on(LocalDate.of(2027, 1, 1))).as("not known yet").isEqualTo("OVERDUE 2027-01-01");
        clock.set(TestClock.START.plusSeconds(8 * 86_400));
        periods.renewForToday();
        assertThat(on(LocalDate.of(2027, 1, 1))).isEqualTo("DUE 2027-04-01");
        tableAndRules.agreeOn(EVERY_SIX_WEEKS);
    }

    @Test
    void theNightlyRunMakesWhatIsWrongRightAndForgetsWhoHasNoDutiesAnyMore() {
        PersonId nobody = organisation.person();
        jdbc.sql("UPDATE duty_period SET state = 'MET'").update();
        jdbc.sql("INSERT INTO duty_period (person_id, scheme, valid_from, valid_until, state, due_on)"
                        + " VALUES (?, 'LEADERS', '2025-01-01', '9999-01-01', 'OVERDUE', NULL)")
                .param(Ids.bytes(nobody.value()))
                .update();
        assertThat(jobs.run("obligation.duties")).isPresent();
        assertThat(jobs.last("obligation.duties")).matches("DONE [1-9][0-9]* 0");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM duty_period WHERE person_id = ?")
                        .param(Ids.bytes(nobody.value()))
                        .query(Long.class)
                        .single())
                .isZero();
        tableAndRules.agreeOn(EVERY_SIX_WEEKS);
    }

    @Test
    void manyChangesOfOnePersonAtOnceLeaveWhatTheRulesSayOfAllOfThem() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                LocalDate from = LocalDate.of(2025, 2 + i, 1);
                all.add(threads.submit(() -> suspend(from, from.plusDays(10))));
            }
            for (Future<?> each : all) {
                done(each);
            }
        }
        assertThat(on(TODAY)).isEqualTo("DUE 2027-03-22");
        tableAndRules.agreeOn(EVERY_SIX_WEEKS);
    }

    private static void done(Future<?> future) throws InterruptedException, ExecutionException {
        future.get();
    }

    private void suspend(LocalDate from, LocalDate until) {
        assertThat(suspensions.enter(Accounts.SYSTEM, leader, SuspensionReason.OTHER, from, until))
                .isInstanceOf(SuspensionResult.Done.class);
    }

    private String on(LocalDate day) {
        return jdbc.sql("""
                        SELECT CONCAT_WS(' ', state, due_on) FROM duty_period
                        WHERE person_id = ? AND scheme = 'leadership-duty' AND valid_from <= ? AND valid_until > ?
                        """)
                .params(Ids.bytes(leader.value()), day, day)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
