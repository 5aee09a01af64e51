package nl.vertrouwd.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of a run is true whatever happens to it, and nobody runs a job that runs. */
@SpringBootTest(properties = "vertrouwd.schema=job_runner")
@Import({ProbeJob.class, TestClock.Wanted.class})
class JobRunnerTest {

    @Autowired
    JobRunner runner;

    @Autowired
    JobLog log;

    @Autowired
    JobTurns turns;

    @Autowired
    ProbeJob probe;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    private TransactionTemplate outside;

    private record Run(String state, String cause, long done, long failed) {}

    @BeforeEach
    void nothingRan() {
        jdbc.sql("DELETE FROM job_run").update();
        probe.runs.set(0);
        outside = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        probe.work = run -> {};
    }

    @Test
    void anItemThatFailsIsKeptWithItsReasonAndTheRestIsDone() {
        probe.work = run -> {
            run.expect(4);
            run.each(List.of("a", "b", "c"), item -> item, item -> {
                if (item.equals("b")) {
                    throw new IllegalStateException("somebody's name");
                }
            });
            run.failed("d", "scheduling.failure.unexpected");
        };
        assertThat(run()).contains(JobState.DONE);
        assertThat(runs()).containsExactly(new Run("DONE", "SCHEDULE", 2, 2));
        assertThat(jdbc.sql(
                                "SELECT CONCAT(item, ' ', reason, ' ', LENGTH(COALESCE(failure, ''))) FROM job_failure ORDER BY number")
                        .query(String.class)
                        .list())
                .containsExactly("b scheduling.failure.unexpected 8", "d scheduling.failure.unexpected 0");
    }

    @Test
    void aJobThatBreaksIsSaidToHaveFailedWithWhatItDid() {
        probe.work = run -> {
            run.done(7);
            throw new IllegalStateException("no matter what");
        };
        assertThat(run()).contains(JobState.FAILED);
        assertThat(runs()).containsExactly(new Run("FAILED", "SCHEDULE", 7, 0));
    }

    @Test
    void howFarItIsCanBeReadMeanwhileAndItStopsWhenSomebodyAsksForIt() {
        probe.work = run -> run.each(List.of(1, 2, 3, 4), Object::toString, item -> {
            clock.set(clock.instant().plusSeconds(2));
            if (item == 2) {
                assertThat(runs()).containsExactly(new Run("RUNNING", "SCHEDULE", 1, 0));
                jdbc.sql("UPDATE job_run SET stop_asked = TRUE").update();
            }
        });
        assertThat(run()).contains(JobState.STOPPED);
        assertThat(runs()).containsExactly(new Run("STOPPED", "SCHEDULE", 2, 0));
    }

    @Test
    void howFarItIsCanBeReadAlsoWhileAllOfItIsOneTransaction() {
        probe.work = run -> transaction.executeWithoutResult(status -> {
            run.done(3);
            run.expect(5);
            outside.executeWithoutResult(
                    other -> assertThat(runs()).containsExactly(new Run("RUNNING", "SCHEDULE", 3, 0)));
            status.setRollbackOnly();
        });
        assertThat(run()).contains(JobState.DONE);
        assertThat(runs()).containsExactly(new Run("DONE", "SCHEDULE", 3, 0));
    }

    @Test
    void ofMorePeopleWhoRunItAtOnceOneDoes() throws Exception {
        CountDownLatch refused = new CountDownLatch(3);
        probe.work = run -> await(refused);
        CyclicBarrier together = new CyclicBarrier(4);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<JobState>>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> {
                    together.await();
                    Optional<JobState> ended = run();
                    if (ended.isEmpty()) {
                        refused.countDown();
                    }
                    return ended;
                }));
            }
            int ran = 0;
            for (Future<Optional<JobState>> one : all) {
                ran += one.get().isPresent() ? 1 : 0;
            }
            assertThat(ran).isOne();
        }
        assertThat(probe.runs).hasValue(1);
    }

    @Test
    void aRunThatSaysItRunsWhileNobodyDoesWasCutOff() {
        Instant now = clock.instant();
        log.progressed(log.begin(ProbeJob.NAME, JobCause.SCHEDULE, null, now), new JobLog.Progress(9L, 3, 1));
        run(JobCause.RECOVERED);
        assertThat(runs()).contains(new Run("CUT_OFF", "SCHEDULE", 3, 1), new Run("DONE", "RECOVERED", 0, 0));
    }

    @Test
    void theTurnOfAMachineThatIsGoneWithoutAWordIsFreeAfterAMomentOfSilence() {
        JobTurns silent = new JobTurns(database, Duration.ofSeconds(1));
        JobTurn held = silent.take(ProbeJob.NAME).orElseThrow();
        silent.destroy();
        log.begin(ProbeJob.NAME, JobCause.SCHEDULE, null, clock.instant());
        assertThat(run()).as("the server still holds it for them").isEmpty();
        transaction.executeWithoutResult(status -> jdbc.sql("SELECT job FROM job_turn WHERE job = ? FOR UPDATE")
                .param(ProbeJob.NAME)
                .query(String.class)
                .single());
        assertThat(run(JobCause.RECOVERED)).contains(JobState.DONE);
        assertThat(runs()).contains(new Run("CUT_OFF", "SCHEDULE", 0, 0));
        held.sayIt();
        assertThat(held.isLost())
                .as("who comes back knows that it is not theirs any more")
                .isTrue();
        held.close();
    }

    @Test
    void theServerWaitsAMinuteAndAHalfForAWordOfWhoRunsAJob() {
        try (JobTurn turn = turns.take(ProbeJob.NAME).orElseThrow()) {
            assertThat(turn.with(connection -> {
                        try (ResultSet row =
                                connection.createStatement().executeQuery("SELECT @@SESSION.wait_timeout")) {
                            return row.next() && row.getInt(1) == 90;
                        }
                    }))
                    .isTrue();
        }
    }

    @Test
    void ofRunsThatFoundNothingToDoTheLastIsKept() {
        run();
        run();
        probe.work = run -> run.done(1);
        run();
        run();
        assertThat(runs()).hasSize(3);
    }

    @Test
    void ofRunsThatFailAtTheSameThingTheLastIsKept() {
        probe.work = run -> run.failed("a.zip", "scheduling.failure.unexpected");
        run();
        run();
        assertThat(runs()).containsExactly(new Run("DONE", "SCHEDULE", 0, 1));
        probe.work = run -> run.failed("b.zip", "scheduling.failure.unexpected");
        run();
        assertThat(runs()).hasSize(2);
        probe.work = run -> {};
        run();
        assertThat(runs()).hasSize(3);
    }

    private Optional<JobState> run() {
        return run(JobCause.SCHEDULE);
    }

    private Optional<JobState> run(JobCause cause) {
        return runner.run(probe, cause, null);
    }

    /** The one that runs ends when all others were refused. */
    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Run> runs() {
        return jdbc.sql("SELECT state, cause, done, failed FROM job_run ORDER BY id")
                .query((row, number) -> new Run(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .list();
    }
}
