package nl.vertrouwd.trainingrecord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a typed name is the whole name on a paper. Accents, case, hyphens, apostrophes and extra spaces do not matter, a missing
 * part does. The comparison takes as long for a wrong name as for the right one.
 */
final class NameCheck {

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ŋ", "n"));

    private NameCheck() {}

    static boolean fits(String typed, String onPaper) {
        return MessageDigest.isEqual(digest(plain(typed)), digest(plain(onPaper)));
    }

    static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        // once more: lower case of some capitals brings a mark of its own
        return Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['\u2018\u2019\u02BC`\u00B4\\p{Cf}]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static byte[] digest(String plain) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
