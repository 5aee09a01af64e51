package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.obligation.StateChange;
import org.jspecify.annotations.Nullable;

/** From where to where people would go, what becomes worst first: a bar with its number, that shows who it is. */
class MoveList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private static final String PRESSED = "aria-pressed";

    private @Nullable NativeButton chosen;

    MoveList(List<StateChange> changes, SerializableConsumer<StateChange> choose) {
        addClassName("vt-moves");
        getElement().setAttribute("role", "list");
        int most = changes.stream().mapToInt(StateChange::people).max().orElse(1);
        changes.forEach(change -> add(new ListItem(button(change, most, choose))));
    }

    private NativeButton button(StateChange change, int most, SerializableConsumer<StateChange> choose) {
        Div way = new Div(
                new StateBadge(change.from()),
                Icons.decorative(VaadinIcon.ARROW_RIGHT),
                hidden("obligation.preview.becomes"),
                new StateBadge(change.to()));
        way.addClassName("vt-move-way");
        Div bar = new Div();
        bar.addClassNames("vt-move-bar", StateBadge.className(change.to()));
        bar.getStyle().set("--vt-share", Math.max(1, 100 * change.people() / most) + "%");
        Span people = new Span(getTranslation("obligation.preview.people", change.people()));
        people.addClassNames("vt-move-people", "vt-numbers");
        NativeButton button = new NativeButton();
        button.addClassName("vt-move");
        button.add(way, bar, people);
        button.getElement().setAttribute(PRESSED, "false");
        button.addClickListener(click -> {
            if (chosen != null) {
                chosen.getElement().setAttribute(PRESSED, "false");
            }
            chosen = button;
            button.getElement().setAttribute(PRESSED, "true");
            choose.accept(change);
        });
        return button;
    }

    private Span hidden(String key) {
        Span word = new Span(getTranslation(key));
        word.addClassName("vt-visually-hidden");
        return word;
    }
}
