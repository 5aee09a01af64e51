package nl.vertrouwd.planning.proposal;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * The best that was found so far.
 *
 * @param clashes rules that are still broken
 * @param penalty the weights of the wishes that are not met
 * @param best what it is, computed when it is asked for
 */
public record Progress(Duration after, int clashes, int penalty, Supplier<Outcome> best) {}
