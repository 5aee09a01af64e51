package nl.vertrouwd.organisation;

/** A fact that the product has and files deliver. */
public interface StoredFact {

    /** What makes it the same fact as one of a file. */
    Object key();

    /** Whether somebody entered, changed or withdrew it in the product and no delivery has said the same since. */
    boolean changedHere();

    /** Whether it was taken back as if it had never been. */
    boolean withdrawn();
}
