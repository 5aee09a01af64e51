package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Map;
import nl.vertrouwd.base.ui.Tone;

/**
 * What draws the board in the browser: a calendar or a timeline. While an entry is dragged it asks whether the place under the pointer fits;
 * dropped, it says so and waits until it is told that the entry stays or goes back.
 */
abstract class BoardElement extends Component {

    private static final long serialVersionUID = 1L;

    /** An entry is held over a place; only the answer to the newest question is shown. */
    @DomEvent("move-asked")
    public static class MoveAsked extends ComponentEvent<BoardElement> {

        private static final long serialVersionUID = 1L;

        private final transient Held held;
        private final int question;

        public MoveAsked(
                BoardElement source,
                boolean fromClient,
                @EventData("event.detail.entry") String entry,
                @EventData("event.detail.start") String start,
                @EventData("event.detail.end") String end,
                @EventData("event.detail.from") String from,
                @EventData("event.detail.to") String to,
                @EventData("event.detail.whole") boolean whole,
                @EventData("event.detail.question") int question) {
            super(source, fromClient);
            this.held = new Held(entry, start, end, from, to, whole);
            this.question = question;
        }

        Held held() {
            return held;
        }

        int question() {
            return question;
        }
    }

    /** An entry is let go on a place. */
    @DomEvent("move-dropped")
    public static class MoveDropped extends ComponentEvent<BoardElement> {

        private static final long serialVersionUID = 1L;

        private final transient Held held;

        public MoveDropped(
                BoardElement source,
                boolean fromClient,
                @EventData("event.detail.entry") String entry,
                @EventData("event.detail.start") String start,
                @EventData("event.detail.end") String end,
                @EventData("event.detail.from") String from,
                @EventData("event.detail.to") String to,
                @EventData("event.detail.whole") boolean whole) {
            super(source, fromClient);
            this.held = new Held(entry, start, end, from, to, whole);
        }

        Held held() {
            return held;
        }
    }

    /** Somebody wants to move an entry without dragging. */
    @DomEvent("move-wanted")
    public static class MoveWanted extends ComponentEvent<BoardElement> {

        private static final long serialVersionUID = 1L;

        private final String entry;

        public MoveWanted(BoardElement source, boolean fromClient, @EventData("event.detail.entry") String entry) {
            super(source, fromClient);
            this.entry = entry;
        }

        String entry() {
            return entry;
        }
    }

    void whenAsked(ComponentEventListener<MoveAsked> listener) {
        addListener(MoveAsked.class, listener);
    }

    void whenDropped(ComponentEventListener<MoveDropped> listener) {
        addListener(MoveDropped.class, listener);
    }

    void whenMoveWanted(ComponentEventListener<MoveWanted> listener) {
        addListener(MoveWanted.class, listener);
    }

    /** Says at the pointer whether what was asked fits. */
    void answer(int question, Tone tone, String sentence) {
        getElement().callJsFunction("answered", question, tone.className(), sentence);
    }

    /** Puts what was dropped back where it came from. */
    void putBack() {
        getElement().callJsFunction("putBack");
    }

    /** Puts the keyboard on an entry, if it is there. */
    void focusOn(String entry) {
        getElement().callJsFunction("focusEntry", entry);
    }

    /** The words that every board draws with. */
    Map<String, String> words() {
        return Map.of(
                "move", getTranslation("planning.board.move"),
                "ask", getTranslation("planning.board.asking"),
                "one", getTranslation("planning.board.drag.one"),
                "all", getTranslation("planning.board.drag.all"));
    }
}
