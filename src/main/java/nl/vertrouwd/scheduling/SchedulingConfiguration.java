package nl.vertrouwd.scheduling;

import java.time.Duration;
import java.util.List;
import nl.vertrouwd.base.Leftovers;
import nl.vertrouwd.base.OldRows;
import nl.vertrouwd.base.OldTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long runs are kept. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    /** What failed in a run goes with it. */
    @Bean
    Leftovers oldRuns(OldRows rows) {
        return new OldTable(rows, "job_run", List.of("id"), "started_at", Duration.ofDays(366));
    }
}
