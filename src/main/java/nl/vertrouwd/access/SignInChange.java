package nl.vertrouwd.access;

import java.util.Locale;
import nl.vertrouwd.base.Languages;

/** How somebody signs in was changed, to be told to them, so that they know when it was not they who did it. */
public record SignInChange(String to, String name, String username, Kind kind, Locale language) {

    /** What was changed. */
    public enum Kind {
        PASSWORD,
        SECOND_STEP_SET,
        SECOND_STEP_REMOVED
    }

    static SignInChange of(Account account, Kind kind) {
        return new SignInChange(
                account.email(),
                account.displayName(),
                account.username(),
                kind,
                account.language().orElse(Languages.DUTCH));
    }

    /** Without the name, so that it can never land in a log. */
    @Override
    public String toString() {
        return "SignInChange " + kind;
    }
}
