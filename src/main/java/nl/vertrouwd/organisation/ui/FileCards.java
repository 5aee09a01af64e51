package nl.vertrouwd.organisation.ui;

import java.util.List;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.FileCounts;

/** What an import does with the rows of every file. */
class FileCards extends CardGrid {

    private static final long serialVersionUID = 1L;

    /** @param stored whether it was written, so that the numbers are what happened and not what would happen */
    FileCards(List<FileCounts> counts, boolean stored) {
        counts.forEach(file -> card(card(file, stored)));
    }

    private Card card(FileCounts file, boolean stored) {
        Card card = new Card(file.file());
        if (file.touched() == 0) {
            card.badge(new Badge(getTranslation("organisation.import.nothing-changes"), Tone.NEUTRAL));
        }
        card.add(new Facts()
                .fact(getTranslation("organisation.import.added"), number(file.added()))
                .fact(getTranslation("organisation.import.changed"), number(file.changed()))
                .fact(getTranslation("organisation.import.closed"), number(file.closed()))
                .fact(getTranslation("organisation.import.withdrawn"), number(file.withdrawn()))
                .fact(getTranslation("organisation.import.unchanged"), number(file.unchanged())));
        return stored ? card.quiet(getTranslation("organisation.import.stored")) : card;
    }

    private String number(int count) {
        return getTranslation("organisation.number", count);
    }
}
