package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Browser;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.InvitationOutcome;
import nl.vertrouwd.planning.OutsideInvitation;
import nl.vertrouwd.planning.OutsideTrainers;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody from outside sees the sessions for which they were invited and nothing else, over real HTTP. That services tell them nothing
 * of others is shown by the tests of who sees whom for every service there is.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vertrouwd.schema=outsider")
@Import({TestClock.Wanted.class, TestOrganisation.class, TestPlanning.class})
class OutsiderTest {

    private static final String PASSWORD = "vier losse woorden hier";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ServletContext servletContext;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    OutsideTrainers outside;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Attendance attendance;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Session theirs;
    Session others;
    PersonId participant;
    Actor outsider;
    Browser browser;

    @BeforeEach
    void anOutsiderWithASessionAndAnotherSession() {
        Site site = organisation.site("Europe/Amsterdam");
        theirs = session(planning.published("UBA", site, DAY, 12));
        others = session(planning.published("SVDI", site, DAY.plusDays(1), 12));
        participant = organisation.person();
        enrol(theirs);
        enrol(others);
        String email = AccountId.next().value() + "@bureau.invalid";
        OutsideInvitation wanted =
                new OutsideInvitation("Wies Halfmaan", email, "Bureau", DAY.plusDays(30), Set.of(theirs.id()));
        InvitationOutcome outcome = outside.invite(wanted, Accounts.SYSTEM);
        AccountId account = Objects.requireNonNull(
                ((InvitationOutcome.Invited) outcome).trainer().account());
        accounts.setPassword(account, PASSWORD);
        outsider = accounts.asActor(account);
        browser = new Browser(port, clock);
        assertThat(browser.target(browser.signIn(email, PASSWORD))).isEqualTo("/");
    }

    @Test
    void theyOpenTheirOwnSessionsAndNotThoseOfOthers() {
        assertThat(status("/sessions/" + theirs.reference())).isEqualTo(200);
        assertThat(status("/sessions/" + theirs.reference() + "/attendance")).isEqualTo(200);
        assertThat(status("/calendar/" + theirs.reference() + ".ics")).isEqualTo(200);
        assertThat(status("/calendar/" + others.reference() + ".ics")).isEqualTo(404);
        assertThat(attendance.roster(theirs.id(), outsider).orElseThrow()).hasSize(1);
        assertThat(attendance.roster(others.id(), outsider)).isEmpty();
        assertThat(sessions.byReference(theirs.reference(), outsider)).isPresent();
        assertThat(sessions.byReference(others.reference(), outsider)).isEmpty();
    }

    @Test
    void ofAllRoutesTheyOpenOnlyTheStartTheirSessionsTheirAccountAndTheirMessages() {
        Set<String> open = new TreeSet<>();
        for (RouteData route : ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                .getRegisteredRoutes()) {
            Stream.concat(Stream.of(route), route.getRouteAliases().stream())
                    .map(RouteBaseData::getTemplate)
                    .filter(template -> status("/" + address(template)) == 200)
                    .forEach(open::add);
        }
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "",
                        "agenda",
                        "giving",
                        "management",
                        "messages",
                        "message-preferences",
                        "profile",
                        "sessions/:reference",
                        "sessions/:reference/attendance");
    }

    @Test
    void afterTheLastDayTheyAreOutAndCannotSignIn() {
        assertThat(status("/giving")).isEqualTo(200);
        clock.set(DAY.plusDays(31).atStartOfDay(clock.getZone()).toInstant());
        HttpResponse<String> answer = browser.get("/giving");
        assertThat(browser.target(answer)).isEqualTo("/login?ended");
        String email =
                accounts.find(Accounts.SYSTEM, outsider.account()).orElseThrow().email();
        assertThat(browser.target(browser.firstStep(email, PASSWORD))).isEqualTo("/login?error");
    }

    private String address(String template) {
        return template.replaceAll(":reference", theirs.reference())
                .replaceAll(":[a-zA-Z]+\\*", "x")
                .replaceAll(":[a-zA-Z]+\\?(\\([^/]*\\))?", "")
                .replaceAll(":[a-zA-Z]+(\\([^/]*\\))?", "00000000-0000-7000-8000-000000000000");
    }

    private int status(String path) {
        return browser.get(path).statusCode();
    }

    private Session session(SessionId id) {
        return sessions.find(id, Accounts.SYSTEM).orElseThrow().session();
    }

    private void enrol(Session session) {
        assertThat(enrolments.enrol(
                        session.id(),
                        new Actor(AccountId.next(), participant, Set.of(nl.vertrouwd.access.Role.PARTICIPANT))))
                .isInstanceOf(EnrolResult.Enrolled.class);
    }
}
