package nl.vertrouwd.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often it went wrong for one user name or address, and how long that means waiting.
 *
 * @param since start of the window in which an address is counted
 */
record Waiting(
        int failures, Instant since, Instant last, @Nullable Instant until) {

    static final int FREE = 5;
    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGOTTEN = Duration.ofHours(24);
    /** A barracks can sit behind one address. */
    static final int FREE_PER_ADDRESS = 300;

    static final Duration ADDRESS_WINDOW = Duration.ofMinutes(15);

    /** How long to wait before anything is tried, if at all. */
    Optional<Duration> left(Instant now) {
        return until != null && until.isAfter(now) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    /** One more attempt on a user name: from the fifth on a minute, doubling up to a quarter of an hour. */
    Waiting afterAttempt(Instant now) {
        int before = last.plus(FORGOTTEN).isBefore(now) ? 0 : failures;
        int count = before + 1;
        if (count < FREE) {
            return new Waiting(count, since, now, null);
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(count - FREE, 10));
        return new Waiting(count, since, now, now.plus(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled));
    }

    /** One more attempt from an address: many are free, then the rest of the window is closed. */
    Waiting afterAttemptFromAddress(Instant now) {
        boolean over = !since.plus(ADDRESS_WINDOW).isAfter(now);
        Instant start = over ? now : since;
        int count = over ? 1 : failures + 1;
        return new Waiting(count, start, now, count >= FREE_PER_ADDRESS ? start.plus(ADDRESS_WINDOW) : null);
    }
}
