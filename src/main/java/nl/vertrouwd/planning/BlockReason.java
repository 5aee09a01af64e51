package nl.vertrouwd.planning;

import java.util.Arrays;
import java.util.List;

/** Why somebody or a place is not to be planned; a short list, so that nothing more is written about people. */
public enum BlockReason {
    LEAVE(true),
    COURSE(true),
    DEPLOYMENT(true),
    OTHER_WORK(true),
    /** Told to the person themselves only; whoever plans reads that they are not available. */
    ILLNESS(true),
    CLOSED(false),
    MAINTENANCE(false),
    EXERCISE(false);

    private final boolean ofPeople;

    BlockReason(boolean ofPeople) {
        this.ofPeople = ofPeople;
    }

    /** Those of people, or those of sites and rooms. */
    public static List<BlockReason> of(boolean people) {
        return Arrays.stream(values())
                .filter(reason -> reason.ofPeople == people)
                .toList();
    }
}
