package nl.vertrouwd.scheduling;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import org.springframework.boot.test.context.TestComponent;

/** A job that does what a test wants; by itself only in a far year. */
@TestComponent
public class ProbeJob implements Job {

    static final String NAME = "scheduling.probe";

    final AtomicInteger runs = new AtomicInteger();
    volatile Consumer<JobRun> work = run -> {};

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String schedule() {
        return "0 0 3 1 1 ? 2099";
    }

    @Override
    public void run(JobRun run) {
        runs.incrementAndGet();
        work.accept(run);
    }
}
