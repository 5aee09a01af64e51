package nl.vertrouwd.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.vertrouwd.Vertrouwd;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product in a process of its own is killed while it runs a job; a node that is left does it again and the run says what happened. */
@SpringBootTest(properties = "vertrouwd.schema=job_kill")
@Import(TestNodes.class)
class JobSurvivesKillTest {

    private static final String JOB = "obligation.duties";

    @Autowired
    TestNodes nodes;

    @Autowired
    JobPlan plan;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void aRunOfAProcessThatWasKilledWasCutOffAndIsDoneAgain() throws Exception {
        plan.bringUpToDate();
        plan.scheduler().scheduleJob(JobTriggers.once(JOB, JobTriggers.BY_HAND, null));
        try (Connection obstacle = database.getConnection();
                Statement statement = obstacle.createStatement()) {
            obstacle.setAutoCommit(false);
            statement.execute("SELECT id FROM duty_computation FOR UPDATE");
            Process product = start();
            try {
                TestNodes.until("the product runs it", () -> states().contains("RUNNING"));
            } finally {
                product.destroyForcibly();
                assertThat(product.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
            obstacle.rollback();
            obstacle.setAutoCommit(true);
        }
        Scheduler left = nodes.node("left");
        try {
            left.start();
            TestNodes.until("it is done again", () -> states().contains("DONE"));
        } finally {
            left.shutdown(true);
        }
        assertThat(states()).containsExactly("CUT_OFF", "DONE");
        assertThat(jdbc.sql("SELECT cause FROM job_run WHERE job = ? ORDER BY id")
                        .param(JOB)
                        .query(String.class)
                        .list())
                .containsExactly("BY_HAND", "RECOVERED");
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Vertrouwd.class.getName(),
                        "start",
                        "--port",
                        "0",
                        "--no-demo")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> variables = builder.environment();
        for (String key : List.of("url", "username", "password")) {
            variables.put(
                    "SPRING_DATASOURCE_" + key.toUpperCase(Locale.ROOT),
                    environment.getRequiredProperty("spring.datasource." + key));
        }
        return builder.start();
    }

    private List<String> states() {
        return jdbc.sql("SELECT state FROM job_run WHERE job = ? ORDER BY id")
                .param(JOB)
                .query(String.class)
                .list();
    }
}
