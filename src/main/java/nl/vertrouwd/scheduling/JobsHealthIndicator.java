package nl.vertrouwd.scheduling;

import java.util.Map;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells a monitor at {@code /actuator/health} when scheduled work stands still on this node (DOWN), or when the nightly checks found
 * something wrong: ATTENTION, with which the product still serves everybody.
 */
@Component
class JobsHealthIndicator implements HealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");

    private final JobPlan plan;
    private final JobRuns runs;
    private final boolean wanted;

    JobsHealthIndicator(JobPlan plan, JobRuns runs, @Value("${vertrouwd.scheduling:false}") boolean wanted) {
        this.plan = plan;
        this.runs = runs;
        this.wanted = wanted;
    }

    @Override
    public Health health() {
        if (wanted && !isAtWork()) {
            return Health.down().build();
        }
        Map<String, JobRuns.Latest> latest = runs.latest();
        JobRuns.Latest checks = latest.get(ChecksJob.NAME);
        boolean wrong = checks != null && checks.run().isTrouble();
        return wrong ? Health.status(ATTENTION).build() : Health.up().build();
    }

    private boolean isAtWork() {
        try {
            return plan.scheduler().isStarted() && !plan.scheduler().isInStandbyMode();
        } catch (SchedulerException e) {
            return false;
        }
    }
}
