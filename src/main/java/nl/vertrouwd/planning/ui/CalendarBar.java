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
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Icons;

/** Says which period is shown and leads to others. The links stay the same components, so that the keyboard stays where it is. */
class CalendarBar extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final RouterLink previous = arrow(VaadinIcon.ANGLE_LEFT);
    private final RouterLink today = new RouterLink();
    private final RouterLink next = arrow(VaadinIcon.ANGLE_RIGHT);
    private final Map<CalendarPeriod.Shape, RouterLink> shapes = new EnumMap<>(CalendarPeriod.Shape.class);

    CalendarBar() {
        addClassName("vt-calendar-bar");
        title.getElement().setAttribute("aria-live", "polite");
        today.setText(getTranslation("planning.calendar.today"));
        today.addClassName("vt-button");
        Div walk = new Div(previous, today, next);
        walk.addClassName("vt-actions");
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (CalendarPeriod.Shape shape : CalendarPeriod.Shape.values()) {
            RouterLink link = new RouterLink();
            link.setText(getTranslation("planning.calendar.shape." + shape.code()));
            link.addClassName("vt-chip");
            shapes.put(shape, link);
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.addClassName("vt-chips");
        nav.setAriaLabel(getTranslation("planning.calendar.shapes"));
        add(title, walk, nav);
    }

    void show(CalendarPeriod period, LocalDate day, QueryParameters address) {
        Formats formats = Formats.of(getLocale());
        boolean week = period.shape() == CalendarPeriod.Shape.WEEK;
        title.setText(
                week
                        ? formats.days(period.from(), period.until().minusDays(1))
                        : formats.month(YearMonth.from(period.date())));
        point(previous, period.previous(), address);
        point(next, period.next(), address);
        point(today, new CalendarPeriod(period.shape(), day), address);
        String scale = getTranslation(week ? "planning.calendar.week" : "planning.calendar.month");
        previous.getElement().setAttribute("aria-label", getTranslation("planning.calendar.previous", scale));
        next.getElement().setAttribute("aria-label", getTranslation("planning.calendar.next", scale));
        shapes.forEach((shape, link) -> {
            point(link, period.as(shape), address);
            if (shape == period.shape()) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static void point(RouterLink link, CalendarPeriod period, QueryParameters address) {
        link.setRoute(PlanningView.class);
        link.setQueryParameters(address.excluding("view", PlanningNavigation.DATE)
                .merging("view", period.shape().code())
                .merging(PlanningNavigation.DATE, period.date().toString()));
    }

    private static RouterLink arrow(VaadinIcon icon) {
        RouterLink link = new RouterLink();
        link.add(Icons.decorative(icon));
        link.addClassNames("vt-button", "vt-calendar-arrow");
        return link;
    }
}
