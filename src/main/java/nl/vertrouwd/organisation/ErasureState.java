package nl.vertrouwd.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of the erasure that runs or ran last in this process.
 *
 * @param progress while one runs; null before the first person
 * @param result of the last one; null before the first, while one runs, and when it broke off
 */
public record ErasureState(
        Step step,
        @Nullable ErasureProgress progress,
        @Nullable ErasureResult result) {

    static final ErasureState NOTHING = new ErasureState(Step.NOTHING, null, null);

    /** How far it is. */
    public enum Step {
        NOTHING,
        RUNNING,
        ENDED,
        /** Something broke; who is counted is erased. */
        BROKEN
    }

    public boolean isRunning() {
        return step == Step.RUNNING;
    }
}
