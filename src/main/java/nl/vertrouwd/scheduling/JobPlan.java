package nl.vertrouwd.scheduling;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Job;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes what Quartz has planned equal to what the jobs and the administrators say; times that are planned already are left alone. */
@Component
class JobPlan {

    private final KnownJobs jobs;
    private final JobSchedules schedules;
    private final Clock clock;
    private final ObjectProvider<Scheduler> scheduler;

    JobPlan(KnownJobs jobs, JobSchedules schedules, Clock clock, ObjectProvider<Scheduler> scheduler) {
        this.jobs = jobs;
        this.schedules = schedules;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** The scheduler of this process; commands have none. */
    Scheduler scheduler() {
        return Optional.ofNullable(scheduler.getIfAvailable()).orElseThrow();
    }

    /** Plans what is new or has other times than before, and forgets what no module knows any more. */
    void bringUpToDate() throws SchedulerException {
        Map<String, JobSchedules.Chosen> chosen = schedules.all();
        for (Job job : jobs.all()) {
            scheduler().addJob(JobTriggers.detail(job.name()), true);
            JobSchedules.Chosen own = chosen.get(job.name());
            plan(job.name(), own == null ? job.schedule() : own.cron());
        }
        Set<String> known = jobs.all().stream().map(Job::name).collect(Collectors.toSet());
        for (JobKey planned : scheduler().getJobKeys(GroupMatcher.jobGroupEquals(JobTriggers.GROUP))) {
            if (!known.contains(planned.getName())) {
                scheduler().deleteJob(planned);
            }
        }
    }

    /** Plans the times of one job; a job that is planned for the same times keeps those that it missed. */
    void plan(String name, String cron) throws SchedulerException {
        CronTrigger wanted = JobTriggers.cron(name, cron, clock.getZone());
        if (!(scheduler().getTrigger(wanted.getKey()) instanceof CronTrigger present)) {
            try {
                scheduler().scheduleJob(wanted);
            } catch (ObjectAlreadyExistsException anotherNodeWasFirst) {
                return;
            }
        } else if (!present.getCronExpression().equals(cron)
                || !present.getTimeZone().equals(wanted.getTimeZone())) {
            scheduler().rescheduleJob(wanted.getKey(), wanted);
        }
    }
}
