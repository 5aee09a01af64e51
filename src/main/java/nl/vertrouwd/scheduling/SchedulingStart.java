package nl.vertrouwd.scheduling;

import java.time.Duration;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets scheduled work begin once everything else has started, where {@code vertrouwd.scheduling} says so: a start of the product does,
 * commands and tests do not. When the product stops, what runs is given a moment to come to a good place.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SchedulingStart implements ApplicationRunner {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final JobPlan plan;
    private final JobRunner runner;
    private final boolean wanted;

    SchedulingStart(JobPlan plan, JobRunner runner, @Value("${vertrouwd.scheduling:false}") boolean wanted) {
        this.plan = plan;
        this.runner = runner;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SchedulerException {
        if (wanted) {
            plan.bringUpToDate();
            plan.scheduler().start();
        }
    }

    @EventListener
    void on(ContextClosedEvent closed) throws SchedulerException {
        if (wanted) {
            Scheduler scheduler = plan.scheduler();
            if (!scheduler.isShutdown()) {
                scheduler.standby();
            }
            runner.stop(GRACE);
        }
    }
}
