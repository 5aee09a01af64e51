package nl.vertrouwd.organisation;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Failures;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Erases in the background, one at a time for all administrators, who see how far it is and may leave the page. Refuses anybody who is not
 * an administrator.
 */
@Service
public class ErasureDesk implements DisposableBean {

    private final Erasures erasures;
    private final ImportDesk imports;
    private final Map<Runnable, Boolean> listeners = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("erasure").daemon().factory());
    private volatile ErasureState state = ErasureState.NOTHING;

    ErasureDesk(Erasures erasures, ImportDesk imports) {
        this.erasures = erasures;
        this.imports = imports;
    }

    /** What is being done, and how the last one ended. */
    public ErasureState state(Actor actor) {
        require(actor);
        return state;
    }

    /** Starts and returns at once; does nothing while one runs. Files that were put down for an import and left there are thrown away. */
    public void start(Actor actor) {
        require(actor);
        synchronized (this) {
            if (state.isRunning()) {
                return;
            }
            change(new ErasureState(ErasureState.Step.RUNNING, null, null));
        }
        imports.clearForgotten();
        CompletableFuture.supplyAsync(
                        () -> erasures.erase(
                                actor, progress -> change(new ErasureState(ErasureState.Step.RUNNING, progress, null))),
                        executor)
                .whenComplete((result, failure) -> {
                    if (failure != null) {
                        Failures.log(failure);
                    }
                    change(new ErasureState(
                            failure == null ? ErasureState.Step.ENDED : ErasureState.Step.BROKEN, null, result));
                });
    }

    /** Calls the listener, on any thread, whenever something changes; until the answer is run. */
    public Runnable watch(Actor actor, Runnable listener) {
        require(actor);
        listeners.put(listener, true);
        return () -> listeners.remove(listener);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }

    private void change(ErasureState next) {
        state = next;
        listeners.keySet().forEach(Runnable::run);
    }

    private static void require(Actor actor) {
        if (!actor.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("base.not-allowed");
        }
    }
}
