package nl.vertrouwd.planning.ui;

import nl.vertrouwd.base.Texts;
import nl.vertrouwd.planning.SessionStage;

/** The sign of a stage on the board, so that it is not known by its colour; its word stands in the filters and is read aloud. */
enum StateSign {
    DRAFT(0x270e),
    PUBLISHED(0x25cb),
    CONFIRMED(0x2713),
    RUNNING(0x25b6),
    GIVEN(0x25a0),
    CANCELLED(0x2715);

    private final int sign;

    StateSign(int sign) {
        this.sign = sign;
    }

    static StateSign of(SessionStage stage) {
        return valueOf(stage.name());
    }

    String sign() {
        return Character.toString(sign);
    }

    /** As addresses and style sheets write it. */
    String code() {
        return Texts.key("", this);
    }
}
