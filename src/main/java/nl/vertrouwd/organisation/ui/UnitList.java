package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.ShownUnit;

/** Units below each other, each with its people as a number and as a bar. */
class UnitList extends Section {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;

    private final UnitLinks links;

    /** As many people as a bar over the whole width stands for: those of the biggest of the first page. */
    private int most = 1;

    /** One unit alone has nothing to be compared with. */
    private boolean comparable;

    UnitList(
            String title,
            CardList.Source<ShownUnit> source,
            SerializableSupplier<Component> whenEmpty,
            UnitLinks links) {
        this.links = links;
        addClassNames("vt-section", "vt-units");
        CardList.Source<ShownUnit> measured = (offset, limit) -> {
            List<ShownUnit> page = source.page(offset, limit);
            if (offset == 0) {
                comparable = page.size() > 1;
                most = Math.max(
                        1, page.stream().mapToInt(ShownUnit::people).max().orElse(1));
            }
            return page;
        };
        add(new H2(title), new CardList<>(PAGE, measured, this::card, whenEmpty));
    }

    private Card card(ShownUnit shown) {
        if (shown.unit().hidden()) {
            Card card = new Card(getTranslation("organisation.unit.hidden"))
                    .badge(new Badge(getTranslation("organisation.unit.shielded"), Tone.NEUTRAL));
            return shown.unit().code().isEmpty()
                    ? card
                    : card.quiet(shown.unit().code());
        }
        String below =
                getTranslation("organisation.unit.code-and-below", shown.unit().code(), shown.unitsBelow());
        Card card = new Card(links.to(shown.unit().code(), shown.unit().name()))
                .quiet(shown.unitsBelow() == 0 ? shown.unit().code() : below)
                .line(getTranslation("organisation.unit.people", shown.people()));
        if (comparable) {
            Div bar = new Div();
            bar.addClassName("vt-unit-bar");
            bar.getStyle().set("--vt-share", Math.min(100, 100L * shown.people() / most) + "%");
            card.add(bar);
        }
        return card;
    }
}
