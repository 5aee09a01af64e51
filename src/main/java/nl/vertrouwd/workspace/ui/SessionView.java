package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Sessions;
import org.jspecify.annotations.Nullable;

/** One session: everything to decide and to get there; a place, and giving it back; for who gives it, the way to the attendance. */
@Route("sessions/:reference")
@PermitAll
@StyleSheet("context://css/workspace.css")
class SessionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String REFERENCE = "reference";

    private final transient Sessions sessions;
    private final transient Courses courses;
    private final transient Sites sites;
    private final transient Enrolments enrolments;
    private final transient SessionWords words;
    private final transient Involvements involvements;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div body = new Div();
    private transient @Nullable WayBack way;
    private String from = "";

    SessionView(
            Sessions sessions,
            Courses courses,
            Sites sites,
            Enrolments enrolments,
            SessionWords words,
            Involvements involvements,
            CurrentUser user,
            Clock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.sites = sites;
        this.enrolments = enrolments;
        this.words = words;
        this.involvements = involvements;
        this.user = user;
        this.clock = clock;
        body.addClassName("vt-session");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        way = null;
        from = UI.getCurrent().getActiveViewLocation().getPath();
        show(event.getRouteParameters().get(REFERENCE).map(PathName::read).orElse(""));
    }

    private void show(String reference) {
        show(reference, null);
    }

    /** @param refused why the reader did not get a place just now; null when they did not ask */
    private Standing show(String reference, @Nullable EnrolResult refused) {
        Actor actor = user.require();
        SessionDetails details = sessions.byReference(reference, actor).orElseThrow(NotFoundException::new);
        Session session = details.session();
        SessionCards cards = new SessionCards(words, courses, sites, getLocale());
        Course course = cards.course(session.course());
        Involvement involvement = involvements.of(actor, details);
        if (way == null) {
            way = WayBack.of(session, involvement, actor, from, UI.getCurrent());
            back(getTranslation(way.textKey()), way.address());
        }
        Instant now = clock.instant();
        head(
                course.title(getLocale()),
                words.when(session, getLocale()),
                StaffLinks.of(session, involvement, now, this));
        Offered offered = offered(session, course, involvement, actor, refused);
        Standing standing = new Standing(session, involvement, offered, now, words, cards);
        standing.show(() -> enrol(session, offered), () -> cancel(session));
        body.removeAll();
        body.add(standing, new SessionFacts(details, cards, words, involvement.inside()), about(course));
        return standing;
    }

    private Offered offered(
            Session session, Course course, Involvement involvement, Actor actor, @Nullable EnrolResult refused) {
        boolean open = session.openAt(clock.instant()) && session.free() > 0;
        boolean asked = open && !involvement.takesPart() && !involvement.gives();
        return new Offered(
                asked ? enrolments.doubts(session, actor) : List.of(),
                course.audience().fit(actor),
                asked ? enrolments.notFor(session.id(), actor).orElse(null) : null,
                refused);
    }

    private void enrol(Session session, Offered offered) {
        EnrolResult result = enrolments.enrol(session.id(), user.require(), Set.copyOf(offered.doubts()));
        if (result instanceof EnrolResult.Enrolled) {
            Notices.done(getTranslation("workspace.session.enrolled.notice"));
            show(session.reference());
        } else {
            show(session.reference(), result).focus();
        }
    }

    private void cancel(Session session) {
        if (enrolments.cancel(session.id(), user.require())) {
            Notices.done(getTranslation("workspace.session.cancelled"));
        } else {
            Notices.refused(getTranslation("workspace.session.cancel.refused"));
        }
        show(session.reference());
    }

    private Section about(Course course) {
        Paragraph summary = new Paragraph(course.summary(getLocale()));
        summary.addClassName("vt-text");
        Section section = new Section(new H2(getTranslation("workspace.session.about")), summary);
        section.addClassName("vt-section");
        return section;
    }
}
