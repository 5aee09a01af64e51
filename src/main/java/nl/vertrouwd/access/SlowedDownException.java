package nl.vertrouwd.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong attempts: nothing is tried before the wait is over. */
class SlowedDownException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    SlowedDownException(Duration left) {
        super("slowed down");
        this.left = left;
    }

    /** Whole minutes, rounded up. */
    static long minutes(Duration left) {
        return Math.max(1, (left.toSeconds() + 59) / 60);
    }

    /** Whole minutes to wait, rounded up. */
    long minutes() {
        return minutes(left);
    }
}
