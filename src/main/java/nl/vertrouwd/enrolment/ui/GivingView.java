package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;

/** The sessions that a trainer gives: what waits to be closed first, then what comes. */
@Route("giving")
@RolesAllowed({Role.Names.TRAINER, Role.Names.EXTERNAL_TRAINER})
class GivingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 12;

    private final transient Trainers trainers;
    private final transient Sessions sessions;
    private final transient Courses courses;
    private final transient Sites sites;
    private final transient SessionWords words;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div body = new Div();

    GivingView(
            Trainers trainers,
            Sessions sessions,
            Courses courses,
            Sites sites,
            SessionWords words,
            CurrentUser user,
            Clock clock) {
        this.trainers = trainers;
        this.sessions = sessions;
        this.courses = courses;
        this.sites = sites;
        this.words = words;
        this.user = user;
        this.clock = clock;
        body.addClassName("vt-stack");
        add(body);
        head(getTranslation("enrolment.giving.title"), getTranslation("enrolment.giving.lead"), agenda());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        Optional<Trainer> trainer = trainers.of(user.require());
        LocalDate today = LocalDate.now(clock);
        List<Session> all =
                sessions.givenBy(user.require(), today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD));
        Lookup lookup = new Lookup(courses.all(), sites.all());
        Predicate<Session> open = session -> session.state() == SessionState.PUBLISHED;
        Predicate<Session> over = session -> !clock.instant().isBefore(session.endsAt());
        list("enrolment.giving.to-close", all, open.and(over), lookup, true);
        list("enrolment.giving.today", all, open.and(over.negate()).and(this::isToday), lookup, true);
        list("enrolment.giving.coming", all, open.and(over.negate()).and(s -> !isToday(s)), lookup, false);
        list("enrolment.giving.given", all.reversed(), session -> session.state() == SessionState.GIVEN, lookup, false);
        if (body.getChildren().findAny().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("enrolment.giving.empty.title"),
                    getTranslation(trainer.isPresent() ? "enrolment.giving.empty" : "enrolment.giving.not-trainer")));
        }
    }

    private record Lookup(Map<CourseId, Course> courses, Map<SiteId, Site> sites) {
        Lookup(List<Course> courses, List<Site> sites) {
            this(
                    courses.stream().collect(Collectors.toMap(Course::id, course -> course)),
                    sites.stream().collect(Collectors.toMap(Site::id, site -> site)));
        }
    }

    private boolean isToday(Session session) {
        LocalDate today = clock.instant().atZone(session.zone()).toLocalDate();
        return !today.isBefore(session.startsOn()) && !today.isAfter(session.endsOn());
    }

    private void list(String titleKey, List<Session> all, Predicate<Session> which, Lookup lookup, boolean urgent) {
        List<Session> shown = all.stream().filter(which).toList();
        if (shown.isEmpty()) {
            return;
        }
        CardGrid grid = new CardGrid();
        shown.forEach(session -> grid.card(card(session, lookup, urgent)));
        Section section = new Section(new H2(getTranslation(titleKey)), grid);
        section.addClassName("vt-section");
        body.add(section);
    }

    private Card card(Session session, Lookup lookup, boolean urgent) {
        Course course = lookup.courses().get(session.course());
        RouterLink link = new RouterLink(
                course == null ? session.reference() : course.title(getLocale()),
                AttendanceView.class,
                new RouteParameters("reference", PathName.of(session.reference())));
        Card card = new Card(link)
                .line(words.when(session, getLocale()))
                .quiet(words.where(session, lookup.sites(), getLocale()))
                .quiet(getTranslation("enrolment.giving.participants", session.taken()));
        return urgent ? card.actions(attendance(session)) : card;
    }

    private Anchor agenda() {
        Anchor link = new Anchor("/agenda", getTranslation("enrolment.giving.agenda"));
        link.addClassName("vt-button");
        return link;
    }

    private Anchor attendance(Session session) {
        Anchor link = new Anchor(
                "/sessions/" + PathName.of(session.reference()) + "/attendance",
                getTranslation("enrolment.giving.open"));
        link.addClassNames("vt-button", "vt-button-primary");
        return link;
    }
}
