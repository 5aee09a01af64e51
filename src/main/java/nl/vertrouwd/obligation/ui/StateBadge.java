package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.UI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.rules.State;

/** Where people stand, as a word with a tone. */
class StateBadge extends Badge {

    private static final long serialVersionUID = 1L;

    private static final Map<State, Tone> TONES = new EnumMap<>(Map.of(
            State.NOT_APPLICABLE, Tone.NEUTRAL,
            State.EXEMPT, Tone.NEUTRAL,
            State.VALID, Tone.GOOD,
            State.EXPIRING, Tone.SOON,
            State.DUE, Tone.INFO,
            State.SUSPENDED, Tone.NEUTRAL,
            State.OVERDUE, Tone.BAD));

    StateBadge(State state) {
        super(
                UI.getCurrent().getTranslation(Texts.key("obligation.state.", state)),
                TONES.getOrDefault(state, Tone.NEUTRAL));
    }

    /** The class that gives a state its colour in a drawing. */
    static String className(State state) {
        return "vt-state-" + state.name().toLowerCase(Locale.ROOT);
    }
}
