package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Icons;

/** Says which period is shown and leads to others. The links stay the same components, so that the keyboard stays where it is. */
class CalendarBar extends Div {

    private static final long serialVersionUID = 1L;

    static final String VIEW = "view";
    static final String WEEKS = "weeks";

    private final H2 title = new H2();
    private final RouterLink previous = arrow(VaadinIcon.ANGLE_LEFT);
    private final RouterLink today = new RouterLink();
    private final RouterLink next = arrow(VaadinIcon.ANGLE_RIGHT);
    private final Map<CalendarPeriod.Shape, RouterLink> shapes = new EnumMap<>(CalendarPeriod.Shape.class);
    private final Map<Integer, RouterLink> weeks = new LinkedHashMap<>();
    private final Nav widths;

    CalendarBar() {
        addClassName("vt-calendar-bar");
        title.getElement().setAttribute("aria-live", "polite");
        today.setText(getTranslation("planning.calendar.today"));
        today.addClassName("vt-button");
        Div walk = new Div(previous, today, next);
        walk.addClassName("vt-actions");
        for (CalendarPeriod.Shape shape : CalendarPeriod.Shape.values()) {
            shapes.put(shape, chip(getTranslation("planning.calendar.shape." + shape.code())));
        }
        CalendarPeriod.WEEKS.forEach(
                number -> weeks.put(number, chip(getTranslation("planning.calendar.weeks.number", number))));
        widths = chips("planning.calendar.weeks", weeks.values());
        Div ways = new Div(chips("planning.calendar.shapes", shapes.values()), widths);
        ways.addClassName("vt-calendar-ways");
        add(title, walk, ways);
    }

    private static RouterLink chip(String text) {
        RouterLink link = new RouterLink();
        link.setText(text);
        link.addClassName("vt-chip");
        return link;
    }

    private Nav chips(String labelKey, Iterable<RouterLink> links) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        links.forEach(link -> list.add(new ListItem(link)));
        Nav nav = new Nav(list);
        nav.addClassName("vt-chips");
        nav.setAriaLabel(getTranslation(labelKey));
        return nav;
    }

    void show(CalendarPeriod period, LocalDate day, QueryParameters address) {
        Formats formats = Formats.of(getLocale());
        boolean inWeeks = period.shape().inWeeks();
        title.setText(
                inWeeks
                        ? formats.days(period.from(), period.until().minusDays(1))
                        : formats.month(YearMonth.from(period.date())));
        point(previous, period.previous(), address);
        point(next, period.next(), address);
        point(today, period.on(day), address);
        String scale = getTranslation(scale(period), period.weeks());
        previous.getElement().setAttribute("aria-label", getTranslation("planning.calendar.previous", scale));
        next.getElement().setAttribute("aria-label", getTranslation("planning.calendar.next", scale));
        shapes.forEach((shape, link) -> {
            boolean narrower = shape.inWeeks() && !inWeeks && period.contains(day);
            point(link, narrower ? new CalendarPeriod(shape, day, period.weeks()) : period.as(shape), address);
            mark(link, shape == period.shape());
        });
        widths.setVisible(period.shape().isTimeline());
        weeks.forEach((number, link) -> {
            point(link, period.over(number), address);
            mark(link, number == period.weeks());
        });
    }

    private static String scale(CalendarPeriod period) {
        if (!period.shape().inWeeks()) {
            return "planning.calendar.month";
        }
        return period.weeks() == 1 ? "planning.calendar.week" : "planning.calendar.several-weeks";
    }

    private static void mark(RouterLink link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private static void point(RouterLink link, CalendarPeriod period, QueryParameters address) {
        QueryParameters there = address.excluding(VIEW, PlanningNavigation.DATE, WEEKS)
                .merging(VIEW, period.shape().code())
                .merging(PlanningNavigation.DATE, period.date().toString());
        link.setRoute(PlanningView.class);
        link.setQueryParameters(
                period.shape().isTimeline() ? there.merging(WEEKS, Integer.toString(period.weeks())) : there);
    }

    private static RouterLink arrow(VaadinIcon icon) {
        RouterLink link = new RouterLink();
        link.add(Icons.decorative(icon));
        link.addClassNames("vt-button", "vt-calendar-arrow");
        return link;
    }
}
