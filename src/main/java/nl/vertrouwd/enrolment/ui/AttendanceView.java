package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.CloseResult;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.MarkResult;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.enrolment.WalkIns;
import nl.vertrouwd.organisation.FoundPerson;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Sessions;

/** The trainer's page of the day: who is there, per day-part, made for a phone; and the closing of the session. */
@Route("sessions/:reference/attendance")
@RolesAllowed({Role.Names.TRAINER, Role.Names.EXTERNAL_TRAINER, Role.Names.PLANNER})
@StyleSheet("context://css/attendance.css")
class AttendanceView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Courses courses;
    private final transient Attendance attendance;
    private final transient Enrolments enrolments;
    private final transient WalkIns walkIns;
    private final transient SessionWords words;
    private final transient PersonWords people;
    private final transient CurrentUser user;
    private final Div body = new Div();

    AttendanceView(
            Sessions sessions,
            Courses courses,
            Attendance attendance,
            Enrolments enrolments,
            WalkIns walkIns,
            SessionWords words,
            PersonWords people,
            CurrentUser user) {
        this.sessions = sessions;
        this.courses = courses;
        this.attendance = attendance;
        this.enrolments = enrolments;
        this.walkIns = walkIns;
        this.words = words;
        this.people = people;
        this.user = user;
        body.addClassNames("vt-stack", "vt-attendance");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("reference").orElse(""));
    }

    private void show(String reference) {
        SessionDetails details = sessions.byReference(reference, user.require()).orElseThrow(NotFoundException::new);
        List<Participant> roster =
                attendance.roster(details.session().id(), user.require()).orElseThrow(NotFoundException::new);
        Course course = courses.find(details.session().course()).orElseThrow();
        head(
                getTranslation("enrolment.attendance.title"),
                getTranslation(
                        "enrolment.attendance.lead",
                        course.title(getLocale()),
                        words.when(details.session(), getLocale())));
        body.removeAll();
        SessionState state = details.session().state();
        if (state != SessionState.PUBLISHED) {
            String key = "enrolment.attendance.state." + state.name().toLowerCase(Locale.ROOT);
            body.add(new Badge(getTranslation(key), state == SessionState.GIVEN ? Tone.GOOD : Tone.NEUTRAL));
        }
        if (roster.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("enrolment.attendance.empty.title"), getTranslation("enrolment.attendance.empty")));
        } else if (details.session().allDay()) {
            body.add(new RosterWithoutTimes(roster, state == SessionState.PUBLISHED));
        } else {
            details.dayParts().forEach(part -> body.add(sheet(details, part, roster)));
        }
        if (state == SessionState.PUBLISHED) {
            body.add(admitForm(details, roster));
            if (attendance.closable(details)) {
                body.add(new ClosingPanel(() -> close(details)));
            } else if (!details.session().allDay()
                    && attendance.markable(details.session(), details.dayParts().getLast())) {
                body.add(new Paragraph(getTranslation("enrolment.attendance.close.too-early")));
            }
        }
    }

    private AdmitForm admitForm(SessionDetails details, List<Participant> roster) {
        return new AdmitForm(
                text -> walkIns.find(details.session().id(), text, user.require()),
                person -> admit(details, person),
                roster.stream().map(each -> each.person().id()).collect(Collectors.toSet()),
                people);
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
                Notices.refused(getTranslation("enrolment.attendance.close.too-early"));
            case CloseResult.NotOpen notOpen -> Notices.refused(getTranslation("enrolment.attendance.not-open"));
            case CloseResult.NotAllowed notAllowed ->
                Notices.refused(getTranslation("enrolment.attendance.not-allowed"));
        }
        show(details.session().reference());
    }

    /** Empty when it was done, else the sentence that refuses. */
    private String admit(SessionDetails details, FoundPerson person) {
        EnrolResult result =
                enrolments.admit(details.session().id(), person.person().id(), user.require());
        String refusal = AdmitWords.refusal(this, result);
        if (refusal.isEmpty()) {
            Notices.done(getTranslation("enrolment.admit.done", people.name(person.person(), getLocale())));
            show(details.session().reference());
            body.getChildren()
                    .filter(AdmitForm.class::isInstance)
                    .map(AdmitForm.class::cast)
                    .forEach(AdmitForm::focus);
        }
        return refusal;
    }
}
