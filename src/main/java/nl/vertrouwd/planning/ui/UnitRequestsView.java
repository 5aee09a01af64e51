package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.LedUnits;
import nl.vertrouwd.planning.ActivityRequest;
import nl.vertrouwd.planning.ActivityRequests;
import nl.vertrouwd.planning.CourseRequests;
import nl.vertrouwd.planning.MenuCard;
import nl.vertrouwd.planning.MenuItem;
import nl.vertrouwd.planning.RequestResult;
import nl.vertrouwd.planning.RequestState;
import nl.vertrouwd.planning.TeamRequest;
import nl.vertrouwd.planning.TeamRequests;

/** What a leader can ask for their unit: a training for the whole team, or something of the menu card; and what became of it. */
@Route("unit-requests")
@RolesAllowed(Role.Names.LEADER)
@StyleSheet("context://css/demand.css")
class UnitRequestsView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient TeamRequests teams;
    private final transient ActivityRequests activities;
    private final transient CourseRequests requests;
    private final transient MenuCard menu;
    private final transient LedUnits units;
    private final transient Courses courses;
    private final transient CurrentUser user;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Div body = new Div();

    UnitRequestsView(
            TeamRequests teams,
            ActivityRequests activities,
            CourseRequests requests,
            MenuCard menu,
            LedUnits units,
            Courses courses,
            CurrentUser user,
            Texts texts,
            Clock clock) {
        this.teams = teams;
        this.activities = activities;
        this.requests = requests;
        this.menu = menu;
        this.units = units;
        this.courses = courses;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
        body.addClassName("vt-stack");
        add(body);
        reload();
    }

    private void reload() {
        Actor actor = user.require();
        List<LedUnits.Named> led = units.of(actor);
        DemandWords words = new DemandWords(texts, courses, List.of(), getLocale());
        Button ask = new Button(getTranslation("planning.team.ask"), click -> askTraining(words, led));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.setVisible(!led.isEmpty());
        head(getTranslation("planning.unit-requests.title"), getTranslation("planning.unit-requests.lead"), ask);
        body.removeAll();
        if (led.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("planning.unit-requests.none"), getTranslation("planning.unit-requests.none.lead")));
            return;
        }
        body.add(asked(words, teams.own(actor), activities.own(actor)), card(words, led));
    }

    private Component asked(DemandWords words, List<TeamRequest> trainings, List<ActivityRequest> others) {
        CardGrid cards = new CardGrid();
        ActivityRequestCards each = new ActivityRequestCards(words, List.of(), getLocale());
        trainings.forEach(request -> cards.card(training(words, request)));
        others.forEach(request -> cards.card(
                request.state().isOpen()
                        ? each.card(
                                request,
                                withdrawing(() -> activities.withdraw(request.id(), request.version(), user.require())))
                        : each.card(request)));
        Section section = new Section(new H2(getTranslation("planning.unit-requests.asked")));
        section.addClassName("vt-section");
        if (trainings.isEmpty() && others.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("planning.unit-requests.nothing"));
            none.addClassName("vt-quiet");
            section.add(none);
        } else {
            section.add(cards);
        }
        return section;
    }

    private Card training(DemandWords words, TeamRequest request) {
        Card card = new Card(words.title(request.course()))
                .badge(new Badge(
                        getTranslation(Texts.key("planning.request-state.", request.state())),
                        request.state() == RequestState.MET
                                ? Tone.GOOD
                                : request.state() == RequestState.WAITING ? Tone.SOON : Tone.NEUTRAL))
                .line(getTranslation("planning.activity-request.wants", words.unit(request.unit()), request.people()))
                .quiet(words.quarter(request.quarter()));
        return request.state() == RequestState.WAITING
                ? card.actions(withdrawing(() -> teams.withdraw(request.id(), request.version(), user.require())))
                : card;
    }

    private Button withdrawing(SerializableSupplier<RequestResult> withdraw) {
        Button button = new Button(getTranslation("planning.request.withdraw"), click -> {
            RequestResult result = withdraw.get();
            if (result instanceof RequestResult.Done) {
                Notices.done(getTranslation("planning.request.withdrawn"));
            } else {
                Notices.refused(DemandWords.refusal(texts, getLocale(), result));
            }
            reload();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Component card(DemandWords words, List<LedUnits.Named> led) {
        CardGrid cards = new CardGrid();
        for (MenuItem item : menu.active()) {
            Button ask = new Button(getTranslation("planning.menu.ask"), click -> askActivity(words, led, item));
            ask.setAriaLabel(getTranslation("planning.menu.ask.which", item.title(getLocale())));
            cards.card(new Card(item.title(getLocale()))
                    .line(item.summary(getLocale()))
                    .quiet(getTranslation(
                            "planning.menu.facts",
                            getTranslation(Texts.key("planning.activity-kind.", item.kind())),
                            item.minutes(),
                            item.most()))
                    .actions(ask));
        }
        Paragraph lead = new Paragraph(getTranslation("planning.unit-requests.menu.lead"));
        lead.addClassName("vt-lead");
        Section section = new Section(new H2(getTranslation("planning.menu.title")), lead, cards);
        section.addClassName("vt-section");
        return section;
    }

    private void askTraining(DemandWords words, List<LedUnits.Named> led) {
        new UnitAsking(this, words, led)
                .training(
                        teams.courses(),
                        requests.quarters(),
                        (unit, course, people, quarter) ->
                                asked(teams.ask(unit, course, people, quarter, user.require())));
    }

    private void askActivity(DemandWords words, List<LedUnits.Named> led, MenuItem item) {
        new UnitAsking(this, words, led)
                .activity(item, LocalDate.now(clock), wish -> asked(activities.ask(wish, user.require())));
    }

    private String asked(RequestResult result) {
        if (result instanceof RequestResult.Done) {
            Notices.done(getTranslation("planning.unit-requests.done"));
            reload();
        }
        return DemandWords.refusal(texts, getLocale(), result);
    }
}
