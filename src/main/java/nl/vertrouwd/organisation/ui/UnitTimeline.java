package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.organisation.NamedUnit;
import nl.vertrouwd.organisation.UnitEvent;
import nl.vertrouwd.organisation.UnitPage;
import org.jspecify.annotations.Nullable;

/** What a unit was and what it became, oldest first; every date leads to the unit as it was then. */
class UnitTimeline extends Section {

    private static final long serialVersionUID = 1L;

    private final UnitLinks links;
    private final String code;

    UnitTimeline(UnitPage page, UnitLinks links) {
        this.links = links;
        this.code = page.code();
        addClassNames("vt-section", "vt-panel");
        OrderedList line = new OrderedList();
        line.addClassName("vt-timeline");
        line.getElement().setAttribute("role", "list");
        page.history().forEach(event -> line.add(item(event)));
        add(new H2(getTranslation("organisation.unit.history")), line);
    }

    private ListItem item(UnitEvent event) {
        RouterLink date = links.on(code, event.date(), Formats.of(getLocale()).date(event.date()));
        date.addClassName("vt-timeline-date");
        ListItem item = new ListItem(Icons.decorative(icon(event)), date, new Paragraph(what(event)));
        Div detail = detail(event);
        if (detail.getComponentCount() > 0) {
            detail.addClassName("vt-timeline-detail");
            item.add(detail);
        }
        if (event.date().isAfter(links.day())) {
            item.addClassName("vt-timeline-later");
        }
        return item;
    }

    private static VaadinIcon icon(UnitEvent event) {
        return switch (event) {
            case UnitEvent.Began began -> VaadinIcon.PLUS_CIRCLE_O;
            case UnitEvent.Renamed renamed -> VaadinIcon.PENCIL;
            case UnitEvent.Moved moved -> VaadinIcon.EXCHANGE;
            case UnitEvent.CameFrom came -> VaadinIcon.SIGN_IN;
            case UnitEvent.WentTo went -> VaadinIcon.SIGN_OUT;
            case UnitEvent.Ended ended -> VaadinIcon.MINUS_CIRCLE_O;
            case UnitEvent.Shielded shielded -> VaadinIcon.EYE_SLASH;
        };
    }

    private String what(UnitEvent event) {
        return switch (event) {
            case UnitEvent.Began began ->
                getTranslation(
                        began.again() ? "organisation.unit.event.again" : "organisation.unit.event.began",
                        began.name());
            case UnitEvent.Renamed renamed ->
                getTranslation("organisation.unit.event.renamed", renamed.from(), renamed.to());
            case UnitEvent.Moved moved -> getTranslation("organisation.unit.event.moved");
            case UnitEvent.CameFrom came -> getTranslation("organisation.unit.event.came", came.people());
            case UnitEvent.WentTo went -> getTranslation("organisation.unit.event.went", went.people());
            case UnitEvent.Ended ended -> getTranslation("organisation.unit.event.ended");
            case UnitEvent.Shielded shielded -> getTranslation("organisation.unit.event.shielded");
        };
    }

    private Div detail(UnitEvent event) {
        LocalDate day = event.date();
        LocalDate before = day.minusDays(1);
        return switch (event) {
            case UnitEvent.Began began -> began.above() == null ? new Div() : pieces("under", began.above(), day);
            case UnitEvent.Moved moved -> {
                Div both = pieces("from", moved.from(), before);
                pieces("to", moved.to(), day).getChildren().toList().forEach(both::add);
                yield both;
            }
            case UnitEvent.CameFrom came -> pieces("from", came.unit(), before);
            case UnitEvent.WentTo went -> pieces("to", went.unit(), day);
            case UnitEvent.Renamed renamed -> new Div();
            case UnitEvent.Ended ended -> new Div();
            case UnitEvent.Shielded shielded -> new Div();
        };
    }

    private Div pieces(String word, @Nullable NamedUnit unit, LocalDate day) {
        Component name = unit == null
                ? new Span(getTranslation("organisation.unit.top"))
                : links.mentioned(unit, day, getTranslation("organisation.unit.hidden"));
        return new Div(new Span(getTranslation("organisation.unit.event." + word)), name);
    }
}
