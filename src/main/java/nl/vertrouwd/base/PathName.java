package nl.vertrouwd.base;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes what files name (numbers of people, references of sessions) as one part of an address, and reads it back. Servers and proxies
 * refuse or change a slash, a question mark, a percent sign or a dot alone there however it is encoded; so every other sign than a letter,
 * a digit, a hyphen, a dot inside and an underscore is written as a tilde with two digits for each of its bytes.
 */
public final class PathName {

    private static final char ESCAPE = '~';
    private static final int DIGITS = 2;
    private static final int HEX = 16;

    private PathName() {}

    /** "A/1" as "A~2F1". */
    public static String of(String name) {
        StringBuilder written = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) each, written.isEmpty())) {
                written.append((char) each);
            } else {
                written.append(ESCAPE).append("%02X".formatted(each & 0xff));
            }
        }
        return written.toString();
    }

    /** "A~2F1" as "A/1"; a tilde without two digits is itself, as in an address that somebody typed. */
    public static String read(String written) {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        int at = 0;
        while (at < written.length()) {
            int end = at + 1 + DIGITS;
            if (written.charAt(at) == ESCAPE && end <= written.length() && isHex(written, at + 1)) {
                name.write(Integer.parseInt(written, at + 1, end, HEX));
                at = end;
            } else {
                int next = written.offsetByCodePoints(at, 1);
                name.writeBytes(written.substring(at, next).getBytes(StandardCharsets.UTF_8));
                at = next;
            }
        }
        return name.toString(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(char sign, boolean first) {
        return sign < 128 && Character.isLetterOrDigit(sign) || sign == '-' || sign == '_' || sign == '.' && !first;
    }

    private static boolean isHex(String written, int from) {
        return Character.digit(written.charAt(from), HEX) >= 0 && Character.digit(written.charAt(from + 1), HEX) >= 0;
    }
}
