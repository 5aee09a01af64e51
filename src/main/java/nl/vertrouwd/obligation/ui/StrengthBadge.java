package nl.vertrouwd.obligation.ui;

import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.obligation.rules.Strength;

/** Whether something is required or advised. */
class StrengthBadge extends Badge {

    private static final long serialVersionUID = 1L;

    StrengthBadge(Strength strength, SchemeSentences sentences) {
        super(sentences.strength(strength), strength == Strength.REQUIRED ? Tone.INFO : Tone.NEUTRAL);
    }
}
