package nl.vertrouwd.organisation;

import java.util.OptionalInt;
import java.util.Set;

/** Which signs of a text a reader cannot see. */
final class Signs {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Letters and signs of Unicode that are drawn as nothing. */
    private static final Set<Integer> EMPTY = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private Signs() {}

    /**
     * The first sign that cannot be seen or turns the others around: control characters, line and paragraph separators, marks of direction
     * and the like. The two that join and part letters are not among them: some languages write names with them.
     */
    static OptionalInt unseen(String text) {
        return text.codePoints().filter(Signs::isUnseen).findFirst();
    }

    /** Whether nothing of it can be seen; an empty text too. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(sign -> isSpace(sign) || isUnseen(sign) || EMPTY.contains(sign) || isJoiner(sign));
    }

    static boolean isSpace(int sign) {
        return Character.isSpaceChar(sign) || Character.isWhitespace(sign);
    }

    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && !isJoiner(sign));
    }

    private static boolean isJoiner(int sign) {
        return sign == JOINER || sign == NON_JOINER;
    }
}
