package nl.vertrouwd.scheduling;

import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.HealthCheck;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import org.springframework.stereotype.Component;

/** Every night: counts what must always hold in the database, and looks at what else must be in order. Changes nothing. */
@Component
class ChecksJob implements Job {

    static final String NAME = "scheduling.checks";

    private final List<Invariant> invariants;
    private final List<HealthCheck> checks;

    ChecksJob(List<Invariant> invariants, List<HealthCheck> checks) {
        this.invariants = invariants;
        this.checks = checks;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String schedule() {
        return "0 0 5 * * ?";
    }

    @Override
    public void run(JobRun run) {
        run.expect((long) invariants.size() + checks.size());
        for (Invariant invariant : invariants) {
            look(
                    run,
                    invariant.name(),
                    () -> invariant.violations().isEmpty() ? Optional.empty() : Optional.of("scheduling.check.broken"));
        }
        for (HealthCheck check : checks) {
            look(run, check.nameKey(), () -> check.problem(run.now()));
        }
    }

    /** What looks and finds something wrong. */
    private interface Look {

        Optional<String> problem();
    }

    private static void look(JobRun run, String name, Look look) {
        if (run.isAskedToStop()) {
            return;
        }
        try {
            Optional<String> problem = look.problem();
            if (problem.isPresent()) {
                run.failed(name, problem.get());
            } else {
                run.done(1);
            }
        } catch (RuntimeException failure) {
            run.failed(name, failure);
        }
    }
}
