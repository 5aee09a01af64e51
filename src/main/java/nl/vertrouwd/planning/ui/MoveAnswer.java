package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.MoveOutcome;

/** Whether what is typed fits, and why not; read aloud when it changes. */
class MoveAnswer extends Div {

    private static final long serialVersionUID = 1L;

    MoveAnswer() {
        addClassNames("vt-move-answer");
        getElement().setAttribute("role", "status");
    }

    void show(MoveOutcome outcome, MoveWords words) {
        List<String> reasons = words.reasons(outcome);
        Tone tone = words.tone(outcome);
        becomes(tone);
        if (outcome.fits()) {
            Paragraph line = new Paragraph(tone.icon());
            line.add(reasons.getFirst());
            add(line);
            return;
        }
        Paragraph line = new Paragraph(tone.icon());
        line.add(getTranslation("planning.board.fits-not"));
        UnorderedList list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(reason)));
        add(line, list);
    }

    void incomplete() {
        becomes(Tone.SOON);
        Paragraph line = new Paragraph(Tone.SOON.icon());
        line.add(getTranslation("planning.board.dialog.incomplete"));
        add(line);
    }

    private void becomes(Tone tone) {
        removeAll();
        removeClassNames(Arrays.stream(Tone.values()).map(Tone::className).toArray(String[]::new));
        addClassNames("vt-summary", tone.className());
    }
}
