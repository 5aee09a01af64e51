package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Browser;
import nl.vertrouwd.base.DomainException;
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
import nl.vertrouwd.planning.TrainerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Somebody from outside sees the sessions for which they were invited and nothing else: every route over real HTTP, and every service
 * method that takes an actor, called with what belongs to others. A service that is new is walked too, without anybody thinking of it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vertrouwd.schema=outsider")
@Import({TestClock.Wanted.class, TestOrganisation.class, TestPlanning.class})
class OutsiderTest {

    private static final String PASSWORD = "vier losse woorden hier";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    /** What concerns one's own account, or is given an actor to say who did it by modules that decide themselves. */
    private static final Set<String> ABOUT_ONESELF = Set.of(
            "Accounts.own",
            "Accounts.changeLanguage",
            "Accounts.changePassword",
            "SecondSteps.set",
            "SecondSteps.setFirst",
            "SecondSteps.turnOff",
            "SecondSteps.renewCodes",
            "Trainers.of",
            "AuditTrail.record");

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
    void ofAllRoutesTheyOpenOnlyTheStartTheirSessionsAndTheirAccount() {
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
                        "", "giving", "management", "profile", "sessions/:reference", "sessions/:reference/attendance");
    }

    @Test
    void everyServiceTellsThemNothingOfOthersAndChangesNothingForThem() {
        assertThat(walk(outsider)).isEmpty();
        assertThat(walk(Accounts.SYSTEM))
                .as("the walk sees what is told to those who may know")
                .anyMatch(leak -> leak.startsWith("Sessions.byReference"));
    }

    private List<String> walk(Actor actor) {
        List<String> leaks = new ArrayList<>();
        int called = 0;
        for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (!type.getName().startsWith("nl.vertrouwd.")) {
                continue;
            }
            for (Method method : type.getMethods()) {
                String name = type.getSimpleName() + "." + method.getName();
                if (takesActor(method) && !ABOUT_ONESELF.contains(name)) {
                    called++;
                    leaks.addAll(call(bean, method, name, actor));
                }
            }
        }
        assertThat(called).isGreaterThan(30);
        return leaks;
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

    // ---- calling what is there

    private List<String> call(Object bean, Method method, String name, Actor actor) {
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> Arguments.of(type, asked -> asked == Actor.class ? actor : known(asked)))
                .toArray();
        List<Map<String, Object>> before = everything();
        try {
            Object answer =
                    AopUtils.selectInvocableMethod(method, bean.getClass()).invoke(bean, arguments);
            String said = String.valueOf(answer);
            boolean leaks = secrets().stream().anyMatch(said::contains);
            if (leaks) {
                return List.of(name + " says " + said);
            }
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof DomainException)) {
                return List.of(name + " fails with " + e.getCause());
            }
        } catch (IllegalAccessException e) {
            return List.of(name + " cannot be called");
        }
        return everything().equals(before) ? List.of() : List.of(name + " changes something");
    }

    /** What is somebody else's, for the kinds of things that there are. */
    private Object known(Class<?> type) {
        Map<Class<?>, Object> known = Map.of(
                SessionId.class, others.id(),
                TrainerId.class,
                        sessions.find(others.id())
                                .orElseThrow()
                                .trainers()
                                .getFirst()
                                .id(),
                PersonId.class, participant,
                AccountId.class,
                        accounts.list(Accounts.SYSTEM, nl.vertrouwd.access.AccountFilter.ALL, 0, 1)
                                .getFirst()
                                .id(),
                String.class, others.reference());
        return known.get(type);
    }

    /** What tells of others wherever it stands. */
    private List<String> secrets() {
        return List.of(
                others.reference(),
                others.id().value().toString(),
                participant.value().toString(),
                organisation.numberOf(participant));
    }

    private List<Map<String, Object>> everything() {
        List<String> tables = jdbc.sql(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                                + " AND table_name <> 'sign_in_attempt'")
                .query(String.class)
                .list();
        return jdbc.sql("CHECKSUM TABLE " + String.join(", ", tables)).query().listOfRows();
    }

    private static boolean takesActor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && Arrays.asList(method.getParameterTypes()).contains(Actor.class);
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
        return sessions.find(id).orElseThrow().session();
    }

    private void enrol(Session session) {
        assertThat(enrolments.enrol(
                        session.id(),
                        new Actor(AccountId.next(), participant, Set.of(nl.vertrouwd.access.Role.PARTICIPANT))))
                .isInstanceOf(EnrolResult.Enrolled.class);
    }
}
