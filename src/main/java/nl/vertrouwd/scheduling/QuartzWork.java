package nl.vertrouwd.scheduling;

import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Job;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;
import org.quartz.CronTrigger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;

/** What Quartz calls when a job is due; runs the job of that name. */
@DisallowConcurrentExecution
final class QuartzWork implements org.quartz.Job {

    static final String ASKED_BY = "asked-by";

    /** The server notices within two minutes that a machine is gone. */
    private static final Duration LET_GO = Duration.ofSeconds(30);

    private final KnownJobs jobs;
    private final JobRunner runner;

    QuartzWork(KnownJobs jobs, JobRunner runner) {
        this.jobs = jobs;
        this.runner = runner;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        String name = context.getJobDetail().getKey().getName();
        JobCause cause = cause(context);
        Optional<Job> job = jobs.find(name);
        Optional<JobState> ended = job.flatMap(known -> runner.run(known, cause, askedBy(context)));
        boolean stopsHere = ended.filter(JobState.STOPPED::equals).isPresent() && runner.isStopping();
        boolean notLetGoYet = ended.isEmpty()
                && cause == JobCause.RECOVERED
                && job.filter(JobRunner::isOn).isPresent();
        if (stopsHere || notLetGoYet) {
            doTheRestLater(context, name, notLetGoYet ? LET_GO : Duration.ZERO);
        }
    }

    /** The product stops, or this node, or the server still holds the turn of one that is gone: it is done at the next opportunity. */
    private static void doTheRestLater(JobExecutionContext context, String name, Duration pause)
            throws JobExecutionException {
        try {
            context.getScheduler().scheduleJob(JobTriggers.rest(name, pause));
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
