package nl.vertrouwd.organisation;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an erasure and imports come one after the other: an import that had read somebody would write them down again. The lock goes when
 * the connection goes, so nothing is left of a process that was killed.
 */
@Service
class ErasureTurn {

    private final ImportRuns runs;

    ErasureTurn(ImportRuns runs) {
        this.runs = runs;
    }

    /** Does the work, which has transactions of its own, while nobody imports; empty when somebody does. */
    @Transactional
    public <T> Optional<T> alone(Supplier<T> work) {
        return runs.lock() ? Optional.of(work.get()) : Optional.empty();
    }
}
