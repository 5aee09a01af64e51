package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.stream.IntStream;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Units;
import nl.vertrouwd.planning.Activities;
import nl.vertrouwd.planning.Activity;
import nl.vertrouwd.planning.ActivityRequest;
import nl.vertrouwd.planning.ActivityRequests;
import nl.vertrouwd.planning.RequestResult;
import nl.vertrouwd.planning.Trainers;

/** What is counted in heads: what is asked and waits for somebody, what was done in a year, and the figures of it. */
@Route("planning/activities")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/demand.css")
class ActivitiesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String YEAR = "year";
    private static final int YEARS_BACK = 10;
    private static final int PAGE = 20;

    private final transient Activities activities;
    private final transient ActivityRequests requests;
    private final transient Trainers trainers;
    private final transient Courses courses;
    private final transient Units units;
    private final transient CurrentUser user;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Div body = new Div();
    private QueryParameters address = QueryParameters.empty();

    ActivitiesView(
            Activities activities,
            ActivityRequests requests,
            Trainers trainers,
            Courses courses,
            Units units,
            CurrentUser user,
            Texts texts,
            Clock clock) {
        this.activities = activities;
        this.requests = requests;
        this.trainers = trainers;
        this.courses = courses;
        this.units = units;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
        Button enter = new Button(getTranslation("planning.activity.enter"), click -> openEntry());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        RouterLink menu = new RouterLink(getTranslation("planning.menu.title"), MenuCardView.class);
        menu.addClassName("vt-button");
        head(getTranslation("planning.activities.title"), getTranslation("planning.activities.lead"), enter, menu);
        body.addClassName("vt-stack");
        add(new PlanningPages(ActivitiesView.class), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        reload();
    }

    private void reload() {
        LocalDate today = LocalDate.now(clock);
        List<Integer> years = IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> today.getYear() - back)
                .toList();
        int year = address.getSingleParameter(YEAR)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(years::contains)
                .orElse(today.getYear());
        DemandWords words = new DemandWords(texts, courses, units.branches(today), getLocale());
        body.removeAll();
        List<ActivityRequest> open = requests.open(user.require());
        if (!open.isEmpty()) {
            body.add(waiting(words, open));
        }
        Div filters = new Div(new AddressSelect<>(
                getTranslation("planning.year.year"),
                ActivitiesView.class,
                address,
                YEAR,
                years,
                year,
                String::valueOf,
                String::valueOf,
                null));
        filters.addClassName("vt-filters");
        Section done = new Section(
                new H2(getTranslation("planning.activities.done")),
                filters,
                new ActivityTotals(activities.totals(year, user.require()), words, getLocale()),
                new CardList<>(
                        PAGE,
                        (offset, limit) -> activities.page(year, user.require(), offset, limit),
                        activity -> card(words, activity),
                        () -> empty(year),
                        address));
        done.addClassName("vt-section");
        body.add(done);
    }

    private Component waiting(DemandWords words, List<ActivityRequest> open) {
        ActivityAnswers answers = new ActivityAnswers(requests, trainers, user, texts, clock, this::reload);
        CardGrid cards = new CardGrid();
        ActivityRequestCards each = new ActivityRequestCards(words, trainers.all(user.require()), getLocale());
        open.forEach(request -> cards.card(each.card(request, answers.actions(this, request))));
        Section section = new Section(new H2(getTranslation("planning.activities.waiting", open.size())), cards);
        section.addClassName("vt-section");
        return section;
    }

    private Card card(DemandWords words, Activity activity) {
        Button withdraw = new Button(getTranslation("planning.activity.withdraw"), click -> askToWithdraw(activity));
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Card(activity.title().isEmpty() ? kind(activity) : activity.title())
                .note(Formats.of(getLocale()).date(activity.date()))
                .line(getTranslation(
                        "planning.activity.counted",
                        words.unit(activity.unit()),
                        activity.times(),
                        activity.participants()))
                .quiet(kind(activity))
                .actions(withdraw);
    }

    private String kind(Activity activity) {
        return getTranslation(Texts.key("planning.activity-kind.", activity.kind()));
    }

    private void askToWithdraw(Activity activity) {
        Confirm.ask(
                getTranslation("planning.activity.withdraw.title"),
                getTranslation("planning.activity.withdraw.lead"),
                getTranslation("planning.activity.withdraw.do"),
                () -> {
                    if (activities.withdraw(activity.id(), user.require())) {
                        Notices.done(getTranslation("planning.activity.withdrawn"));
                    }
                    reload();
                });
    }

    private Component empty(int year) {
        Paragraph none = new Paragraph(getTranslation("planning.activities.empty.lead"));
        return new EmptyState(getTranslation("planning.activities.empty", Integer.toString(year)), none.getText());
    }

    private void openEntry() {
        new ActivityDialog(LocalDate.now(clock), entry -> {
                    RequestResult result = activities.enter(entry, user.require());
                    if (result instanceof RequestResult.Done) {
                        Notices.done(getTranslation("planning.activity.entered"));
                        reload();
                    }
                    return result;
                })
                .open();
    }
}
