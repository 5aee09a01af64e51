package nl.vertrouwd.obligation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Failures;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.Comparison.Move;
import nl.vertrouwd.obligation.SchemeDeskState.Step;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.organisation.ShownPerson;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Works out changes of schemes in the background and stores them, for each administrator one at a time: they see how far it is and may
 * leave the page. What nobody came back for is forgotten within an hour. Refuses who may not change schemes.
 */
@Service
public class SchemeDesk implements DisposableBean {

    private static final Duration KEPT = Duration.ofHours(1);

    private final SchemePreviews previews;
    private final SchemeEditing editing;
    private final Clock clock;
    private final Map<AccountId, SchemeJob> jobs = new ConcurrentHashMap<>();
    private final Map<Runnable, AccountId> listeners = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("schemes").daemon().factory());

    SchemeDesk(SchemePreviews previews, SchemeEditing editing, Clock clock) {
        this.previews = previews;
        this.editing = editing;
        this.clock = clock;
    }

    /** The change that the actor is working on, and how far it is. */
    public SchemeDeskState state(Actor by) {
        require(by);
        SchemeJob job = jobs.get(by.account());
        return job == null ? SchemeDeskState.NOTHING : job.state();
    }

    /**
     * Starts to work out who would stand otherwise on a day, and returns at once; what the actor worked on before is forgotten. Starts
     * nothing when the change is not possible, and answers why.
     */
    public List<SchemeProblem> compare(Actor by, SchemeChange change, LocalDate day) {
        List<SchemeProblem> problems = editing.check(by, change);
        if (problems.isEmpty() && state(by).step() != Step.STORING) {
            forgetTheForgotten();
            SchemeJob job = new SchemeJob(by, change, day, clock.instant());
            jobs.put(by.account(), job);
            run(job, () -> compare(job, Step.READY));
        }
        return problems;
    }

    /** Starts to store what was worked out and looked at, and returns at once; does nothing when there is no such thing. */
    public void store(Actor by) {
        SchemeJob job = jobs.get(by.account());
        if (state(by).isReady() && job != null && job.begin(Step.STORING)) {
            run(job, () -> store(job));
        }
    }

    /** Forgets what the actor works on; what is being stored is stored. */
    public void clear(Actor by) {
        if (state(by).step() != Step.STORING) {
            jobs.remove(by.account());
            told(by.account());
        }
    }

    /**
     * A page of those who would go from one standing to another, by family name: whose duties the actor may know. None when that was not
     * worked out.
     */
    public List<ShownPerson> people(Actor by, State from, State to, int offset, int limit) {
        require(by);
        SchemeJob job = jobs.get(by.account());
        if (job == null) {
            return List.of();
        }
        List<PersonId> all = job.people().getOrDefault(new Move(from, to), List.of());
        return previews.shown(by, all, job.day()).stream()
                .skip(offset)
                .limit(limit)
                .toList();
    }

    /** Calls the listener, on any thread, whenever something of the actor's changes; until the answer is run. */
    public Runnable watch(Actor by, Runnable listener) {
        require(by);
        listeners.put(listener, by.account());
        return () -> listeners.remove(listener);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }

    private void compare(SchemeJob job, Step then) {
        job.made(previews.make(job.by(), job.change(), job.day(), (done, total) -> at(job, done, total)), then);
    }

    private void store(SchemeJob job) {
        SchemePreview seen = job.preview();
        SchemeResult result = editing.save(
                job.by(),
                job.change(),
                new SchemeEditing.Seen(seen.version(), seen.madeOn()),
                (done, total) -> at(job, done, total));
        switch (result) {
            case SchemeResult.Saved saved -> job.end(Step.STORED, List.of());
            case SchemeResult.Refused refused -> job.end(Step.REFUSED, refused.problems());
            case SchemeResult.LookAgain again -> lookAgain(job);
        }
    }

    /** What was looked at is not what would happen: it is worked out anew, unless it is not possible any more. */
    private void lookAgain(SchemeJob job) {
        List<SchemeProblem> problems = editing.check(job.by(), job.change());
        if (problems.isEmpty()) {
            job.begin(Step.COMPARING);
            told(job.by().account());
            compare(job, Step.READY_AGAIN);
        } else {
            job.end(Step.REFUSED, problems);
        }
    }

    private void run(SchemeJob job, Runnable work) {
        told(job.by().account());
        executor.execute(() -> {
            try {
                work.run();
            } catch (CancellationException left) {
                job.end(Step.NOTHING, List.of());
            } catch (RuntimeException broken) {
                Failures.log(broken);
                job.end(Step.BROKEN, List.of());
            }
            told(job.by().account());
        });
    }

    /** What the actor does not want any more stops; what is being stored goes on. */
    private void at(SchemeJob job, int done, int total) {
        boolean wanted = jobs.get(job.by().account()) == job || job.state().step() == Step.STORING;
        if (!wanted) {
            throw new CancellationException();
        }
        if (job.at(done, total)) {
            told(job.by().account());
        }
    }

    private void forgetTheForgotten() {
        jobs.values()
                .removeIf(job ->
                        !job.state().isRunning() && job.since().plus(KEPT).isBefore(clock.instant()));
    }

    private void told(AccountId account) {
        listeners.forEach((listener, whose) -> {
            if (whose.equals(account)) {
                listener.run();
            }
        });
    }

    private void require(Actor by) {
        if (!editing.mayChange(by)) {
            throw new DomainException("base.not-allowed");
        }
    }
}
