package nl.vertrouwd.access;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which passwords are good enough: long, not one's own name or that of the product, not one that
 * everybody tries first. The only rule about kinds of characters: digits alone must be many. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int SHORTEST_NAME_PART = 4;
    private static final int SHORTEST_OF_DIGITS = 20;
    private static final String PRODUCT = "vertrouwd";

    private PasswordRules() {}

    /** The password as it is hashed: the same characters look the same from every keyboard. */
    static String normalised(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /** What is wrong with it, if anything. */
    static Optional<PasswordProblem> check(String typed, String username, String name) {
        String password = normalised(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (hasName(lower, username, name)) {
            return Optional.of(PasswordProblem.HAS_NAME);
        }
        if (length < SHORTEST_OF_DIGITS && lower.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(PasswordProblem.ONLY_DIGITS);
        }
        return CommonPasswords.contains(lower) ? Optional.of(PasswordProblem.TOO_COMMON) : Optional.empty();
    }

    private static boolean hasName(String password, String username, String name) {
        String[] parts = (normalised(username) + " " + normalised(name))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+");
        return password.contains(username.toLowerCase(Locale.ROOT))
                || password.contains(PRODUCT)
                || Arrays.stream(parts)
                        .anyMatch(part -> part.length() >= SHORTEST_NAME_PART && password.contains(part));
    }
}
