package nl.vertrouwd.planning;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Failures;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Works through batches in the background, so that who began one may leave the page; what was cut off is begun again from there. */
@Service
public class BulkDesk implements DisposableBean {

    private static final int AT_ONCE = 5;

    private final BulkChanges changes;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final Map<Runnable, UUID> listeners = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("changes").daemon().factory());

    BulkDesk(BulkChanges changes) {
        this.changes = changes;
    }

    /** Begins or continues, and returns at once; nothing when it is being done. */
    public void proceed(UUID batch, Actor by) {
        run(batch, () -> changes.proceed(batch, AT_ONCE, by));
    }

    /** Begins to undo, and returns at once; nothing when it is being done. */
    public void undo(UUID batch, Actor by) {
        run(batch, () -> changes.undo(batch, AT_ONCE, by));
    }

    /** Whether it is being done in this process. */
    public boolean isRunning(UUID batch) {
        return running.contains(batch);
    }

    /** Calls the listener, on any thread, whenever some sessions more are done; until the answer is run. */
    public Runnable watch(UUID batch, Runnable listener) {
        listeners.put(listener, batch);
        return () -> listeners.remove(listener);
    }

    private void run(UUID batch, BooleanSupplier some) {
        if (!running.add(batch)) {
            return;
        }
        executor.execute(() -> {
            try {
                while (!Thread.currentThread().isInterrupted() && some.getAsBoolean()) {
                    told(batch);
                }
            } catch (RuntimeException broken) {
                Failures.log(broken);
            } finally {
                running.remove(batch);
                told(batch);
            }
        });
    }

    private void told(UUID batch) {
        listeners.forEach((listener, which) -> {
            if (which.equals(batch)) {
                listener.run();
            }
        });
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
