package nl.vertrouwd.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.HealthCheck;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.Leftovers;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is thrown away and looked at every night. */
@SpringBootTest(properties = "vertrouwd.schema=upkeep_jobs")
@Import({TestJobs.class, TestOrganisation.class, TestClock.Wanted.class, UpkeepJobsTest.Broken.class})
class UpkeepJobsTest {

    private static final String CHECKS = "scheduling.checks";
    private static final String TIDYING = "scheduling.tidying";

    @Autowired
    TestJobs jobs;

    @Autowired
    JobsHealthIndicator health;

    @Autowired
    Broken broken;

    @Autowired
    List<Invariant> invariants;

    @Autowired
    List<HealthCheck> checks;

    @Autowired
    Accounts accounts;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient jdbc;

    /** Things that a test lets go wrong. */
    @TestConfiguration
    static class Broken {

        boolean wrong;
        boolean breaks;
        List<String> invariant = List.of();

        @Bean
        Invariant invariantOfTheTest() {
            return new Invariant() {
                @Override
                public String name() {
                    return "what-a-test-wants";
                }

                @Override
                public List<String> violations() {
                    return invariant;
                }
            };
        }

        @Bean
        Leftovers leftoversThatBreak() {
            return new Leftovers() {
                @Override
                public String name() {
                    return "leftovers-that-break";
                }

                @Override
                public long throwAway(Instant now) {
                    if (breaks) {
                        throw new IllegalStateException("as wanted");
                    }
                    return 0;
                }
            };
        }

        @Bean
        HealthCheck wanted() {
            return new HealthCheck() {
                @Override
                public String nameKey() {
                    return "wanted";
                }

                @Override
                public Optional<String> problem(Instant now) {
                    if (breaks) {
                        throw new IllegalStateException("as wanted");
                    }
                    return wrong ? Optional.of("scheduling.check.disk") : Optional.empty();
                }
            };
        }
    }

    @BeforeEach
    void nothingIsWrong() {
        broken.wrong = false;
        broken.breaks = false;
        broken.invariant = List.of();
        jdbc.sql("DELETE FROM job_run").update();
        jdbc.sql("DELETE FROM public_try").update();
        jdbc.sql("DELETE FROM invitation").update();
    }

    @Test
    void everyInvariantAndEveryCheckIsLookedAt() {
        assertThat(jobs.run(CHECKS)).contains(JobState.DONE);
        assertThat(jobs.last(CHECKS)).isEqualTo("DONE " + (invariants.size() + checks.size()) + " 0");
        assertThat(invariants).hasSizeGreaterThan(10);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whatIsWrongIsNamedAndSeenByAMonitor() {
        broken.wrong = true;
        jobs.run(CHECKS);
        assertThat(jobs.failures(CHECKS)).containsExactly("wanted: scheduling.check.disk");
        assertThat(health.health().getStatus()).isEqualTo(JobsHealthIndicator.ATTENTION);
        broken.wrong = false;
        jobs.run(CHECKS);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aCheckThatBreaksDoesNotKeepTheOthersFromBeingLookedAt() {
        broken.breaks = true;
        jobs.run(CHECKS);
        assertThat(jobs.last(CHECKS)).isEqualTo("DONE " + (invariants.size() + checks.size() - 1) + " 1");
        assertThat(jobs.failures(CHECKS)).containsExactly("wanted: " + RunningJob.UNEXPECTED);
    }

    @Test
    void aBrokenInvariantIsNamed() {
        broken.invariant = List.of("row 12 of something");
        jobs.run(CHECKS);
        assertThat(jobs.failures(CHECKS)).containsExactly("what-a-test-wants: scheduling.check.broken");
    }

    @Test
    void whatIsOldGoesHoweverMuchOfItThereIsAndWhatIsNotStays() {
        for (int i = 0; i < 1203; i++) {
            tryOf(i, "2026-11-20 00:00:00");
        }
        tryOf(5000, "2026-11-23 08:50:00");
        invitation("2026-09-01 00:00:00");
        invitation("2026-11-22 00:00:00");
        assertThat(jobs.run(TIDYING)).contains(JobState.DONE);
        assertThat(jobs.last(TIDYING)).isEqualTo("DONE 1204 0");
        assertThat(count("public_try")).isOne();
        assertThat(count("invitation")).isOne();
    }

    @Test
    void leftoversThatBreakDoNotKeepOthersFromGoing() {
        broken.breaks = true;
        tryOf(1, "2026-11-20 00:00:00");
        jobs.run(TIDYING);
        assertThat(jobs.last(TIDYING)).isEqualTo("DONE 1 1");
        assertThat(jobs.failures(TIDYING)).containsExactly("leftovers-that-break: " + RunningJob.UNEXPECTED);
    }

    @Test
    void roomOnTheDiskIsMeasuredByWhatIsLeft() {
        long gigabyte = 1024L * 1024 * 1024;
        assertThat(DiskSpace.isLow(gigabyte, 100 * gigabyte)).isTrue();
        assertThat(DiskSpace.isLow(gigabyte, 5 * gigabyte)).isFalse();
        assertThat(DiskSpace.isLow(30 * gigabyte, 1000 * gigabyte)).isFalse();
    }

    private void tryOf(int number, String at) {
        jdbc.sql("INSERT INTO public_try (subject, slot, tried_at) VALUES (RPAD(?, 32, 'x'), 0, ?)")
                .params(Integer.toString(number), at)
                .update();
    }

    private void invitation(String until) {
        AccountResult.Done made = (AccountResult.Done)
                accounts.createForPerson(Accounts.SYSTEM, organisation.number(organisation.person()));
        jdbc.sql("INSERT INTO invitation (id, account_id, token_hash, made_at, valid_until) VALUES (?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(made.account().value()),
                        (Ids.next() + "").substring(0, 32).getBytes(StandardCharsets.US_ASCII),
                        until,
                        until)
                .update();
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
