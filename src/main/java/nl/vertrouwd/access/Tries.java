package nl.vertrouwd.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.vertrouwd.base.OldRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Limits how often something is tried without signing in, within any hour, over restarts and nodes: every try takes a slot by a guarded
 * update, and a slot is free again an hour later.
 */
@Service
public class Tries {

    /** A try counts for so long. */
    public static final Duration WINDOW = Duration.ofHours(1);

    /** What nobody used for so long is thrown away. */
    static final Duration UNUSED = WINDOW.multipliedBy(2);

    private static final String TAKE = """
            UPDATE public_try FORCE INDEX (PRIMARY) SET tried_at = ?
            WHERE subject = ? AND slot < ? AND tried_at <= ? ORDER BY slot LIMIT 1""";

    private final JdbcTemplate jdbc;
    private final OldRows oldRows;
    private final Clock clock;

    Tries(JdbcTemplate jdbc, OldRows oldRows, Clock clock) {
        this.jdbc = jdbc;
        this.oldRows = oldRows;
        this.clock = clock;
    }

    /**
     * Counts a try, unless there were as many as the limit within the last hour; then it says no and counts nothing. Every step is a
     * statement that is right by itself, so it needs no transaction and holds no lock while it takes the next.
     */
    public boolean take(String what, int limit) {
        byte[] subject = hash(what);
        if (takeSlot(subject, limit)) {
            return true;
        }
        boolean incomplete = slots(subject) < limit;
        if (incomplete) {
            makeSlots(subject, limit);
        }
        boolean taken = takeSlot(subject, limit); // also when somebody else has just made them
        if (incomplete) {
            oldRows.throwAway(
                    "public_try",
                    List.of("subject", "slot"),
                    "tried_at",
                    clock.instant().minus(UNUSED));
        }
        return taken;
    }

    /** The same for what comes from one network address, or from one network of the sixth version. */
    public boolean takeFrom(String address, String what, int limit) {
        return take(what + ":" + NetworkAddress.of(address), limit);
    }

    /** Whether a try from there is left now. */
    public boolean leftFrom(String address, String what, int limit) {
        return left(what + ":" + NetworkAddress.of(address), limit);
    }

    /** Whether a try is left now. */
    public boolean left(String what, int limit) {
        Integer taken = jdbc.queryForObject(
                "SELECT COUNT(*) FROM public_try WHERE subject = ? AND tried_at > ?",
                Integer.class,
                hash(what),
                utc(clock.instant().minus(WINDOW)));
        return taken == null || taken < limit;
    }

    private boolean takeSlot(byte[] subject, int limit) {
        Instant now = clock.instant();
        return jdbc.update(TAKE, utc(now), subject, limit, utc(now.minus(WINDOW))) == 1;
    }

    private int slots(byte[] subject) {
        Integer count =
                jdbc.queryForObject("SELECT COUNT(*) FROM public_try WHERE subject = ?", Integer.class, subject);
        return count == null ? 0 : count;
    }

    /** Makes the slots that are missing. */
    private void makeSlots(byte[] subject, int limit) {
        Instant now = clock.instant();
        List<Object[]> rows = IntStream.range(0, limit)
                .mapToObj(slot -> new Object[] {subject, slot, utc(now.minus(WINDOW))})
                .toList();
        jdbc.batchUpdate("""
                INSERT INTO public_try (subject, slot, tried_at) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE slot = public_try.slot""", rows);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static byte[] hash(String what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
