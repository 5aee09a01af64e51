package nl.vertrouwd.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.base.JobRun;

/** A run that remembers what was said to it. */
final class PlainRun implements JobRun {

    final List<String> failures = new ArrayList<>();
    long done;

    private final Clock clock;

    PlainRun(Clock clock) {
        this.clock = clock;
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
    public void expect(long items) {}

    @Override
    public void done(long items) {
        done += items;
    }

    @Override
    public void failed(String item, String reasonKey) {
        failures.add(reasonKey);
    }

    @Override
    public void failed(String item, Throwable failure) {
        failures.add(failure.toString());
    }

    @Override
    public boolean isAskedToStop() {
        return false;
    }
}
