package nl.vertrouwd.access;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The end of the chain at some moment: the last number and the hash over everything up to it. Kept elsewhere, it proves the chain. */
record AuditHead(long number, byte[] hash) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int HASH = 32;

    /** Before the first entry. */
    static final AuditHead START = new AuditHead(0, new byte[HASH]);

    /** As {@link #toString} writes it; empty for any other text. */
    static Optional<AuditHead> parse(String text) {
        return text.matches("[0-9]{1,18}:[0-9a-f]{64}")
                ? Optional.of(new AuditHead(
                        Long.parseLong(text.substring(0, text.indexOf(':'))),
                        HEX.parseHex(text.substring(text.indexOf(':') + 1))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + ":" + HEX.formatHex(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditHead head && head.number == number && Arrays.equals(head.hash, hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
