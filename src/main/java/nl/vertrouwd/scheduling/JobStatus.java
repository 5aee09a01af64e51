package nl.vertrouwd.scheduling;

import java.time.Instant;
import java.util.Optional;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a job.
 *
 * @param offBecause why it does nothing here, as the key of a sentence; null when it does
 * @param last the run that runs; else the last that found something to do, or the last at all; null when there was none
 * @param started when any run began last; null when there was none
 * @param next when it runs again by itself; null where nothing is planned
 * @param isWaiting whether it is about to begin beside its times
 * @param version of its times; 0 when they were never changed
 */
public record JobStatus(
        String name,
        @Nullable String offBecause,
        @Nullable PastRun last,
        @Nullable Instant started,
        @Nullable Instant next,
        boolean isWaiting,
        JobTimes times,
        JobTimes standard,
        long version,
        @Nullable AccountId changedBy,
        @Nullable Instant changedAt) {

    /** Whether it runs now. */
    public boolean isRunning() {
        return last != null && last.state() == JobState.RUNNING;
    }

    /** Whether its last run was not all right. */
    public boolean isTrouble() {
        return Optional.ofNullable(last).filter(PastRun::isTrouble).isPresent();
    }
}
