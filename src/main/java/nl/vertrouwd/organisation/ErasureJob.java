package nl.vertrouwd.organisation;

import java.util.Optional;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import org.springframework.stereotype.Component;

/** Every week: makes people anonymous who left longer ago than the retention period. */
@Component
class ErasureJob implements Job {

    private static final String LIST = "organisation.erasure.list";

    private final Erasures erasures;

    ErasureJob(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public String name() {
        return "organisation.erasure";
    }

    @Override
    public String schedule() {
        return "0 30 3 ? * SUN";
    }

    @Override
    public void run(JobRun run) {
        int people = erasures.preview(Accounts.SYSTEM).total();
        run.expect(people);
        if (people == 0) {
            return;
        }
        Optional<String> problem = erasures.problem(Accounts.SYSTEM);
        if (problem.isPresent()) {
            run.failed(LIST, problem.get());
            return;
        }
        Counter counter = new Counter(run);
        switch (erasures.erase(Accounts.SYSTEM, progress -> counter.isAt(progress.done()), run::isAskedToStop)) {
            case ErasureResult.Busy busy -> run.failed(LIST, "organisation.erasure.busy");
            case ErasureResult.Impossible impossible -> run.failed(LIST, impossible.textKey());
            case ErasureResult.Done done -> counter.ended(done);
        }
    }

    /** Hands on how many more are done. */
    private static final class Counter {

        private final JobRun run;
        private int told;

        Counter(JobRun run) {
            this.run = run;
        }

        void isAt(int done) {
            run.done(done - told);
            told = done;
        }

        void ended(ErasureResult.Done done) {
            isAt(done.people() + done.outsiders());
            if (done.failed() > 0) {
                run.failed(LIST, "organisation.erasure.some-failed");
            }
        }
    }
}
