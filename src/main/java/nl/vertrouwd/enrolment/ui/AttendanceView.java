package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.CloseResult;
import nl.vertrouwd.enrolment.ClosingOutlook;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.MarkResult;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Sessions;
import org.jspecify.annotations.Nullable;

/** The trainer's page of the day: who is there, per day-part, made for a phone; and the closing of the session. */
@Route("sessions/:reference/attendance")
@RolesAllowed({Role.Names.TRAINER, Role.Names.EXTERNAL_TRAINER, Role.Names.PLANNER})
@StyleSheet("context://css/attendance.css")
class AttendanceView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String REFERENCE = "reference";

    private final transient Sessions sessions;
    private final transient Courses courses;
    private final transient Attendance attendance;
    private final transient Door door;
    private final transient SessionWords words;
    private final transient CurrentUser user;
    private final Div body = new Div();
    private @Nullable ClosingPanel closing;

    AttendanceView(
            Sessions sessions,
            Courses courses,
            Attendance attendance,
            Door door,
            SessionWords words,
            CurrentUser user) {
        this.sessions = sessions;
        this.courses = courses;
        this.attendance = attendance;
        this.door = door;
        this.words = words;
        this.user = user;
        body.addClassNames("vt-stack", "vt-attendance");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(REFERENCE).map(PathName::read).orElse(""));
    }

    private void show(String reference) {
        SessionDetails details = sessions.byReference(reference, user.require()).orElseThrow(NotFoundException::new);
        Session session = details.session();
        List<Participant> roster =
                attendance.roster(session.id(), user.require()).orElseThrow(NotFoundException::new);
        Course course = courses.find(session.course()).orElseThrow();
        boolean trains = user.require().hasAny(Role.TRAINER, Role.EXTERNAL_TRAINER);
        back(
                getTranslation(trains ? "enrolment.nav.giving" : "planning.navigation.calendar"),
                trains ? "/giving" : "/planning");
        head(
                getTranslation("enrolment.attendance.title"),
                getTranslation(
                        "enrolment.attendance.lead", course.title(getLocale()), words.when(session, getLocale())),
                sessionLink(reference));
        closing = null;
        body.removeAll();
        if (session.state() != SessionState.PUBLISHED) {
            boolean given = session.state() == SessionState.GIVEN;
            body.add(new Badge(
                    getTranslation(Texts.key("enrolment.attendance.state.", session.state())),
                    given ? Tone.GOOD : Tone.NEUTRAL));
        }
        if (session.state() == SessionState.GIVEN) {
            body.add(new RecordedSheet(details, roster, words.organiser(session, getLocale())));
        } else if (roster.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("enrolment.attendance.empty.title"), getTranslation("enrolment.attendance.empty")));
        } else if (session.allDay()) {
            body.add(new RosterWithoutTimes(roster, session.state() == SessionState.PUBLISHED));
        }
        if (session.state() == SessionState.PUBLISHED) {
            open(details, roster);
        }
    }

    private Anchor sessionLink(String reference) {
        Anchor link = new Anchor("/sessions/" + PathName.of(reference), getTranslation("enrolment.attendance.session"));
        link.addClassName("vt-button");
        return link;
    }

    private void open(SessionDetails details, List<Participant> roster) {
        List<DayPartSheet> sheets = roster.isEmpty()
                ? List.of()
                : details.dayParts().stream()
                        .map(part -> sheet(details, part, roster))
                        .toList();
        sheets.forEach(body::add);
        body.add(door.form(details.session(), roster, () -> goOnAtTheDoor(details)));
        if (attendance.closable(details)) {
            ClosingPanel panel = new ClosingPanel(roster, sheets, () -> outlook(details), () -> close(details));
            closing = panel;
            body.add(panel);
        } else if (!details.session().allDay()) {
            body.add(new Paragraph(tooEarly(details)));
        }
    }

    private void goOnAtTheDoor(SessionDetails details) {
        show(details.session().reference());
        body.getChildren()
                .filter(AdmitForm.class::isInstance)
                .map(AdmitForm.class::cast)
                .forEach(AdmitForm::focus);
    }

    private ClosingOutlook outlook(SessionDetails details) {
        return attendance.outlook(details.session().id(), user.require()).orElseThrow(NotFoundException::new);
    }

    private String tooEarly(SessionDetails details) {
        return getTranslation(
                "enrolment.attendance.close.too-early",
                words.begin(details.dayParts().getLast(), details.session(), getLocale()));
    }

    private DayPartSheet sheet(SessionDetails details, DayPart part, List<Participant> roster) {
        return new DayPartSheet(
                part,
                words.when(part, details.session(), getLocale()),
                attendance.markable(details.session(), part),
                roster,
                (who, mark) -> mark(details, part, who, mark));
    }

    private boolean mark(SessionDetails details, DayPart part, List<EnrolmentId> who, Mark mark) {
        MarkResult result = attendance.mark(details.session().id(), who, part.id(), mark, user.require());
        switch (result) {
            case MARKED -> {
                if (closing != null) {
                    closing.marked();
                }
                return true;
            }
            case TOO_EARLY ->
                Notices.refused(getTranslation(
                        "enrolment.attendance.too-early",
                        Formats.of(getLocale()).day(part.date())));
            case NOT_OPEN -> Notices.refused(getTranslation("enrolment.attendance.not-open"));
            case UNKNOWN -> Notices.refused(getTranslation("enrolment.attendance.unknown"));
            case NOT_ALLOWED -> Notices.refused(getTranslation("enrolment.attendance.not-allowed"));
        }
        show(details.session().reference());
        return false;
    }

    private void close(SessionDetails details) {
        CloseResult result = attendance.close(details.session().id(), user.require());
        switch (result) {
            case CloseResult.Closed closed ->
                Notices.done(getTranslation("enrolment.attendance.closed", closed.completed()));
            case CloseResult.MarksMissing missing ->
                Notices.refused(getTranslation("enrolment.attendance.close.missing", missing.count()));
            case CloseResult.TooEarly tooEarly ->
                Notices.refused(
                        details.session().allDay()
                                ? getTranslation("enrolment.attendance.times-follow")
                                : tooEarly(details));
            case CloseResult.NotOpen notOpen -> Notices.refused(getTranslation("enrolment.attendance.not-open"));
            case CloseResult.NotAllowed notAllowed ->
                Notices.refused(getTranslation("enrolment.attendance.not-allowed"));
        }
        show(details.session().reference());
    }
}
