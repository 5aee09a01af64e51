package nl.vertrouwd.obligation;

import java.util.concurrent.CancellationException;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import nl.vertrouwd.base.PersonId;
import org.springframework.stereotype.Component;

/** Every night: what begins that day was not known the day before, so the duties of everybody are made anew. Asked to stop, it leaves those of before. */
@Component
class DutiesJob implements Job {

    private final DutyPeriods periods;

    DutiesJob(DutyPeriods periods) {
        this.periods = periods;
    }

    @Override
    public String name() {
        return "obligation.duties";
    }

    @Override
    public String schedule() {
        return "0 10 0 * * ?";
    }

    @Override
    public void run(JobRun run) {
        Told told = new Told(run);
        try {
            periods.renewAll(told);
        } catch (CancellationException askedToStop) {
            run.done(-told.sofar);
        }
    }

    /** Tells how far it is; all of it is one transaction, so when somebody asks to stop nothing of it is done. */
    private static final class Told implements RenewalProgress {

        private final JobRun run;
        private int all;
        private int sofar;

        Told(JobRun run) {
            this.run = run;
        }

        @Override
        public void expect(int people) {
            all = people;
            run.expect(people);
        }

        @Override
        public void done(int people) {
            sofar += people;
            run.done(people);
            if (sofar < all && run.isAskedToStop()) {
                throw new CancellationException();
            }
        }

        @Override
        public void failed(PersonId person, RuntimeException failure) {
            run.failed(person.value().toString(), failure);
        }
    }
}
