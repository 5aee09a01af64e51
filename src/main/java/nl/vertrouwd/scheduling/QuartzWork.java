package nl.vertrouwd.scheduling;

import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;
import org.quartz.CronTrigger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;

/** What Quartz calls when a job is due; runs the job of that name. */
@DisallowConcurrentExecution
final class QuartzWork implements Job {

    static final String ASKED_BY = "asked-by";

    private final KnownJobs jobs;
    private final JobRunner runner;

    QuartzWork(KnownJobs jobs, JobRunner runner) {
        this.jobs = jobs;
        this.runner = runner;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        String name = context.getJobDetail().getKey().getName();
        Optional<JobState> ended = jobs.find(name).flatMap(job -> runner.run(job, cause(context), askedBy(context)));
        if (ended.filter(JobState.STOPPED::equals).isPresent() && runner.isStopping()) {
            doTheRestLater(context, name);
        }
    }

    /** The product stops, or this node: another one, or the next start, begins again at once. */
    private static void doTheRestLater(JobExecutionContext context, String name) throws JobExecutionException {
        try {
            context.getScheduler().scheduleJob(JobTriggers.once(name, JobTriggers.REST, null));
        } catch (SchedulerException e) {
            throw new JobExecutionException(e);
        }
    }

    private static JobCause cause(JobExecutionContext context) {
        String group = context.getTrigger().getKey().getGroup();
        if (context.isRecovering() || group.equals(JobTriggers.REST)) {
            return JobCause.RECOVERED;
        }
        if (group.equals(JobTriggers.BY_HAND)) {
            return JobCause.BY_HAND;
        }
        return isInTime(context) ? JobCause.SCHEDULE : JobCause.CAUGHT_UP;
    }

    /** Quartz moves what it missed to the moment at which it finds that out. */
    private static boolean isInTime(JobExecutionContext context) {
        if (!(context.getTrigger() instanceof CronTrigger trigger)) {
            return true;
        }
        try {
            CronExpression cron = new CronExpression(trigger.getCronExpression());
            cron.setTimeZone(trigger.getTimeZone());
            return cron.isSatisfiedBy(context.getScheduledFireTime());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable AccountId askedBy(JobExecutionContext context) {
        String account = context.getMergedJobDataMap().getString(ASKED_BY);
        return account == null ? null : new AccountId(UUID.fromString(account));
    }
}
