package nl.vertrouwd.base;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/** One run of a {@link Job}: what time it is for it, and where it says how far it is. Keeps no personal data: items are named by id. */
public interface JobRun {

    /** Today, in the zone of the installation. */
    LocalDate day();

    /** Now. */
    Instant now();

    /** How many items there will be, when that is known before. */
    void expect(long items);

    /** So many more are done; less than none when what was done was taken back. */
    void done(long items);

    /**
     * One could not be done, for a reason that was foreseen.
     *
     * @param item its id, another word for it that says nothing of a person, or the key of a text; at most 100 characters are kept
     * @param reasonKey of the sentence that says why
     */
    void failed(String item, String reasonKey);

    /** One could not be done, for a reason that nobody foresaw: it is logged under an id that is kept with the item. */
    void failed(String item, Throwable failure);

    /** Whether to leave the rest for another time: an administrator asks for it, or the product stops. */
    boolean isAskedToStop();

    /** Does the work for each item until asked to stop; one that fails is counted with its reason and never stops the rest. */
    default <T> void each(Iterable<T> items, Function<T, String> label, Consumer<T> work) {
        for (T item : items) {
            if (isAskedToStop()) {
                return;
            }
            try {
                work.accept(item);
                done(1);
            } catch (RuntimeException failure) {
                failed(label.apply(item), failure);
            }
        }
    }
}
