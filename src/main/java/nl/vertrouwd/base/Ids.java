package nl.vertrouwd.base;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes the time-ordered identities (UUID version 7) under which everything is stored, so that new rows go to the end of an index. */
public final class Ids {

    /** What an identity looks like in an address, for routes; anything else there is nothing. */
    public static final String PATTERN = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static long lastStamp;

    private Ids() {}

    /** A new identity, later in order than every one this process made before; unique without asking the database. */
    public static UUID next() {
        long stamp = nextStamp();
        long high = ((stamp >>> 12) << 16) | 0x7000L | (stamp & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The sixteen bytes of an identity, as a {@code BINARY(16)} column holds them. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The identity that {@link #bytes} wrote; refuses anything but sixteen bytes. */
    public static UUID of(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("an identity has 16 bytes, not " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** Milliseconds since 1970 with twelve bits of order within the millisecond below them. */
    private static synchronized long nextStamp() {
        long stamp = System.currentTimeMillis() << 12;
        lastStamp = Math.max(stamp, lastStamp + 1);
        return lastStamp;
    }
}
