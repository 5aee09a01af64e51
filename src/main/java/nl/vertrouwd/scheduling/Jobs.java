package nl.vertrouwd.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.PersonNames;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.SchedulerException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scheduled work as an administrator sees it and changes its times; refuses everybody else. */
@Service
public class Jobs {

    private static final String PLANNED = """
            SELECT JOB_NAME, MIN(CASE WHEN TRIGGER_GROUP = 'vertrouwd' THEN NEXT_FIRE_TIME END), SUM(TRIGGER_GROUP <> 'vertrouwd')
            FROM QRTZ_TRIGGERS WHERE SCHED_NAME = 'vertrouwd' AND JOB_GROUP = 'vertrouwd' GROUP BY JOB_NAME""";

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KnownJobs known;
    private final JobRuns runs;
    private final JobPlan plan;
    private final JobSchedules schedules;
    private final AuditTrail audit;
    private final PersonNames names;
    private final JdbcClient jdbc;

    Jobs(
            KnownJobs known,
            JobRuns runs,
            JobPlan plan,
            JobSchedules schedules,
            AuditTrail audit,
            PersonNames names,
            JdbcClient jdbc) {
        this.names = names;
        this.known = known;
        this.runs = runs;
        this.plan = plan;
        this.schedules = schedules;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    private record Planned(@Nullable Instant next, boolean waiting) {}

    /** Every job, by name. */
    public List<JobStatus> all(Actor by) {
        require(by);
        Map<String, JobRuns.Latest> latest = runs.latest();
        Map<String, Planned> planned = planned();
        Map<String, JobSchedules.Chosen> chosen = schedules.all();
        List<JobStatus> all = new ArrayList<>();
        for (Job job : known.all()) {
            String name = job.name();
            JobTimes standard = JobTimes.of(job.schedule());
            JobSchedules.Chosen own = chosen.get(name);
            JobRuns.Latest last = latest.get(name);
            Planned when = planned.getOrDefault(name, new Planned(null, false));
            all.add(new JobStatus(
                    name,
                    job.offBecause().orElse(null),
                    last == null ? null : last.run(),
                    last == null ? null : last.started(),
                    when.next(),
                    when.waiting(),
                    own == null ? standard : JobTimes.of(own.cron()),
                    standard,
                    own == null ? 0 : own.version(),
                    own == null ? null : own.by(),
                    own == null ? null : own.at()));
        }
        return all;
    }

    /** How it stands with one; empty when there is no such job. */
    public Optional<JobStatus> find(Actor by, String name) {
        return all(by).stream().filter(job -> job.name().equals(name)).findAny();
    }

    /** The runs of a job, newest first. */
    public List<PastRun> runs(Actor by, String name, int offset, int limit) {
        require(by);
        return runs.of(name, offset, limit);
    }

    /** One run, if it is kept. */
    public Optional<PastRun> run(Actor by, UUID id) {
        require(by);
        return runs.find(id);
    }

    /** What a run could not do, of people by name as far as the actor may see it; at most the first thousand are kept. Two statements. */
    public List<JobFailure> failures(Actor by, UUID run, int offset, int limit) {
        require(by);
        List<JobFailure> found = runs.failures(run, offset, limit);
        Map<PersonId, String> named = names.of(
                by, found.stream().flatMap(each -> person(each).stream()).toList());
        return found.stream()
                .map(each -> person(each).map(named::get).map(each::of).orElse(each))
                .toList();
    }

    private static Optional<PersonId> person(JobFailure failure) {
        return IDENTITY.matcher(failure.item()).matches()
                ? Optional.of(new PersonId(UUID.fromString(failure.item())))
                : Optional.empty();
    }

    /** Asks for a run of this job and returns at once. */
    @Transactional
    public RunNowResult runNow(Actor by, String name) {
        require(by);
        Job job = known.find(name).orElseThrow();
        if (!JobRunner.isOn(job)) {
            return RunNowResult.OFF;
        }
        try {
            if (find(by, name).filter(JobStatus::isRunning).isPresent()) {
                return RunNowResult.ALREADY;
            }
            plan.scheduler().scheduleJob(JobTriggers.once(name, JobTriggers.BY_HAND, by.account()));
        } catch (ObjectAlreadyExistsException somebodyWasFirst) {
            return RunNowResult.ALREADY;
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
        record(by, "scheduling.run-asked", name);
        return RunNowResult.ASKED;
    }

    /** Asks a run to leave the rest; false when it does not run any more. */
    @Transactional
    public boolean askToStop(Actor by, UUID run) {
        require(by);
        Optional<PastRun> running = runs.find(run);
        if (running.isEmpty() || !runs.askToStop(run)) {
            return false;
        }
        record(by, "scheduling.stop-asked", running.get().job());
        return true;
    }

    /** Changes when a job runs; false when somebody else changed it meanwhile. */
    @Transactional
    public boolean change(Actor by, String name, JobTimes times, long version) {
        require(by);
        JobStatus before = find(by, name).orElseThrow();
        if (before.version() != version || !schedules.store(by, name, times.cron(), version)) {
            return false;
        }
        try {
            plan.plan(name, times.cron());
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
        audit.recordChange(
                by,
                "scheduling.times-changed",
                AuditSubject.thing("job", null),
                Map.of("job", word(name)),
                Map.of("times", before.times().cron()),
                Map.of("times", times.cron()));
        return true;
    }

    private void record(Actor by, String action, String name) {
        audit.record(by, action, AuditSubject.thing("job", null), Map.of(), Map.of("job", word(name)));
    }

    private static String word(String name) {
        return AuditWords.word("job." + name);
    }

    private Map<String, Planned> planned() {
        Map<String, Planned> planned = new HashMap<>();
        jdbc.sql(PLANNED).query(row -> {
            long next = row.getLong(2);
            Instant at = row.wasNull() || next <= 0 ? null : Instant.ofEpochMilli(next);
            planned.put(row.getString(1), new Planned(at, row.getInt(3) > 0));
        });
        return planned;
    }

    private static void require(Actor by) {
        if (!by.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("base.not-allowed");
        }
    }
}
