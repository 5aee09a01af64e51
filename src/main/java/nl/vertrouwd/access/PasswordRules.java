package nl.vertrouwd.access;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which passwords are good enough: long, not one's own name, not one that everybody tries first. No rules about kinds of characters. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int SHORTEST_NAME_PART = 4;
    private static final int FEWEST_DIFFERENT = 4;

    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234",
            "1234567890qwerty",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopasdf",
            "wachtwoord12",
            "wachtwoord123",
            "wachtwoord1234",
            "wachtwoord12345",
            "welkom123456",
            "welkom1234567",
            "welkom12345678",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "wachtwoordwachtwoord",
            "administrator",
            "administrator1",
            "letmein123456",
            "iloveyou1234",
            "geheim123456",
            "geheim1234567",
            "defensie1234",
            "defensie12345",
            "defensie2024",
            "defensie2025",
            "defensie2026",
            "defensie2027",
            "vertrouwd123",
            "vertrouwd1234",
            "vertrouwd2026",
            "zaq12wsxcde3",
            "1q2w3e4r5t6y",
            "1q2w3e4r5t6y7u",
            "abcdefghijkl",
            "abcdefghijklm",
            "abcd12345678",
            "abc123456789",
            "nederland123",
            "nederland1234",
            "amsterdam123",
            "amsterdam1234",
            "feyenoord123",
            "feyenoord1908",
            "changeme1234",
            "sesamopenu123",
            "maandag12345");

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
        boolean common = COMMON.contains(lower) || lower.codePoints().distinct().count() < FEWEST_DIFFERENT;
        return common ? Optional.of(PasswordProblem.TOO_COMMON) : Optional.empty();
    }

    private static boolean hasName(String password, String username, String name) {
        String[] parts = (normalised(username) + " " + normalised(name))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+");
        return password.contains(username.toLowerCase(Locale.ROOT))
                || Arrays.stream(parts)
                        .anyMatch(part -> part.length() >= SHORTEST_NAME_PART && password.contains(part));
    }
}
