package nl.vertrouwd.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real schedulers on a real database: what is due is done once, by whichever node, however long they all stood still. */
@SpringBootTest(properties = "vertrouwd.schema=job_nodes")
@Import({ProbeJob.class, TestNodes.class})
class NodesTest {

    private static final int TIMES = 40;

    @Autowired
    TestNodes nodes;

    @Autowired
    JobPlan plan;

    @Autowired
    ProbeJob probe;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Scheduler one;
    private Scheduler other;

    @BeforeEach
    void twoNodesThatHaveNotBegun() throws Exception {
        one = nodes.node("one");
        other = nodes.node("other");
        probe.work = run -> run.done(1);
        probe.runs.set(0);
        plan.bringUpToDate();
        plan.scheduler().unscheduleJob(JobTriggers.cron("obligation.duties"));
        jdbc.sql("DELETE FROM job_run").update();
    }

    @AfterEach
    void stop() throws Exception {
        one.shutdown(true);
        other.shutdown(true);
    }

    @Test
    void aTestOrACommandDoesNotLetScheduledWorkBegin() throws Exception {
        assertThat(plan.scheduler().isStarted()).isFalse();
    }

    @Test
    void afterAWeekOfStandstillWhatWasMissedIsDoneOnceAndNotSevenTimes() throws Exception {
        plan.plan(ProbeJob.NAME, "0 0 3 * * ?");
        long week = Duration.ofDays(7).toMillis();
        jdbc.sql(
                        "UPDATE QRTZ_TRIGGERS SET NEXT_FIRE_TIME = NEXT_FIRE_TIME - ?, PREV_FIRE_TIME = -1 WHERE TRIGGER_NAME = ?")
                .params(week, ProbeJob.NAME)
                .update();
        plan.plan(ProbeJob.NAME, "0 0 3 * * ?");
        one.start();
        other.start();
        TestNodes.until("it ran", () -> ended() == 1);
        TestNodes.until("it is planned again", () -> nextTime() > clock.millis());
        stop();
        assertThat(causes()).containsExactly("CAUGHT_UP");
        assertThat(probe.runs).hasValue(1);
    }

    @Test
    void ofTwoNodesOneDoesWhatIsDue() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            plan.scheduler().scheduleJob(JobTriggers.once(ProbeJob.NAME, "time-" + i, null));
        }
        one.start();
        other.start();
        TestNodes.until("nothing is due any more", () -> due() == 0);
        stop();
        assertThat(probe.runs).hasValue(TIMES);
        assertThat(ended()).isEqualTo(TIMES);
        assertThat(jdbc.sql("SELECT SUM(done) FROM job_run").query(Long.class).single())
                .isEqualTo(TIMES);
    }

    @Test
    void timesThatAreTheSameAreLeftAloneAndOthersArePlannedAnew() throws Exception {
        plan.plan(ProbeJob.NAME, "0 0 3 * * ?");
        jdbc.sql("UPDATE QRTZ_TRIGGERS SET NEXT_FIRE_TIME = 1 WHERE TRIGGER_NAME = ?")
                .param(ProbeJob.NAME)
                .update();
        plan.plan(ProbeJob.NAME, "0 0 3 * * ?");
        assertThat(nextTime()).isOne();
        plan.plan(ProbeJob.NAME, "0 0 4 * * ?");
        assertThat(Instant.ofEpochMilli(nextTime())
                        .atZone(ZoneId.of("Europe/Amsterdam"))
                        .getHour())
                .isEqualTo(4);
    }

    @Test
    void whatNoModuleKnowsAnyMoreIsForgotten() throws Exception {
        plan.scheduler().addJob(JobTriggers.detail("scheduling.of-yore"), true);
        plan.plan("scheduling.of-yore", "0 0 3 * * ?");
        plan.bringUpToDate();
        assertThat(plan.scheduler().checkExists(JobTriggers.job("scheduling.of-yore")))
                .isFalse();
        assertThat(plan.scheduler().checkExists(JobTriggers.job(ProbeJob.NAME))).isTrue();
    }

    private long ended() {
        return jdbc.sql("SELECT COUNT(*) FROM job_run WHERE state = 'DONE' AND job = ?")
                .param(ProbeJob.NAME)
                .query(Long.class)
                .single();
    }

    private long due() {
        return jdbc.sql("SELECT COUNT(*) FROM QRTZ_TRIGGERS WHERE TRIGGER_GROUP LIKE 'time-%'")
                .query(Long.class)
                .single();
    }

    private long nextTime() {
        return jdbc.sql(
                        "SELECT NEXT_FIRE_TIME FROM QRTZ_TRIGGERS WHERE TRIGGER_NAME = ? AND TRIGGER_GROUP = 'vertrouwd'")
                .param(ProbeJob.NAME)
                .query(Long.class)
                .single();
    }

    private List<String> causes() {
        return jdbc.sql("SELECT cause FROM job_run WHERE job = ?")
                .param(ProbeJob.NAME)
                .query(String.class)
                .list();
    }
}
