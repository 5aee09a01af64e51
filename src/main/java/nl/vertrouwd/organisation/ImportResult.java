package nl.vertrouwd.organisation;

import java.util.List;

/** How an import ended. */
public sealed interface ImportResult {

    /** Everything is in, or after a dry run: everything could go in. */
    record Done(boolean dryRun, List<FileCounts> counts, List<SkippedFile> skipped) implements ImportResult {}

    /**
     * The folder has errors; nothing was written.
     *
     * @param errors the first thousand, by file and line
     * @param total how many there are
     */
    record Rejected(List<ImportError> errors, long total, List<SkippedFile> skipped) implements ImportResult {}

    /**
     * What is there stands in the way; nothing was read.
     *
     * @param textKey of the sentence that says what to do
     */
    record Refused(String textKey) implements ImportResult {}

    /** Another import is running; nothing was read. */
    record Busy() implements ImportResult {}
}
