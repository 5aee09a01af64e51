package nl.vertrouwd.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Codes for who lost the telephone: sixteen letters and digits that do not look alike, 80 bits each, so that a fast hash of them is
 * enough. What was typed in capitals, with spaces or without dashes is the same code.
 */
@Component
class RecoveryCodes {

    static final int HOW_MANY = 10;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final Keyed keyed;

    RecoveryCodes(Keyed keyed) {
        this.keyed = keyed;
    }

    static List<String> make() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, HOW_MANY).mapToObj(number -> one(random)).toList();
    }

    byte[] hash(AccountId account, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return keyed.hash("recovery:" + account.value(), plain);
    }

    private static String one(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
