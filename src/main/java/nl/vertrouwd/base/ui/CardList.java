package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.List;

/** A list of cards that asks the database for one page at a time; the reader asks for more by a button. */
public class CardList<T> extends Div {

    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "shown";
    private static final int MOST_PAGES = 25;

    private final int pageSize;
    private final Source<T> source;
    private final SerializableFunction<T, Component> card;
    private final SerializableSupplier<Component> whenEmpty;
    private final UnorderedList items = new UnorderedList();
    private final Div empty = new Div();
    private final Span shown = new Span();
    private final Button more = new Button(getTranslation("base.list.more"), click -> next());
    private final int atFirst;
    private int count;

    /** Where the items come from. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {

        /** At most {@code limit} items after the first {@code offset}, always in the same order. */
        List<T> page(int offset, int limit);
    }

    /** @param whenEmpty made when there is nothing at all, normally an {@link EmptyState} */
    public CardList(
            int pageSize,
            Source<T> source,
            SerializableFunction<T, Component> card,
            SerializableSupplier<Component> whenEmpty) {
        this(pageSize, source, card, whenEmpty, pageSize, false);
    }

    /**
     * A list that keeps in the address how many items are shown, so that who comes back to it sees as many.
     *
     * @param address of the page, as it is now
     */
    public CardList(
            int pageSize,
            Source<T> source,
            SerializableFunction<T, Component> card,
            SerializableSupplier<Component> whenEmpty,
            QueryParameters address) {
        this(pageSize, source, card, whenEmpty, shown(address, pageSize), true);
    }

    private CardList(
            int pageSize,
            Source<T> source,
            SerializableFunction<T, Component> card,
            SerializableSupplier<Component> whenEmpty,
            int atFirst,
            boolean inAddress) {
        this.atFirst = atFirst;
        this.pageSize = pageSize;
        this.source = source;
        this.card = card;
        this.whenEmpty = whenEmpty;
        addClassName("vt-card-list");
        items.getElement().setAttribute("role", "list");
        shown.addClassName("vt-quiet");
        shown.getElement().setAttribute("role", "status");
        if (inAddress) {
            more.addClickListener(click -> keepInAddress());
        }
        Div foot = new Div(more, shown);
        foot.addClassName("vt-actions");
        add(items, empty, foot);
        reload();
    }

    /** Asks for the first page again. */
    public final void reload() {
        items.removeAll();
        empty.removeAll();
        count = 0;
        next(atFirst);
        if (count == 0) {
            empty.add(whenEmpty.get());
        }
    }

    private void next() {
        next(pageSize);
    }

    private void next(int wanted) {
        List<T> found = source.page(count, wanted + 1);
        boolean anyLeft = found.size() > wanted;
        List<T> page = anyLeft ? found.subList(0, wanted) : found;
        boolean first = count == 0;
        for (T item : page) {
            items.add(new ListItem(card.apply(item)));
        }
        if (!first && !page.isEmpty()) {
            showWhatIsNew(count);
        }
        count += page.size();
        more.setVisible(anyLeft);
        shown.setText(first ? "" : getTranslation("base.list.shown", count));
    }

    /** The rest of an address, for links that begin a list anew. */
    public static QueryParameters fromTheStart(QueryParameters address) {
        return address.excluding(SHOWN);
    }

    private static int shown(QueryParameters address, int pageSize) {
        return address.getSingleParameter(SHOWN)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .map(wanted -> Math.clamp(wanted, pageSize, MOST_PAGES * pageSize))
                .orElse(pageSize);
    }

    private void keepInAddress() {
        UI ui = UI.getCurrent();
        Location here = ui.getActiveViewLocation();
        QueryParameters address = fromTheStart(here.getQueryParameters()).merging(SHOWN, Integer.toString(count));
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), address));
    }

    /** Puts the keyboard where reading goes on. */
    private void showWhatIsNew(int position) {
        Component item = items.getComponentAt(position);
        item.getElement().setAttribute("tabindex", "-1");
        item.getElement().callJsFunction("focus");
    }
}
