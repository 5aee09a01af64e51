package nl.vertrouwd.base;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what nobody expected, once, under an id that can be told over the telephone; without what a database or mail server said. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Failures() {}

    /** Logs it and gives the id to show. */
    public static String log(Throwable failure) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        LOG.error("failure {}", id, DiscreetFailure.of(failure));
        return id;
    }
}
