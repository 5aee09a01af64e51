package nl.vertrouwd.scheduling;

import java.time.Duration;
import java.time.ZoneId;
import java.util.TimeZone;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.DateBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/** How jobs and their times are written down for Quartz. */
final class JobTriggers {

    static final String GROUP = "vertrouwd";
    static final String BY_HAND = "by-hand";
    static final String REST = "rest";

    private JobTriggers() {}

    static JobKey job(String name) {
        return new JobKey(name, GROUP);
    }

    static TriggerKey cron(String name) {
        return new TriggerKey(name, GROUP);
    }

    /** A job that is begun again when the node that ran it is gone. */
    static JobDetail detail(String name) {
        return JobBuilder.newJob(QuartzWork.class)
                .withIdentity(job(name))
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** Times that were missed come down to one run. */
    static CronTrigger cron(String name, String cron, ZoneId zone) {
        return TriggerBuilder.newTrigger()
                .withIdentity(cron(name))
                .forJob(job(name))
                .withSchedule(CronScheduleBuilder.cronSchedule(cron)
                        .inTimeZone(TimeZone.getTimeZone(zone))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    /** One run as soon as it can be; there is at most one of a kind of them for a job. */
    static Trigger once(String name, String kind, @Nullable AccountId by) {
        TriggerBuilder<Trigger> trigger = TriggerBuilder.newTrigger()
                .withIdentity(name, kind)
                .forJob(job(name))
                .startNow();
        if (by != null) {
            trigger.usingJobData(QuartzWork.ASKED_BY, by.value().toString());
        }
        return onlyOnce(trigger);
    }

    /** What an earlier run left, after a pause. Its name is new, so that one which is doing the rest can leave a rest again. */
    static Trigger rest(String name, Duration pause) {
        return onlyOnce(TriggerBuilder.newTrigger()
                .withIdentity(name + "." + Ids.next(), REST)
                .forJob(job(name))
                .startAt(DateBuilder.futureDate(Math.toIntExact(pause.toSeconds()), DateBuilder.IntervalUnit.SECOND)));
    }

    private static Trigger onlyOnce(TriggerBuilder<Trigger> trigger) {
        return trigger.withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
    }
}
