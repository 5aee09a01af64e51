package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Sessions;
import org.jspecify.annotations.Nullable;

/** One session: everything to decide and to get there; a place, and giving it back. */
@Route("sessions/:reference")
@PermitAll
@StyleSheet("context://css/workspace.css")
class SessionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Courses courses;
    private final transient Sites sites;
    private final transient Enrolments enrolments;
    private final transient SessionWords words;
    private final transient StaffLinks staffLinks;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div body = new Div();

    SessionView(
            Sessions sessions,
            Courses courses,
            Sites sites,
            Enrolments enrolments,
            SessionWords words,
            StaffLinks staffLinks,
            CurrentUser user,
            Clock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.sites = sites;
        this.enrolments = enrolments;
        this.words = words;
        this.staffLinks = staffLinks;
        this.user = user;
        this.clock = clock;
        body.addClassNames("vt-stack", "vt-sessions");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("reference").orElse(""));
    }

    private void show(String reference) {
        Actor actor = user.require();
        SessionDetails details = sessions.byReference(reference, actor).orElseThrow(NotFoundException::new);
        Course course = courses.find(details.session().course()).orElseThrow();
        EnrolmentStatus status = actor.person() == null
                ? null
                : enrolments
                        .statuses(actor.person(), List.of(details.session().id()), actor)
                        .get(details.session().id());
        head(course.title(getLocale()), words.when(details.session(), getLocale()));
        body.removeAll();
        body.add(standing(details, status), facts(details, status), about(course));
        staffLinks.of(details, actor, this).ifPresent(body::addComponentAsFirst);
    }

    private Div standing(SessionDetails details, @Nullable EnrolmentStatus status) {
        Session session = details.session();
        Div panel = new Div();
        panel.addClassNames("vt-panel", "vt-stack");
        if (status != null && status.takesPlace()) {
            panel.add(mine(session, status));
        } else {
            panel.add(offer(session));
        }
        return panel;
    }

    private Div mine(Session session, EnrolmentStatus status) {
        Div panel = new Div();
        panel.addClassName("vt-stack");
        String key = "workspace.session.status." + status.name().toLowerCase(Locale.ROOT);
        Tone tone = status == EnrolmentStatus.ABSENT ? Tone.NEUTRAL : Tone.GOOD;
        Div actions = new Div();
        actions.addClassName("vt-actions");
        if (status == EnrolmentStatus.ENROLLED) {
            actions.add(calendarLink(session));
            if (clock.instant().isBefore(session.startsAt())) {
                actions.add(cancelButton(session));
            }
        }
        panel.add(new Badge(getTranslation(key), tone), new Paragraph(getTranslation(key + ".next")), actions);
        return panel;
    }

    private Anchor calendarLink(Session session) {
        Anchor link = new Anchor(
                "/calendar/" + session.reference() + ".ics", getTranslation("workspace.session.to-calendar"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassNames("vt-button", "vt-button-primary");
        return link;
    }

    private Button cancelButton(Session session) {
        Button cancel = new Button(getTranslation("workspace.session.cancel"));
        cancel.addClickListener(click -> Confirm.askToRemove(
                getTranslation("workspace.session.cancel.question"),
                getTranslation("workspace.session.cancel.touches"),
                getTranslation("workspace.session.cancel"),
                () -> cancel(session)));
        return cancel;
    }

    private void cancel(Session session) {
        if (enrolments.cancel(session.id(), user.require())) {
            Notices.done(getTranslation("workspace.session.cancelled"));
        } else {
            Notices.refused(getTranslation("workspace.session.cancel.refused"));
        }
        show(session.reference());
    }

    private Div offer(Session session) {
        Div panel = new Div();
        panel.addClassName("vt-stack");
        boolean open = session.openAt(clock.instant());
        if (session.state() == SessionState.CANCELLED || session.state() == SessionState.GIVEN) {
            String key = "workspace.session.state." + session.state().name().toLowerCase(Locale.ROOT);
            panel.add(new Paragraph(getTranslation(key)), otherDates(session));
        } else if (!open) {
            panel.add(new Paragraph(getTranslation("workspace.session.closed.why")), otherDates(session));
        } else if (session.free() == 0) {
            panel.add(new Paragraph(getTranslation("workspace.session.full.why")), otherDates(session));
        } else {
            panel.add(new Paragraph(words.places(session, getLocale())));
            panel.add(
                    user.require().person() == null
                            ? new Paragraph(getTranslation("workspace.mine.no-person"))
                            : enrolButton(session));
        }
        return panel;
    }

    private Button enrolButton(Session session) {
        Button enrol = new Button(getTranslation("workspace.session.enrol"), click -> enrol(session));
        enrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enrol.setDisableOnClick(true);
        return enrol;
    }

    private Anchor otherDates(Session session) {
        Course course = courses.find(session.course()).orElseThrow();
        return new Anchor("/offer?course=" + course.code(), getTranslation("workspace.session.other-dates"));
    }

    private void enrol(Session session) {
        EnrolResult result = enrolments.enrol(session.id(), user.require());
        if (result instanceof EnrolResult.Enrolled) {
            Notices.done(getTranslation("workspace.session.enrolled.notice"));
        } else {
            Notices.refused(new Refusals(this, courses, getLocale()).sentence(result));
        }
        show(session.reference());
    }

    private SessionFacts facts(SessionDetails details, @Nullable EnrolmentStatus status) {
        boolean inside = status != null && status.takesPlace() || staffLinks.isInside(details, user.require());
        SessionCards cards = new SessionCards(words, courses, sites, getLocale());
        return new SessionFacts(details, cards, words, inside);
    }

    private Section about(Course course) {
        Paragraph summary = new Paragraph(course.summary(getLocale()));
        summary.addClassName("vt-text");
        Section section = new Section(new H2(getTranslation("workspace.session.about")), summary);
        section.addClassName("vt-section");
        return section;
    }
}
