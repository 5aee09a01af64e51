package nl.vertrouwd.organisation;

import java.util.List;

/** How an import ended. */
public sealed interface ImportResult {

    /** Everything is in, or after a dry run: everything could go in. */
    record Done(boolean dryRun, ImportSummary summary) implements ImportResult {}

    /** The folder has errors; nothing was written. */
    record Rejected(ImportRemarks errors, List<SkippedFile> skipped) implements ImportResult {}

    /** It would touch more people than may be without somebody's yes; nothing was written. */
    record Unconfirmed(ImportSummary summary) implements ImportResult {}

    /**
     * What is there stands in the way; nothing was read.
     *
     * @param textKey of the sentence that says what to do
     */
    record Refused(String textKey) implements ImportResult {}

    /** Another import is running; nothing was read. */
    record Busy() implements ImportResult {}
}
