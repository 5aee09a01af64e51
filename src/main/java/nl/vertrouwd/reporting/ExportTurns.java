package nl.vertrouwd.reporting;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets no more than two exports be made for the pages at once, so that the memory and the database are left for everybody else. */
@Component
class ExportTurns {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Does it when it is its turn; empty when that takes more than a minute, or when the one who waits is called away. */
    <T> Optional<T> take(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }
}
