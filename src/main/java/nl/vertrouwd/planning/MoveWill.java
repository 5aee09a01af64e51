package nl.vertrouwd.planning;

/**
 * What a planner accepts of a move.
 *
 * @param note why it is planned although something stands in the way; empty when nothing is overruled
 * @param lettingGo whether participants who are somewhere else then lose their place
 */
public record MoveWill(String note, boolean lettingGo) {

    /** Nothing: whatever stands in the way stops it. */
    public static final MoveWill NOTHING = new MoveWill("", false);
}
