package nl.vertrouwd.base;

import java.time.Instant;
import java.util.Optional;

/** Something besides the invariants that must be in order, looked at every night; a bean of the module that knows it. */
public interface HealthCheck {

    /** The key of what is looked at, in a few words. */
    String nameKey();

    /** What is wrong now, as the key of a sentence that says what to do; empty when it is in order. */
    Optional<String> problem(Instant now);
}
