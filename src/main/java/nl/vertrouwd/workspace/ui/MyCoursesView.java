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
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.Enrolment;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.trainingrecord.Completion;
import nl.vertrouwd.trainingrecord.Completions;

/** What I take part in, what I completed with its certificates, and what became of the rest. */
@Route("my-courses")
@RolesAllowed(Role.Names.PARTICIPANT)
@StyleSheet("context://css/workspace.css")
class MyCoursesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Set<EnrolmentStatus> WAITS_OR_HAS_A_PLACE =
            EnumSet.of(EnrolmentStatus.WAITING, EnrolmentStatus.ENROLLED);

    private final transient Enrolments enrolments;
    private final transient Completions completions;
    private final transient Sessions sessions;
    private final transient Courses courses;
    private final transient Sites sites;
    private final transient SessionWords words;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div body = new Div();

    MyCoursesView(
            Enrolments enrolments,
            Completions completions,
            Sessions sessions,
            Courses courses,
            Sites sites,
            SessionWords words,
            CurrentUser user,
            Clock clock) {
        this.enrolments = enrolments;
        this.completions = completions;
        this.sessions = sessions;
        this.courses = courses;
        this.sites = sites;
        this.words = words;
        this.user = user;
        this.clock = clock;
        body.addClassNames("vt-stack", "vt-sessions");
        add(body);
        RouterLink dossier = new RouterLink(getTranslation("workspace.mine.dossier"), DossierView.class);
        dossier.addClassName("vt-button");
        RouterLink duties = new RouterLink(getTranslation("workspace.mine.duties"), DutiesView.class);
        duties.addClassName("vt-button");
        head(getTranslation("workspace.mine.title"), getTranslation("workspace.mine.lead"), duties, dossier);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        Actor actor = user.require();
        PersonId person = actor.person();
        if (person == null) {
            body.add(new EmptyState(
                    getTranslation("workspace.mine.no-person.title"), getTranslation("workspace.mine.no-person")));
            return;
        }
        List<Enrolment> mine = enrolments.of(person, actor);
        Map<SessionId, EnrolmentStatus> statuses =
                mine.stream().collect(Collectors.toMap(Enrolment::session, Enrolment::status));
        List<Session> all = sessions.byIds(statuses.keySet());
        SessionCards cards = new SessionCards(words, courses, sites, getLocale());
        body.add(
                coming(all, statuses, cards),
                completed(completions.of(person, actor), cards),
                past(all, statuses, cards));
    }

    private Component coming(List<Session> all, Map<SessionId, EnrolmentStatus> statuses, SessionCards cards) {
        CardGrid grid = new CardGrid();
        List<Session> coming = all.stream()
                .filter(session -> WAITS_OR_HAS_A_PLACE.contains(statuses.get(session.id()))
                        && session.state() == SessionState.PUBLISHED)
                .toList();
        coming.forEach(session -> grid.card(
                statuses.get(session.id()) == EnrolmentStatus.WAITING
                        ? waiting(session, cards)
                        : upcoming(session, cards)));
        return section("workspace.mine.coming", coming.isEmpty() ? nothingComing() : grid);
    }

    private Card upcoming(Session session, SessionCards cards) {
        CalendarLink calendar = new CalendarLink(session);
        calendar.addClassName("vt-link");
        String soon = words.howSoon(session, getLocale());
        Card card = cards.card(session).actions(calendar);
        boolean begun = !clock.instant().isBefore(session.endsAt());
        return begun
                ? card.badge(new Badge(getTranslation("workspace.mine.being-closed"), Tone.INFO))
                : soon.isEmpty() ? card : card.badge(new Badge(soon, Tone.INFO));
    }

    private Card waiting(Session session, SessionCards cards) {
        return cards.card(session).badge(new Badge(getTranslation("workspace.session.status.waiting"), Tone.INFO));
    }

    private Component nothingComing() {
        RouterLink offer = new RouterLink(getTranslation("workspace.mine.to-offer"), OfferView.class);
        offer.addClassNames("vt-button", "vt-button-primary");
        return new EmptyState(
                getTranslation("workspace.mine.empty.title"), getTranslation("workspace.mine.empty"), offer);
    }

    private Component completed(List<Completion> done, SessionCards cards) {
        CardGrid grid = new CardGrid();
        done.forEach(completion -> grid.card(completed(completion, cards)));
        return section(
                "workspace.mine.completed",
                done.isEmpty()
                        ? new EmptyState(
                                getTranslation("workspace.mine.none-completed.title"),
                                getTranslation("workspace.mine.none-completed"))
                        : grid);
    }

    private Card completed(Completion completion, SessionCards cards) {
        Formats formats = Formats.of(getLocale());
        Card card = new Card(cards.title(completion.course()))
                .line(getTranslation("workspace.mine.completed-on", formats.date(completion.completedOn())));
        LocalDate until = completion.certificateUntil();
        if (until != null) {
            boolean valid = LocalDate.now(clock).isBefore(until);
            card.badge(new Badge(
                    getTranslation(
                            valid ? "workspace.mine.valid-until" : "workspace.mine.expired-on",
                            formats.date(until.minusDays(1))),
                    valid ? Tone.GOOD : Tone.SOON));
        }
        String number = completion.certificateNumber();
        return number == null ? card : card.actions(certificate(number));
    }

    private Anchor certificate(String number) {
        String language = getLocale().getLanguage();
        Anchor pdf = new Anchor(
                "/certificates/" + number + ".pdf?lang=" + language, getTranslation("workspace.mine.certificate"));
        pdf.setRouterIgnore(true);
        pdf.getElement().setAttribute("download", true);
        pdf.addClassName("vt-button");
        return pdf;
    }

    private Component past(List<Session> all, Map<SessionId, EnrolmentStatus> statuses, SessionCards cards) {
        CardGrid grid = new CardGrid();
        List<Session> past = all.stream()
                .filter(session -> statuses.get(session.id()) == EnrolmentStatus.CANCELLED
                        || statuses.get(session.id()) == EnrolmentStatus.ABSENT)
                .toList()
                .reversed();
        past.forEach(session -> grid.card(past(session, statuses, cards)));
        Component section = section("workspace.mine.past", grid);
        section.setVisible(!past.isEmpty());
        return section;
    }

    private Card past(Session session, Map<SessionId, EnrolmentStatus> statuses, SessionCards cards) {
        EnrolmentStatus status = statuses.getOrDefault(session.id(), EnrolmentStatus.CANCELLED);
        boolean cancelled = session.state() == SessionState.CANCELLED;
        String key = cancelled
                ? "workspace.mine.session-cancelled"
                : "workspace.session.status." + status.name().toLowerCase(Locale.ROOT);
        Card card = cards.card(session).badge(new Badge(getTranslation(key), Tone.NEUTRAL));
        if (cancelled && clock.instant().isBefore(session.endsAt())) {
            CalendarLink calendar = new CalendarLink(session);
            calendar.addClassName("vt-link");
            card.actions(calendar);
        }
        return card;
    }

    private Section section(String titleKey, Component content) {
        Section section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("vt-section");
        return section;
    }
}
