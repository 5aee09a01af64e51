package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.Sessions;

/** What is planned when: the calendar, its filters, and the drafts that wait. The address says which part is shown. */
@Route("planning")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
@StyleSheet("context://css/demand.css")
class PlanningView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int PHONE = 640;

    private final transient Sessions sessions;
    private final transient Courses courses;
    private final transient Sites sites;
    private final transient CurrentUser user;
    private final transient PlanningWords words;
    private final transient Texts texts;
    private final transient Clock clock;
    private final CalendarBar bar = new CalendarBar();
    private final Div filters = new Div();
    private final PlanningCalendar calendar = new PlanningCalendar();
    private final Div drafts = new Div();

    PlanningView(
            Sessions sessions,
            Courses courses,
            Sites sites,
            CurrentUser user,
            PlanningWords words,
            Texts texts,
            Clock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.sites = sites;
        this.user = user;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
        addClassName("vt-planning");
        RouterLink plan = new RouterLink(getTranslation("planning.calendar.new"), SessionEditorView.class);
        plan.addClassNames("vt-button", "vt-button-primary");
        head(getTranslation("planning.calendar.title"), getTranslation("planning.calendar.lead"), plan);
        Section panel = new Section(bar, calendar);
        panel.addClassNames("vt-panel", "vt-calendar-panel");
        Div columns = new Div(panel, drafts);
        columns.addClassName("vt-calendar-columns");
        filters.addClassName("vt-stack");
        add(new PlanningPages(PlanningView.class), filters, columns);
        calendar.addDayWantedListener(wanted -> UI.getCurrent()
                .navigate(
                        PlanningView.class,
                        QueryParameters.of("view", CalendarPeriod.Shape.WEEK.code())
                                .merging(PlanningNavigation.DATE, wanted.day())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        LocalDate today = LocalDate.now(clock);
        CalendarPeriod period = CalendarPeriod.of(
                address.getSingleParameter("view").orElse(null),
                address.getSingleParameter(PlanningNavigation.DATE).orElse(null),
                usualShape(event.getUI()),
                today);
        Map<CourseId, Course> catalogue =
                courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        List<Site> places = sites.all();
        Actor actor = user.require();
        CalendarFilter filter = CalendarFilter.of(address, catalogue, places);
        List<CalendarItem> items = sessions.calendar(period.from(), period.until(), actor).stream()
                .filter(filter::fits)
                .toList();
        Map<SiteId, Site> byId = places.stream().collect(Collectors.toMap(Site::id, Function.identity()));
        bar.show(period, today, address);
        filters.removeAll();
        filters.add(new CalendarFilters(filter, places, address, words));
        calendar.show(
                period, new CalendarEntries(catalogue, byId, words, texts, getLocale()).of(items, period.shape()));
        drafts.removeAll();
        drafts.add(new DraftsPanel(sessions.drafts(actor), catalogue, words, clock.instant()));
    }

    /** A phone has no room for a month of columns. */
    private static CalendarPeriod.Shape usualShape(UI ui) {
        int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width < PHONE ? CalendarPeriod.Shape.LIST : CalendarPeriod.Shape.MONTH;
    }
}
