package nl.vertrouwd.planning;

/** What came of blocking a period. */
public sealed interface BlockResult {

    /**
     * It stands.
     *
     * @param sessions how many sessions that are planned already fall in it
     */
    record Blocked(BlockedPeriodId id, int sessions) implements BlockResult {}

    /** It cannot be so: the key of the sentence that says why. */
    record Refused(String textKey) implements BlockResult {}
}
