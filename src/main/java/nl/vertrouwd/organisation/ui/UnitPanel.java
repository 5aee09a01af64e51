package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.organisation.ShownUnit;
import nl.vertrouwd.organisation.UnitEvent;
import nl.vertrouwd.organisation.UnitFigures;
import nl.vertrouwd.organisation.UnitPage;
import org.jspecify.annotations.Nullable;

/** One unit: where it stands, how big it is, what is below it, and its history beside that. */
class UnitPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final UnitLinks links;

    UnitPanel(UnitPage page, CardList.Source<ShownUnit> below, UnitLinks links) {
        this.links = links;
        addClassName("vt-stack");
        Div now = new Div(facts(page));
        now.addClassName("vt-stack");
        if (page.figures().unitsBelow() > 0) {
            now.add(new UnitList(getTranslation("organisation.unit.below"), below, Div::new, links));
        }
        Div columns = new Div(now, new UnitTimeline(page, links));
        columns.addClassName("vt-columns");
        add(crumbs(page), columns);
    }

    private Nav crumbs(UnitPage page) {
        OrderedList way = new OrderedList();
        way.getElement().setAttribute("role", "list");
        way.add(new ListItem(links.top(getTranslation("organisation.unit.all"))));
        page.above()
                .forEach(unit -> way.add(
                        new ListItem(links.mentioned(unit, links.day(), getTranslation("organisation.unit.hidden")))));
        ListItem here = new ListItem(new Span(page.name()));
        here.getElement().setAttribute("aria-current", "page");
        way.add(here);
        Nav nav = new Nav(way);
        nav.addClassName("vt-crumbs");
        nav.setAriaLabel(getTranslation("organisation.unit.way"));
        return nav;
    }

    private Section facts(UnitPage page) {
        Section section = new Section();
        section.addClassName("vt-panel");
        H2 title = new H2(getTranslation("organisation.unit.facts"));
        title.addClassName("vt-visually-hidden");
        Facts facts = new Facts().fact(getTranslation("organisation.unit.code"), page.code());
        section.add(title, facts);
        if (page.present() == null) {
            nearest(page).ifPresent(section::add);
            return section;
        }
        facts.fact(getTranslation("organisation.unit.present"), period(page.present()))
                .fact(getTranslation("organisation.unit.figure"), people(page.figures()))
                .fact(getTranslation("organisation.unit.leader"), leaders(page.leaders()));
        return section;
    }

    /** To the last day on which it was there before the date, or else to the first one after it. */
    private Optional<RouterLink> nearest(UnitPage page) {
        LocalDate last = null;
        LocalDate first = null;
        for (UnitEvent event : page.history()) {
            if (event instanceof UnitEvent.Ended && !event.date().isAfter(links.day())) {
                last = event.date().minusDays(1);
            } else if (event instanceof UnitEvent.Began && first == null) {
                first = event.date();
            }
        }
        LocalDate day = last == null ? first : last;
        if (day == null) {
            return Optional.empty();
        }
        String key = last == null ? "organisation.unit.to-first-day" : "organisation.unit.to-last-day";
        RouterLink link = links.on(
                page.code(), day, getTranslation(key, Formats.of(getLocale()).date(day)));
        link.addClassNames("vt-button", "vt-button-primary");
        return Optional.of(link);
    }

    private String period(DateRange period) {
        Formats formats = Formats.of(getLocale());
        return period.isOpen()
                ? getTranslation("organisation.unit.since", formats.date(period.from()))
                : getTranslation("organisation.unit.until", formats.date(period.from()), formats.date(period.until()));
    }

    private String people(UnitFigures figures) {
        return figures.unitsBelow() == 0
                ? getTranslation("organisation.unit.people", figures.people())
                : getTranslation("organisation.unit.people-and-here", figures.people(), figures.peopleHere());
    }

    private String leaders(@Nullable List<String> names) {
        if (names == null) {
            return getTranslation("organisation.unit.leader.not-for-you");
        }
        return names.isEmpty() ? getTranslation("organisation.unit.leader.none") : String.join(", ", names);
    }
}
