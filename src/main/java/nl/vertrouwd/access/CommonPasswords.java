package nl.vertrouwd.access;

import java.util.Map;
import java.util.Set;

/** What people choose first and others therefore try first: common passwords, words with a number behind them, rows of keys, repetition. */
final class CommonPasswords {

    private static final int FEWEST_DIFFERENT = 4;
    private static final int FEWEST_STEPS = 5;
    private static final int SHORTEST_REPEATED = 6;

    private static final String[] ROWS = {
        "1234567890",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "azertyuiop",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
        "1q2w3e4r5t6y7u8i9o0p"
    };

    private static final Set<String> WHOLE = Set.of(
            "zaq12wsxcde3",
            "1234567890qwerty",
            "abcd12345678",
            "letmein123456",
            "sesamopenu123",
            "correct horse battery staple",
            "correcthorsebatterystaple");

    /** Alone, twice, or with digits and signs before or behind them, they are no password. */
    private static final Set<String> WORDS = Set.of(
            "wachtwoord",
            "welkom",
            "geheim",
            "password",
            "passwort",
            "passw",
            "letmein",
            "iloveyou",
            "changeme",
            "admin",
            "administrator",
            "beheer",
            "beheerder",
            "qwerty",
            "azerty",
            "welcome",
            "secret",
            "defensie",
            "landmacht",
            "luchtmacht",
            "marine",
            "marechaussee",
            "kazerne",
            "ministerie",
            "nederland",
            "holland",
            "amsterdam",
            "rotterdam",
            "utrecht",
            "denhaag",
            "feyenoord",
            "ajax",
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
            "januari",
            "februari",
            "maart",
            "april",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "lente",
            "zomer",
            "herfst",
            "winter",
            "hallo",
            "test",
            "demo");

    private static final Map<Integer, String> LOOKS_LIKE = Map.of(
            (int) '0', "o", (int) '1', "i", (int) '3', "e", (int) '4', "a", (int) '5', "s", (int) '@', "a", (int) '$',
            "s");

    private CommonPasswords() {}

    /** @param password in lower case */
    static boolean contains(String password) {
        return WHOLE.contains(password)
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isWord(withoutEnds(password))
                || isWord(withoutEnds(readAsLetters(password)))
                || unit(password).length() < SHORTEST_REPEATED
                || steps(password) < FEWEST_STEPS;
    }

    private static boolean isWord(String text) {
        return WORDS.contains(unit(text));
    }

    /** "2026wachtwoord!" is "wachtwoord". */
    private static String withoutEnds(String text) {
        return text.replaceAll("^\\P{L}+|\\P{L}+$", "").replaceAll("[\\s._-]+", "");
    }

    /** "w4chtw00rd" is "wachtwoord"; digits at the ends are no letters. */
    private static String readAsLetters(String text) {
        StringBuilder letters = new StringBuilder();
        text.replaceAll("^[^\\p{L}@$]+|[^\\p{L}]+$", "")
                .codePoints()
                .forEach(sign -> letters.append(LOOKS_LIKE.getOrDefault(sign, Character.toString(sign))));
        return letters.toString();
    }

    /** What a text is a repetition of; itself when it is none. */
    private static String unit(String text) {
        int second = (text + text).indexOf(text, 1);
        return second > 0 ? text.substring(0, second) : text;
    }

    /** How many signs do not follow from the one before: the same, the next or previous letter or digit, or beside it on a row of keys. */
    private static int steps(String text) {
        int[] signs = text.codePoints().toArray();
        int steps = 1;
        for (int i = 1; i < signs.length; i++) {
            steps += Math.abs(signs[i] - signs[i - 1]) <= 1 || areNeighbours(signs[i - 1], signs[i]) ? 0 : 1;
        }
        return steps;
    }

    private static boolean areNeighbours(int one, int other) {
        String forth = Character.toString(one) + Character.toString(other);
        String back = Character.toString(other) + Character.toString(one);
        for (String row : ROWS) {
            if (row.contains(forth) || row.contains(back)) {
                return true;
            }
        }
        return false;
    }
}
