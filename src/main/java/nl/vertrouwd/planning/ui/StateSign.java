package nl.vertrouwd.planning.ui;

import nl.vertrouwd.base.Texts;
import nl.vertrouwd.planning.SessionState;

/** The sign of a state on the board, so that it is not known by its colour; its word stands in the legend and is read aloud. */
enum StateSign {
    DRAFT("✎"),
    PUBLISHED("○"),
    GIVEN("●"),
    CANCELLED("✕");

    private final String sign;

    StateSign(String sign) {
        this.sign = sign;
    }

    static StateSign of(SessionState state) {
        return valueOf(state.name());
    }

    String sign() {
        return sign;
    }

    /** As addresses and style sheets write it. */
    String code() {
        return Texts.key("", this);
    }
}
