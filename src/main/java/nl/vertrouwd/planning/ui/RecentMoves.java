package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.MadeMove;

/** What was moved last, each with a way back for ten minutes; kept while somebody is signed in, so that it survives a reload. */
class RecentMoves extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 3;

    private final transient SerializableConsumer<MadeMove> undo;

    /** A move with what was said of it. */
    private record Told(MadeMove move, String sentence) {}

    /** The moves of who is signed in, the last first. */
    private static final class Kept implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient Deque<Told> moves = new ArrayDeque<>();
    }

    RecentMoves(SerializableConsumer<MadeMove> undo) {
        this.undo = undo;
        addClassName("vt-recent-moves");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void add(MadeMove move, String sentence) {
        kept().addFirst(new Told(move, sentence));
        while (kept().size() > SHOWN) {
            kept().removeLast();
        }
    }

    /** It was undone, or cannot be any more. */
    void forget(MadeMove move) {
        kept().removeIf(told -> told.move().equals(move));
    }

    /** Shows those that can still be undone. */
    void show(Instant now) {
        removeAll();
        List<Told> open =
                kept().stream().filter(told -> told.move().isOpen(now)).toList();
        open.forEach(told -> add(line(told)));
        setVisible(!open.isEmpty());
    }

    private Div line(Told told) {
        Button back = new Button(getTranslation("planning.board.undo"), click -> undo.accept(told.move()));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.setAriaLabel(
                getTranslation("planning.board.undo.which", told.move().reference()));
        back.setDisableOnClick(true);
        Div line = new Div(Tone.GOOD.icon(), new Span(told.sentence()), back);
        line.addClassNames("vt-notice", Tone.GOOD.className());
        return line;
    }

    private static Deque<Told> kept() {
        VaadinSession session = VaadinSession.getCurrent();
        Kept kept = session.getAttribute(Kept.class);
        if (kept == null) {
            kept = new Kept();
            session.setAttribute(Kept.class, kept);
        }
        return kept.moves;
    }
}
