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
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.CalendarItem;
import org.jspecify.annotations.Nullable;

/** The planners' board: what is planned when, by whom and where, its filters, and what waits. The address says which part is shown. */
@Route("planning")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
@StyleSheet("context://css/demand.css")
class PlanningView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int PHONE = 640;
    private static final String WIDE = "vt-board-wide";

    private final transient BoardServices services;
    private final transient PlanningWords words;
    private final transient AuditWords audit;
    private final transient Texts texts;
    private final CalendarBar bar = new CalendarBar();
    private final Div links = new Div();
    private final Div filters = new Div();
    private final PlanningCalendar calendar = new PlanningCalendar();
    private final PlanningTimeline timeline = new PlanningTimeline();
    private final RecentMoves recent = new RecentMoves(made -> moving().undo(calendar, made));
    private final Div beside = new Div();
    private final Div columns;
    private transient @Nullable BoardMoving moving;

    PlanningView(BoardServices services, PlanningWords words, AuditWords audit, Texts texts) {
        this.services = services;
        this.words = words;
        this.audit = audit;
        this.texts = texts;
        addClassName("vt-planning");
        RouterLink plan = new RouterLink(getTranslation("planning.calendar.new"), SessionEditorView.class);
        plan.addClassNames("vt-button", "vt-button-primary");
        head(getTranslation("planning.calendar.title"), getTranslation("planning.calendar.lead"), plan);
        Section panel = new Section(bar, recent, calendar, timeline);
        panel.addClassNames("vt-panel", "vt-calendar-panel");
        columns = new Div(panel, beside);
        columns.addClassName("vt-calendar-columns");
        filters.addClassName("vt-stack");
        add(new PlanningPages(PlanningView.class), links, filters, columns);
        calendar.addDayWantedListener(wanted -> UI.getCurrent()
                .navigate(
                        PlanningView.class,
                        QueryParameters.of(CalendarBar.VIEW, CalendarPeriod.Shape.WEEK.code())
                                .merging(PlanningNavigation.DATE, wanted.day())));
        Stream.of(calendar, timeline).forEach(this::listen);
    }

    private void listen(BoardElement board) {
        board.whenAsked(asked -> moving().asked(board, asked.held(), asked.question()));
        board.whenDropped(dropped -> moving().dropped(board, dropped.held()));
        board.whenMoveWanted(wanted -> moving().wanted(board, wanted.entry()));
    }

    private BoardMoving moving() {
        return Objects.requireNonNull(moving);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        CalendarPeriod period = CalendarPeriod.of(
                address.getSingleParameter(CalendarBar.VIEW).orElse(null),
                address.getSingleParameter(PlanningNavigation.DATE).orElse(null),
                address.getSingleParameter(CalendarBar.WEEKS).orElse(null),
                usualShape(event.getUI()),
                services.today());
        show(period, address);
    }

    private void show(CalendarPeriod period, QueryParameters address) {
        Choices choices = services.choices();
        CalendarFilter filter = CalendarFilter.of(address, choices);
        List<CalendarItem> items = services.calendar(period).stream()
                .filter(item -> filter.fits(item, services.now()))
                .toList();
        bar.show(period, services.today(), address);
        filters.removeAll();
        filters.add(new CalendarFilters(filter, address, words, phone(UI.getCurrent())));
        links.removeAll();
        links.add(new PlanningLinks(services.absences()));
        draw(period, filter, items);
        moving = new BoardMoving(
                services,
                shown(period, choices, items),
                choices,
                words,
                texts,
                getLocale(),
                recent,
                () -> show(period, address));
        recent.show(services.now());
        beside.removeAll();
        beside.add(new BoardPanel(services, choices, words, audit, period.date(), () -> show(period, address)));
    }

    private void draw(CalendarPeriod period, CalendarFilter filter, List<CalendarItem> items) {
        boolean rows = period.shape().isTimeline();
        calendar.setVisible(!rows);
        timeline.setVisible(rows);
        columns.setClassName(WIDE, rows);
        CalendarEntries entries = entries(filter.choices());
        TimelineHatches hatches = new TimelineHatches(
                period, services.closed(period, filter.choices()), audit, services.home(), texts, getLocale());
        if (rows) {
            timeline.show(
                    period,
                    services.atHome(),
                    new TimelineRows(period, filter, items, entries, hatches, words, texts, getLocale()));
        } else {
            calendar.show(period, entries.of(items, period.shape()), hatches);
        }
    }

    private ShownBoard shown(CalendarPeriod period, Choices choices, List<CalendarItem> items) {
        return new ShownBoard(period.shape(), items, entries(choices).of(items, period.shape()));
    }

    private CalendarEntries entries(Choices choices) {
        return new CalendarEntries(
                choices.courses().stream().collect(Collectors.toMap(Course::id, Function.identity())),
                choices.sites().stream().collect(Collectors.toMap(Site::id, Function.identity())),
                words,
                texts,
                services.now(),
                getLocale());
    }

    /** A phone has no room for a month of columns. */
    private static CalendarPeriod.Shape usualShape(UI ui) {
        return phone(ui) ? CalendarPeriod.Shape.LIST : CalendarPeriod.Shape.MONTH;
    }

    private static boolean phone(UI ui) {
        int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width < PHONE;
    }
}
