package nl.vertrouwd.base;

import java.util.Optional;

/**
 * Work that is done by itself at set times; a bean of the module that knows the work. One run at a time of each, in however many
 * processes; a run that was missed or cut off is done once afterwards, so running twice must do no harm. Its name and meaning are the
 * texts {@code job.<name>} and {@code job.<name>.means}.
 */
public interface Job {

    /** Its id in the database: {@code <module>.<name>}, in lower case with dashes, at most 60 characters. */
    String name();

    /** When it runs until an administrator says otherwise: a cron expression of Quartz (seconds first), in the installation's zone. */
    String schedule();

    /** Does it; not within a transaction, each item has one of its own. */
    void run(JobRun run);

    /** Why it does nothing in this installation, as the key of a sentence; empty when it does. */
    default Optional<String> offBecause() {
        return Optional.empty();
    }
}
