package nl.vertrouwd.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.vertrouwd.base.Failures;
import nl.vertrouwd.base.JobRun;
import org.jspecify.annotations.Nullable;

/** A run as its job sees it: counts, and writes down how far it is about once a second, so that a page anywhere can show it. */
final class RunningJob implements JobRun {

    static final String UNEXPECTED = "scheduling.failure.unexpected";

    /** Of more than these only the count is kept. */
    private static final int MOST_FAILURES = 1000;

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final UUID id;
    private final JobLog log;
    private final Clock clock;
    private final BooleanSupplier stopping;

    private @Nullable Long expected;
    private long done;
    private int failed;
    private boolean stopAsked;
    private Instant written;

    RunningJob(UUID id, JobLog log, Clock clock, BooleanSupplier stopping) {
        this.id = id;
        this.log = log;
        this.clock = clock;
        this.stopping = stopping;
        this.written = clock.instant();
    }

    @Override
    public LocalDate day() {
        return LocalDate.now(clock);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void expect(long items) {
        expected = items;
        write();
    }

    @Override
    public void done(long items) {
        done += items;
        writeNowAndThen();
    }

    @Override
    public void failed(String item, String reasonKey) {
        keep(item, reasonKey, null);
    }

    @Override
    public void failed(String item, Throwable failure) {
        keep(item, UNEXPECTED, Failures.log(failure));
    }

    @Override
    public boolean isAskedToStop() {
        writeNowAndThen();
        return stopAsked || stopping.getAsBoolean();
    }

    JobLog.Progress progress() {
        return new JobLog.Progress(expected, done, failed);
    }

    private void keep(String item, String reason, @Nullable String failure) {
        failed++;
        if (failed <= MOST_FAILURES) {
            log.failed(id, failed, item, reason, failure);
        }
        writeNowAndThen();
    }

    private void writeNowAndThen() {
        if (!clock.instant().isBefore(written.plus(BETWEEN))) {
            write();
        }
    }

    private void write() {
        stopAsked = log.progressed(id, progress());
        written = clock.instant();
    }
}
