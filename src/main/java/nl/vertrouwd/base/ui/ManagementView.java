package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What is kept in order behind the scenes, as far as the reader may: each with what it is for and how it stands. */
@Route("management")
@PermitAll
class ManagementView extends Page {

    private static final long serialVersionUID = 1L;

    ManagementView(List<NavigationEntry> entries, ViewAccess access) {
        head(getTranslation("base.management"), getTranslation("base.management.lead"));
        List<NavigationEntry> open = entries.stream()
                .filter(entry -> entry.isManagement() && access.mayOpen(entry.view()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        if (open.isEmpty()) {
            add(new EmptyState(getTranslation("base.management.empty"), getTranslation("base.management.empty.why")));
            return;
        }
        CardGrid grid = new CardGrid();
        open.forEach(entry -> grid.card(card(entry)));
        H2 heading = new H2(getTranslation("base.management.parts"));
        heading.addClassName("vt-visually-hidden");
        add(heading, grid);
    }

    private Card card(NavigationEntry entry) {
        RouterLink link = new RouterLink(entry.view());
        link.add(Icons.decorative(entry.icon()));
        link.add(getTranslation(entry.textKey()));
        Card card = new Card(link).line(getTranslation(entry.sentenceKey()));
        Function<Component, ManagementFigure> figure = entry.figure();
        return figure == null ? card : state(card, figure.apply(this));
    }

    private static Card state(Card card, ManagementFigure figure) {
        if (figure.tone() == Tone.NEUTRAL) {
            return card.figure(new Span(figure.sentence()));
        }
        return card.figure(new Badge(figure.sentence(), figure.tone()));
    }
}
