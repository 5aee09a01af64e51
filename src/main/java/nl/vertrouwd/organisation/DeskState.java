package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of their import.
 *
 * @param name of the uploaded file; empty when nothing lies there
 * @param deliveredOn the date of the last try; before the first that of the files, or null when they say none
 * @param progress while one runs
 * @param result of the last one; null while it runs, before the first, and when it broke off
 */
public record DeskState(
        String name,
        List<String> files,
        Step step,
        @Nullable LocalDate deliveredOn,
        boolean dryRun,
        @Nullable ImportProgress progress,
        @Nullable ImportResult result) {

    static final DeskState EMPTY = new DeskState("", List.of(), Step.NOTHING, null, true, null, null);

    /** How far the administrator is. */
    public enum Step {
        NOTHING,
        FILES,
        RUNNING,
        ENDED,
        /** Something broke that is not in the files. */
        BROKEN
    }

    public boolean isRunning() {
        return step == Step.RUNNING;
    }

    /** What these files would do, when they went through a try without errors and were not taken in yet; null otherwise. */
    public @Nullable ImportSummary tried() {
        return switch (result) {
            case ImportResult.Done done when done.dryRun() -> done.summary();
            case ImportResult.Unconfirmed unconfirmed -> unconfirmed.summary();
            case null, default -> null;
        };
    }

    static DeskState with(ImportSource source) {
        return new DeskState(
                source.name(), List.copyOf(source.files()), Step.FILES, source.deliveredOn(), true, null, null);
    }

    DeskState started(LocalDate on, boolean trying) {
        return new DeskState(name, files, Step.RUNNING, on, trying, null, null);
    }

    DeskState progressed(ImportProgress now) {
        return new DeskState(name, files, Step.RUNNING, deliveredOn, dryRun, now, null);
    }

    DeskState ended(@Nullable ImportResult how) {
        return new DeskState(name, files, how == null ? Step.BROKEN : Step.ENDED, deliveredOn, dryRun, null, how);
    }
}
