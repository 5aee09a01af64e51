package nl.vertrouwd.planning;

import java.util.List;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import org.springframework.stereotype.Component;

/** Every hour: sessions whose enrolment has closed are confirmed, or their planners are asked, or the rule of their course decides. */
@Component
class MinimumJob implements Job {

    private final MinimumStore store;
    private final MinimumCheck check;

    MinimumJob(MinimumStore store, MinimumCheck check) {
        this.store = store;
        this.check = check;
    }

    @Override
    public String name() {
        return "planning.minimum";
    }

    @Override
    public String schedule() {
        return "0 20 * * * ?";
    }

    @Override
    public void run(JobRun run) {
        List<SessionId> due = store.due(run.now());
        run.expect(due.size());
        run.each(due, session -> session.value().toString(), session -> check.judge(session, run.now()));
    }
}
