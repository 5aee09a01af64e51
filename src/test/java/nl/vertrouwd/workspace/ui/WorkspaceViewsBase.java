package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The participants' screens without a browser, on 23 November 2026. */
@SpringBootTest(properties = "vertrouwd.schema=workspace_views")
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class, StatementCounter.Wanted.class})
abstract class WorkspaceViewsBase extends SpringBrowserlessTest {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    TestClock clock;

    @Autowired
    Sessions sessions;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Attendance attendance;

    Site site;
    PersonId person;
    Actor actor;

    @BeforeEach
    void aParticipant() {
        clock.set(NOW);
        site = organisation.site("Europe/Amsterdam");
        person = organisation.person();
        actor = TestActors.participant(person);
        signIn(actor);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    void signIn(Actor someone) {
        SignedIn.as(someone);
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
    }

    Session published(String course, LocalDate day) {
        return published(course, day, 12);
    }

    Session published(String course, LocalDate day, int capacity) {
        return session(planning.published(course, site, day, capacity));
    }

    Session given(PersonId giver, LocalDate day) {
        return session(planning.published(draft(planning.room(site, 20), giver, day)));
    }

    SessionDraft draft(Room room, PersonId giver, LocalDate day) {
        return planning.draft(
                "UBA", room, planning.trainer(giver), 12, TestPlanning.block(day, "09:00", "12:30", room));
    }

    Session session(SessionId id) {
        return sessions.find(id, Accounts.SYSTEM).orElseThrow().session();
    }

    void enrol(Session session) {
        assertThat(enrolments.enrol(session.id(), actor, Set.copyOf(enrolments.doubts(session, actor))))
                .isInstanceOf(EnrolResult.Enrolled.class);
    }

    void close(Session session, PersonId giver, Mark mark) {
        Actor trainer = TestActors.trainer(giver);
        List<EnrolmentId> all = attendance.roster(session.id(), trainer).orElseThrow().stream()
                .map(Participant::enrolment)
                .toList();
        for (DayPart part :
                sessions.find(session.id(), Accounts.SYSTEM).orElseThrow().dayParts()) {
            attendance.mark(session.id(), all, part.id(), mark, trainer);
        }
        attendance.close(session.id(), trainer);
    }

    void open(Session session) {
        UI.getCurrent().navigate(SessionView.class, new RouteParameters("reference", session.reference()));
    }

    /** Opens the offer at an address and gives the references of what is offered there. */
    List<String> offered(Map<String, String> filter) {
        UI.getCurrent().navigate(OfferView.class, QueryParameters.simple(filter));
        return $(RouterLink.class).all().stream()
                .map(RouterLink::getHref)
                .filter(href -> href.startsWith("sessions/"))
                .map(href -> href.substring("sessions/".length()))
                .toList();
    }

    List<String> cards() {
        return cards(Card.class);
    }

    List<String> cards(Class<Card> type) {
        return $(type).all().stream().map(WorkspaceViewsBase::text).toList();
    }

    List<String> badges() {
        return $(Badge.class).all().stream().map(WorkspaceViewsBase::text).toList();
    }

    String notices() {
        return String.join(
                " ",
                $(Notification.class).all().stream()
                        .map(WorkspaceViewsBase::text)
                        .toList());
    }

    String everything() {
        return String.join(
                " ", $(Main.class).all().stream().map(WorkspaceViewsBase::text).toList());
    }

    static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
