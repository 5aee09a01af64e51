package nl.vertrouwd.planning.ui;

import nl.vertrouwd.base.Texts;
import nl.vertrouwd.planning.SessionStage;

/** The sign of a stage on the board, so that it is not known by its colour; its word stands in the filters and is read aloud. */
enum StateSign {
    DRAFT("\u270e"),
    PUBLISHED("\u25cb"),
    CONFIRMED("\u2713"),
    RUNNING("\u25b6"),
    GIVEN("\u25a0"),
    CANCELLED("\u2715");

    private final String sign;

    StateSign(String sign) {
        this.sign = sign;
    }

    static StateSign of(SessionStage stage) {
        return valueOf(stage.name());
    }

    String sign() {
        return sign;
    }

    /** As addresses and style sheets write it. */
    String code() {
        return Texts.key("", this);
    }
}
