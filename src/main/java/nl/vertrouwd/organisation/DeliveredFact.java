package nl.vertrouwd.organisation;

/** A fact as a file has it, which may be one that the product has, and may have been changed there. */
public interface DeliveredFact<S extends StoredFact> {

    /** The line of the file on which it stands. */
    long line();

    /** What makes it the same fact as one the product has: equal to {@link StoredFact#key}. */
    Object key();

    /** Whether the product has the same values. */
    boolean says(S stored);

    /** Whether a file may change this one at all, beside what was changed here; it may unless a table says otherwise. */
    default boolean mayChange(S stored) {
        return true;
    }
}
