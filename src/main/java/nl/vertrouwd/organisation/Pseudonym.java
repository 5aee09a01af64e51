package nl.vertrouwd.organisation;

import java.util.HexFormat;

/** Stands for somebody who was erased, as 64 hexadecimal signs; who has no key cannot tell whom. */
record Pseudonym(String hex) implements Comparable<Pseudonym> {

    static final int LENGTH = 64;

    static Pseudonym of(byte[] bytes) {
        return new Pseudonym(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Pseudonym other) {
        return hex.compareTo(other.hex);
    }
}
