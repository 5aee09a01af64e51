package nl.vertrouwd.obligation;

import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import nl.vertrouwd.base.PersonId;
import org.springframework.stereotype.Component;

/** Every night: what begins that day was not known the day before, so the duties of everybody are made anew. */
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
        periods.renewAll(new RenewalProgress() {
            @Override
            public void expect(int people) {
                run.expect(people);
            }

            @Override
            public void done(int people) {
                run.done(people);
            }

            @Override
            public void failed(PersonId person, RuntimeException failure) {
                run.failed(person.value().toString(), failure);
            }
        });
    }
}
