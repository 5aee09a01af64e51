package nl.vertrouwd.scheduling;

import java.util.List;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import nl.vertrouwd.base.Leftovers;
import org.springframework.stereotype.Component;

/** Every night: throws away what nobody needs any more. */
@Component
class TidyingJob implements Job {

    private final List<Leftovers> leftovers;

    TidyingJob(List<Leftovers> leftovers) {
        this.leftovers = leftovers;
    }

    @Override
    public String name() {
        return "scheduling.tidying";
    }

    @Override
    public String schedule() {
        return "0 30 4 * * ?";
    }

    @Override
    public void run(JobRun run) {
        for (Leftovers some : leftovers) {
            if (run.isAskedToStop()) {
                return;
            }
            try {
                run.done(some.throwAway(run.now()));
            } catch (RuntimeException failure) {
                run.failed(some.name(), failure);
            }
        }
    }
}
