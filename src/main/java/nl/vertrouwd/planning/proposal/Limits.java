package nl.vertrouwd.planning.proposal;

import java.time.Duration;

/**
 * When a solver stops by itself.
 *
 * @param longest time at the most
 * @param withoutGain time in which nothing better was found
 * @param moves that are tried at the most; of the same problem the same number gives the same proposal
 */
public record Limits(Duration longest, Duration withoutGain, long moves) {

    /** What a planner waits for. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(90), Duration.ofSeconds(20), Long.MAX_VALUE);
}
