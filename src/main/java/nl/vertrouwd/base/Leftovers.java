package nl.vertrouwd.base;

import java.time.Instant;

/** What nobody needs any more after a while; a bean of the module that keeps it. Thrown away every night, outside a transaction. */
public interface Leftovers {

    /** A short English name in lower case with dashes, as a failure is kept under. */
    String name();

    /** Throws away what is too old now; returns how many there were. */
    long throwAway(Instant now);
}
