package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened on somebody's path as a confidant.
 *
 * @param network code of the branch whose network it is
 */
public record ConfidantEvent(LocalDate date, EventKind kind, String network) {

    /** By day, within a day by kind, and of one kind the network last in the alphabet last (rules.md §1). */
    public static final Comparator<ConfidantEvent> IN_ORDER = Comparator.comparing(ConfidantEvent::date)
            .thenComparing(ConfidantEvent::kind)
            .thenComparing(ConfidantEvent::network);
}
