package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.CourseRequest;
import nl.vertrouwd.planning.CourseRequests;
import nl.vertrouwd.planning.OfferCount;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionFilter;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.workspace.OfferFilter;

/** What there is to follow: the modules as a map, and the dates that fit the filter in the address. */
@Route("offer")
@RolesAllowed({
    Role.Names.PARTICIPANT,
    Role.Names.CONTENT_AUTHOR,
    Role.Names.EVALUATION_MODERATOR,
    Role.Names.TRAINER,
    Role.Names.PLANNER,
    Role.Names.CONFIDANT_COORDINATOR,
    Role.Names.LEADER,
    Role.Names.ANALYST,
    Role.Names.ADMINISTRATOR
})
@StyleSheet("context://css/workspace.css")
class OfferView extends Page implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Courses courses;
    private final transient Sites sites;
    private final transient Sessions sessions;
    private final transient Enrolments enrolments;
    private final transient SessionWords words;
    private final transient CourseRequests requests;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div body = new Div();

    OfferView(
            Courses courses,
            Sites sites,
            Sessions sessions,
            Enrolments enrolments,
            SessionWords words,
            CourseRequests requests,
            CurrentUser user,
            Clock clock) {
        this.courses = courses;
        this.sites = sites;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.words = words;
        this.requests = requests;
        this.user = user;
        this.clock = clock;
        body.addClassName("vt-stack");
        add(body);
        Anchor forUnit = new Anchor("/unit-requests", getTranslation("workspace.ask.for-unit"));
        forUnit.addClassName("vt-button");
        Component[] more = user.require().hasAny(Role.LEADER) ? new Component[] {forUnit} : new Component[0];
        head(getTranslation("workspace.offer.title"), getTranslation("workspace.offer.lead"), more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters());
        WayBack.rememberOffer(UI.getCurrent(), event.getLocation());
    }

    private void show(QueryParameters here) {
        QueryParameters address = CardList.fromTheStart(here);
        List<Course> all = courses.all();
        List<Site> places = sites.all();
        SessionFilter filter = OfferFilter.of(address::getSingleParameter, all, places);
        body.removeAll();
        Course chosen = all.stream()
                .filter(course -> course.id().equals(filter.course()))
                .findFirst()
                .orElse(null);
        Actor actor = user.require();
        List<CourseRequest> waiting = requests.waiting(actor);
        if (chosen == null) {
            body.add(new WaitingFor(waiting, all, getLocale()), new CourseMap(all, getLocale()));
        } else {
            body.add(new ChosenCourse(chosen, address, getLocale()));
        }
        body.add(dates(filter, here, address, all, places));
        if (chosen != null && requests.mayAsk(chosen, actor)) {
            body.add(new AskForCourse(chosen, requests, waiting, actor, () -> show(here)));
        }
    }

    private Component dates(
            SessionFilter filter, QueryParameters here, QueryParameters address, List<Course> all, List<Site> places) {
        Section section = new Section(new H2(getTranslation("workspace.offer.dates")));
        section.addClassNames("vt-section", "vt-dates");
        section.setId("dates");
        OfferCount counted = sessions.countOffer(filter.inAnyForm(), user.require());
        section.add(new OfferFilters(address, places, counted, clock));
        Form form = filter.form();
        int found = form == null ? counted.total() : counted.found(form);
        Div count = new Div(getTranslation("workspace.offer.found", found));
        count.addClassName("vt-quiet");
        count.getElement().setAttribute("role", "status");
        SessionCards cards = new SessionCards(words, all, places, getLocale());
        section.add(
                count,
                new CardList<>(
                        PAGE,
                        (offset, limit) -> page(filter, offset, limit),
                        offered -> card(cards, offered),
                        () -> empty(address),
                        here));
        return section;
    }

    private record Offered(Session session, boolean mine) {}

    private List<Offered> page(SessionFilter filter, int offset, int limit) {
        List<Session> page = sessions.offer(filter, offset, limit, user.require());
        Map<SessionId, EnrolmentStatus> mine = mine(page);
        return page.stream()
                .map(session -> new Offered(session, mine.get(session.id()) == EnrolmentStatus.ENROLLED))
                .toList();
    }

    private Map<SessionId, EnrolmentStatus> mine(List<Session> page) {
        Actor actor = user.require();
        return actor.person() == null
                ? Map.of()
                : enrolments.statuses(
                        actor.person(), page.stream().map(Session::id).toList(), actor);
    }

    private Card card(SessionCards cards, Offered offered) {
        return cards.card(offered.session()).badge(badge(offered));
    }

    private Badge badge(Offered offered) {
        Session session = offered.session();
        if (offered.mine()) {
            return new Badge(getTranslation("workspace.session.enrolled"), Tone.GOOD);
        }
        if (session.free() == 0) {
            return new Badge(words.places(session, getLocale()), Tone.NEUTRAL);
        }
        if (!session.openAt(clock.instant())) {
            return new Badge(getTranslation("workspace.session.closed"), Tone.NEUTRAL);
        }
        return new Badge(words.places(session, getLocale()), session.free() <= 3 ? Tone.SOON : Tone.INFO);
    }

    private Component empty(QueryParameters address) {
        RouterLink all = new RouterLink(getTranslation("workspace.offer.empty.all"), OfferView.class);
        all.addClassName("vt-button");
        boolean filtered = !address.getParameters().isEmpty();
        return new EmptyState(
                getTranslation("workspace.offer.empty.title"),
                getTranslation(filtered ? "workspace.offer.empty.filtered" : "workspace.offer.empty.none"),
                filtered ? new Component[] {all} : new Component[0]);
    }
}
