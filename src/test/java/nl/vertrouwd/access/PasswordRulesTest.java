package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    @Test
    void aFewLooseWordsAreGood() {
        assertThat(PasswordRules.check("vier losse woorden hier", "1234567", "Sam Voorbeeld"))
                .isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(PasswordRules.check("elf tekens!", "x1", "Sam")).contains(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.check("abcdefghij😀😀", "x1", "Sam")).isEmpty();
        assertThat(PasswordRules.check("abcdefghi😀😀", "x1", "Sam")).contains(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.check("abcd".repeat(32), "x1", "Sam")).isEmpty();
        assertThat(PasswordRules.check("abcd".repeat(32) + "e", "x1", "Sam")).contains(PasswordProblem.TOO_LONG);
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

    @Test
    void theSameCharactersFromAnotherKeyboardAreTheSamePassword() {
        assertThat(PasswordRules.normalised("cafe\u0301 ligature \uFB01")).isEqualTo("caf\u00e9 ligature fi");
    }
}
