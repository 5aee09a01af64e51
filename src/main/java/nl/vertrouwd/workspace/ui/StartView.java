package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.obligation.Duties;
import nl.vertrouwd.obligation.PersonDuties;
import nl.vertrouwd.obligation.RequirementDuty;
import nl.vertrouwd.organisation.Delegation;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.workspace.NextSteps;

/** The start page: the next thing first, what waits for me, one suggestion. */
@Route("")
@PermitAll
@StyleSheet("context://css/workspace.css")
class StartView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_AHEAD = 3;

    private final transient NextSteps nextSteps;
    private final transient Courses courses;
    private final transient Sites sites;
    private final transient SessionWords words;
    private final transient CurrentUser user;
    private final transient Duties duties;
    private final transient PersonWords people;
    private final transient Clock clock;
    private final Div body = new Div();

    StartView(
            NextSteps nextSteps,
            Courses courses,
            Sites sites,
            SessionWords words,
            CurrentUser user,
            Duties duties,
            PersonWords people,
            Clock clock) {
        this.nextSteps = nextSteps;
        this.courses = courses;
        this.sites = sites;
        this.words = words;
        this.user = user;
        this.duties = duties;
        this.people = people;
        this.clock = clock;
        body.addClassNames("vt-stack", "vt-sessions");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NextSteps.Steps steps = nextSteps.of(user.require());
        SessionCards cards = new SessionCards(words, courses, sites, getLocale());
        List<Card> pressing = steps.participant() ? duties() : List.of();
        boolean quiet = steps.isEmpty() && pressing.isEmpty();
        head(
                getTranslation("workspace.start.title", user.displayName()),
                getTranslation("workspace.start.lead." + (quiet ? "quiet" : "busy")));
        body.removeAll();
        toClose(steps.toClose(), cards);
        list("workspace.start.giving", steps.giving(), cards);
        deputising(steps.deputising());
        drafts("workspace.start.drafts", "workspace.start.drafts.count", steps.drafts());
        drafts("workspace.start.past-drafts", "workspace.start.past-drafts.count", steps.pastDrafts());
        if (steps.participant()) {
            pressing(pressing);
            next(steps, cards);
            suggestion(steps, cards);
        }
    }

    /** What is too late or has to be done soon, each by itself, the worst first. */
    private List<Card> duties() {
        LocalDate until = LocalDate.now(clock).plusMonths(MONTHS_AHEAD);
        return duties.own(user.require(), LocalDate.now(clock), getLocale()).map(PersonDuties::schemes).stream()
                .flatMap(List::stream)
                .flatMap(scheme -> scheme.requirements().stream())
                .filter(requirement -> requirement.isPressing(until))
                .sorted(Comparator.comparing(RequirementDuty::state).reversed())
                .map(this::card)
                .toList();
    }

    private Card card(RequirementDuty duty) {
        return new Card(new RouterLink(duty.title(), DutiesView.class))
                .badge(DutyCards.badge(duty.state(), this))
                .line(duty.why());
    }

    private void pressing(List<Card> pressing) {
        if (!pressing.isEmpty()) {
            RouterLink more = new RouterLink(getTranslation("workspace.start.duties.more"), DutiesView.class);
            more.addClassNames("vt-button", "vt-button-primary");
            Div way = new Div(more);
            way.addClassName("vt-actions");
            CardGrid grid = new CardGrid(pressing.toArray(Card[]::new));
            section("workspace.start.duties", grid, way);
        }
    }

    private void toClose(List<Session> sessions, SessionCards cards) {
        if (sessions.isEmpty()) {
            return;
        }
        CardGrid grid = new CardGrid();
        for (Session session : sessions) {
            Anchor attendance = new Anchor(
                    "/sessions/" + PathName.of(session.reference()) + "/attendance",
                    getTranslation("workspace.session.attendance"));
            attendance.addClassNames("vt-button", "vt-button-primary");
            grid.card(cards.card(session)
                    .badge(new Badge(getTranslation("workspace.start.to-close.badge"), Tone.SOON))
                    .actions(attendance));
        }
        section("workspace.start.to-close", grid);
    }

    private void list(String titleKey, List<Session> sessions, SessionCards cards) {
        if (!sessions.isEmpty()) {
            CardGrid grid = new CardGrid();
            sessions.forEach(session -> grid.card(withHowSoon(session, cards)));
            section(titleKey, grid);
        }
    }

    private Card withHowSoon(Session session, SessionCards cards) {
        String soon = words.howSoon(session, getLocale());
        Card card = cards.card(session);
        return soon.isEmpty() ? card : card.badge(new Badge(soon, Tone.INFO));
    }

    private void deputising(List<Delegation> delegations) {
        if (delegations.isEmpty()) {
            return;
        }
        CardGrid grid = new CardGrid();
        for (Delegation each : delegations) {
            Anchor more = new Anchor("/deputies", getTranslation("workspace.start.deputising.more"));
            more.addClassName("vt-button");
            String days = Formats.of(getLocale())
                    .days(each.period().from(), each.period().until().minusDays(1));
            grid.card(
                    new Card(getTranslation("workspace.start.deputising.for", people.name(each.leader(), getLocale())))
                            .line(getTranslation("workspace.start.deputising.when", each.unit(), days))
                            .actions(more));
        }
        section("workspace.start.deputising", grid);
    }

    private void drafts(String titleKey, String countKey, int count) {
        if (count > 0) {
            Anchor planning = new Anchor("/planning", getTranslation("workspace.start.to-planning"));
            planning.addClassName("vt-button");
            section(titleKey, new Card(getTranslation(countKey, count)).actions(planning));
        }
    }

    private void next(NextSteps.Steps steps, SessionCards cards) {
        if (steps.next().isEmpty()) {
            RouterLink offer = new RouterLink(getTranslation("workspace.mine.to-offer"), OfferView.class);
            offer.addClassNames("vt-button", "vt-button-primary");
            section(
                    "workspace.start.next",
                    new EmptyState(
                            getTranslation("workspace.mine.empty.title"),
                            getTranslation("workspace.mine.empty"),
                            offer));
        } else {
            list("workspace.start.next", steps.next(), cards);
        }
    }

    private void suggestion(NextSteps.Steps steps, SessionCards cards) {
        steps.suggestion()
                .ifPresent(session -> section(
                        "workspace.start.suggestion",
                        cards.card(session)
                                .badge(new Badge(words.places(session, getLocale()), Tone.INFO))
                                .line(cards.course(session.course()).summary(getLocale()))));
    }

    private void section(String titleKey, Component... content) {
        Section section = new Section(new H2(getTranslation(titleKey)));
        section.add(content);
        section.addClassName("vt-section");
        body.add(section);
    }
}
