package nl.vertrouwd.organisation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the first bytes tell of a file that ought to be text in UTF-8. */
final class FirstBytes {

    private static final int MOST = 4;

    private FirstBytes() {}

    /** The key of the sentence that says what the file is instead; null when it may be UTF-8, and then its mark, if any, has been read. */
    static @Nullable String problem(BufferedInputStream in) throws IOException {
        in.mark(MOST);
        byte[] first = in.readNBytes(MOST);
        in.reset();
        if (starts(first, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            return null;
        }
        if (starts(first, 0xFF, 0xFE) || starts(first, 0xFE, 0xFF) || hasZero(first)) {
            return "organisation.import.error.utf16";
        }
        if (starts(first, 'P', 'K', 3, 4) || starts(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "organisation.import.error.workbook";
        }
        return null;
    }

    /** UTF-16 without a mark: of two bytes of a plain letter one is zero. */
    private static boolean hasZero(byte[] first) {
        return first.length >= 2 && (first[0] == 0) != (first[1] == 0);
    }

    private static boolean starts(byte[] first, int... wanted) {
        byte[] bytes = new byte[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            bytes[i] = (byte) wanted[i];
        }
        return first.length >= bytes.length && Arrays.equals(first, 0, bytes.length, bytes, 0, bytes.length);
    }
}
