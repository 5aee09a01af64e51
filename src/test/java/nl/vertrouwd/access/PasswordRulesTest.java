package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @Test
    void aFewLooseWordsAreGood() {
        assertThat(PasswordRules.check("vier losse woorden hier", "1234567", "Sam Voorbeeld"))
                .isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(PasswordRules.check("elf tekens!", "x1", "Sam")).contains(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.check("kolibrie12😀😀", "x1", "Sam")).isEmpty();
        assertThat(PasswordRules.check("kolibrie1😀😀", "x1", "Sam")).contains(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.check("kolibrie".repeat(16), "x1", "Sam")).isEmpty();
        assertThat(PasswordRules.check("kolibrie".repeat(16) + "e", "x1", "Sam"))
                .contains(PasswordProblem.TOO_LONG);
    }

    @Test
    void oneselfIsTooEasyToGuess() {
        assertThat(PasswordRules.check("hallo1234567hallo", "1234567", "Sam")).contains(PasswordProblem.HAS_NAME);
        assertThat(PasswordRules.check("VOORBEELD is mooi", "1", "Sam Voorbeeld"))
                .contains(PasswordProblem.HAS_NAME);
    }

    @Test
    void whatEverybodyTriesFirstAndRepetitionAreTooCommon() {
        assertThat(PasswordRules.check("Wachtwoord123", "x1", "Sam")).contains(PasswordProblem.TOO_COMMON);
        assertThat(PasswordRules.check("aaaaaaaaaaaaaaaa", "x1", "Sam")).contains(PasswordProblem.TOO_COMMON);
        assertThat(PasswordRules.check("abababababababab", "x1", "Sam")).contains(PasswordProblem.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901234",
                "84729105738264",
                "2026-11-25 12:30",
                "06 1234 5678 90",
                "8472 9105 7382 64",
            })
    void digitsAloneMustBeMany(String digits) {
        assertThat(PasswordRules.check(digits, "x1", "Sam")).contains(PasswordProblem.ONLY_DIGITS);
        assertThat(PasswordRules.check("84729105738264019377", "x1", "Sam")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901234567890123",
                "abcdefghijklmnop",
                "zyxwvutsrqponmlk",
                "qwertyuiopasdfgh",
                "qwertyqwerty12",
                "1qaz2wsx3edc4rfv",
                "1q2w3e4r5t6y7u8i",
                "Wachtwoord2026!",
                "2026!wachtwoord",
                "wachtwoordwachtwoord",
                "W4chtw00rd!!",
                "P@ssword2026",
                "Welkom-12345",
                "Defensie2031",
                "September2026",
                "welkomwelkom",
                "abcdabcdabcd",
                "hoihoihoihoi",
            })
    void wordsOfTheListRowsOfKeysAndRepetitionAreTooCommon(String common) {
        assertThat(PasswordRules.check(common, "x1", "Sam")).contains(PasswordProblem.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "welkom op de kazerne",
                "tien-jaar-meten-is-weten",
                "zomerse koffie 42",
                "h7Kq-2mPx-9vRt",
                "de winter was koud"
            })
    void aWordOfTheListAmongOthersIsNoReasonToRefuse(String good) {
        assertThat(PasswordRules.check(good, "x1", "Sam")).isEmpty();
    }

    @Test
    void theNameOfTheProductIsTooEasyToGuess() {
        assertThat(PasswordRules.check("Vertrouwd-en-zeker", "x1", "Sam")).contains(PasswordProblem.HAS_NAME);
    }

    @Test
    void theSameCharactersFromAnotherKeyboardAreTheSamePassword() {
        assertThat(PasswordRules.normalised("cafe\u0301 ligature \uFB01")).isEqualTo("caf\u00e9 ligature fi");
    }
}
