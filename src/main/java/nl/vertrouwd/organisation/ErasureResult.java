package nl.vertrouwd.organisation;

/** How an erasure went. */
public sealed interface ErasureResult {

    /**
     * It came to its end, or to where somebody asked it to stop.
     *
     * @param failed for how many it broke; they are tried again the next time
     */
    record Done(int people, int outsiders, int failed) implements ErasureResult {}

    /** An import or another erasure was running. */
    record Busy() implements ErasureResult {}

    /** The list of erased people cannot be used; the key is that of a sentence which says what to do. */
    record Impossible(String textKey) implements ErasureResult {}
}
