package nl.vertrouwd.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of a change that they are working on.
 *
 * @param change what it is about; null when there is none
 * @param done people, while something runs
 * @param total people; 0 while that is not known
 * @param preview what was worked out; null before
 * @param problems why it is not possible, when it was refused while it was to be stored
 */
public record SchemeDeskState(
        Step step,
        @Nullable SchemeChange change,
        int done,
        int total,
        @Nullable SchemePreview preview,
        List<SchemeProblem> problems) {

    static final SchemeDeskState NOTHING = new SchemeDeskState(Step.NOTHING, null, 0, 0, null, List.of());

    /** How far it is. */
    public enum Step {
        NOTHING,
        /** Others are before it, or it is being worked out. */
        COMPARING,
        /** It can be looked at, and stored. */
        READY,
        /** It was to be stored, and the scheme or the day was another one; it was worked out anew. */
        READY_AGAIN,
        STORING,
        STORED,
        REFUSED,
        /** Something broke; nothing is stored. */
        BROKEN
    }

    public SchemeDeskState {
        problems = List.copyOf(problems);
    }

    /** Whether something goes on without anybody doing anything. */
    public boolean isRunning() {
        return step == Step.COMPARING || step == Step.STORING;
    }

    /** Whether it can be looked at and stored. */
    public boolean isReady() {
        return step == Step.READY || step == Step.READY_AGAIN;
    }

    static SchemeDeskState at(Step step, SchemeChange change, @Nullable SchemePreview preview) {
        return new SchemeDeskState(step, change, 0, 0, preview, List.of());
    }

    SchemeDeskState at(int people, int ofPeople) {
        return new SchemeDeskState(step, change, people, ofPeople, preview, problems);
    }
}
