package nl.vertrouwd;

import static nl.vertrouwd.base.ui.Browsers.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.InvitationDelivery;
import nl.vertrouwd.access.InvitationMail;
import nl.vertrouwd.access.Invitations;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Browsers;
import nl.vertrouwd.demo.DemoPeople;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Sessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Everybody can use every page: axe finds no broken rule on any view of any role and on no plain page, on a wide screen and a phone,
 * light and dark, and nothing scrolls sideways on the narrowest screen.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vertrouwd.schema=accessibility", "vertrouwd.demo=true"})
@Import(TestClock.Wanted.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final int NARROWEST = 320;
    private static final int AT_LEAST = 12;
    private static final Map<Role, String> GIVERS =
            Map.of(Role.TRAINER, "Thijs Veldwijk", Role.EXTERNAL_TRAINER, "Wies Halfmaan");

    @LocalServerPort
    int port;

    @Autowired
    ServletContext servletContext;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    Persons persons;

    @Autowired
    Sessions sessions;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Links links;

    @Autowired
    TestClock clock;

    private final Set<String> seen = new TreeSet<>();
    private Browsers browsers;
    private Map<SessionState, Session> examples;

    @BeforeAll
    void startBrowser() {
        browsers = new Browsers();
        examples = examples();
    }

    @AfterAll
    void stopBrowser() {
        browsers.close();
    }

    static List<String> everybody() {
        return DemoPeople.all();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyViewOfEveryRole(String username) {
        List<String> addresses = addresses(rolesOf(username));
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(5);
        List<String> unseen =
                addresses.stream().filter(address -> !seen.contains(address)).toList();
        try (Visitor wide = visitor(Visitor.WIDE, ColorScheme.LIGHT);
                Visitor phone = visitor(Visitor.PHONE, ColorScheme.DARK)) {
            wide.signIn(username);
            phone.signIn(username);
            for (String address : addresses) {
                judge(wide, address, ColorScheme.LIGHT);
                if (unseen.contains(address)) {
                    judge(wide, ColorScheme.DARK);
                    judge(phone, address, ColorScheme.DARK);
                    judge(phone, ColorScheme.LIGHT);
                    phone.page().setViewportSize(NARROWEST, 640);
                    assertThat(phone.page().evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                            .as("pixels to scroll sideways at " + NARROWEST + " on /" + address)
                            .isEqualTo(0);
                    phone.page().setViewportSize(Visitor.PHONE, 844);
                }
            }
        }
        seen.addAll(addresses);
    }

    @Test
    void noViewIsForgotten() {
        List<String> all = addresses(Set.of(Role.values()));
        List<String> templates =
                routes().stream().flatMap(AccessibilityIT::templates).toList();
        assertThat(templates).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(templates)
                .allSatisfy(template -> assertThat(all).as(template).anyMatch(address -> fits(template, address)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void thePlainPages(ColorScheme scheme) throws Exception {
        for (int width : new int[] {Visitor.WIDE, Visitor.PHONE, NARROWEST}) {
            try (Visitor anybody = visitor(width, scheme)) {
                for (Map.Entry<String, String> page : plainPages().entrySet()) {
                    anybody.page().navigate(home() + page.getValue());
                    judged(anybody, "plain " + page.getKey() + " at " + width);
                    if (scheme == ColorScheme.LIGHT || width == Visitor.PHONE) {
                        Browsers.picture(anybody.page(), "plain-" + page.getKey() + "-" + width + "-" + scheme);
                    }
                }
                anybody.page().navigate(home() + "login");
                anybody.page().locator("#username").fill("nobody" + width + scheme);
                anybody.page().locator("#password").fill("not this one");
                anybody.named(AriaRole.BUTTON, "Inloggen").click();
                anybody.page().locator("#refused").waitFor();
                judged(anybody, "refused sign-in at " + width);
                anybody.page().navigate(home() + "activate");
                anybody.page().locator("#username").fill("nobody" + width + scheme);
                anybody.named(AriaRole.BUTTON, "Stuur mij een link").click();
                anybody.page().locator("[role=status]").waitFor();
                judged(anybody, "asked for a link at " + width);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, LIGHT", "1440, DARK", "390, DARK", "320, LIGHT"})
    void thePagesForTheWrongRoleTheWrongAddressAndTheChangeOfAPassword(int width, ColorScheme scheme) {
        try (Visitor participant = visitor(width, scheme)) {
            participant.signIn(DemoPeople.PARTICIPANT);
            for (String address : List.of("accounts", "there/is/nothing", "sessions/UBA-0000-000", "password")) {
                participant.page().navigate(home() + address);
                participant.page().locator("h1").waitFor();
                Browsers.settle(participant.page());
                judged(participant, address + " at " + width);
                Browsers.picture(participant.page(), "error-" + address.replace('/', '-') + "-" + width + "-" + scheme);
            }
        }
    }

    // ---- judging

    private void judge(Visitor visitor, String address, ColorScheme scheme) {
        visitor.open(address);
        judge(visitor, scheme);
    }

    private void judge(Visitor visitor, ColorScheme scheme) {
        visitor.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        int width = visitor.page().viewportSize().width;
        String address = visitor.page().url().replace(home(), "");
        Browsers.picture(
                visitor.page(), "view-" + address.replaceAll("[^a-zA-Z0-9]+", "-") + "-" + width + "-" + scheme);
        judged(visitor, "/" + address + " at " + width + " " + scheme);
    }

    private static void judged(Visitor visitor, String where) {
        try {
            assertAccessible(visitor.page());
        } catch (AssertionError found) {
            throw new AssertionError(where + ": " + found.getMessage(), found);
        }
    }

    // ---- where to go

    /** An address for every view that one of the roles opens, and one for every state of a session. */
    private List<String> addresses(Set<Role> roles) {
        List<String> addresses = new ArrayList<>();
        for (RouteData route : routes()) {
            if (mayOpen(roles, route.getNavigationTarget())) {
                templates(route).forEach(template -> addresses.addAll(addresses(template, roles)));
            }
        }
        return addresses;
    }

    private List<String> addresses(String template, Set<Role> roles) {
        return switch (template.toLowerCase(Locale.ROOT)) {
            case "offer" -> List.of("offer", "offer?course=UBA", "offer?course=SVJT&month=2026-11&form=ONLINE");
            case "planning" ->
                List.of("planning?view=month", "planning?view=week&date=2026-11-23", "planning?view=list");
            case "sessions/:reference" -> references("sessions/%s", roles);
            case "sessions/:reference/attendance" -> attendance(roles);
            case "sessions/:reference/edit" -> references("sessions/%s/edit", roles);
            case "courses/:code" -> List.of("courses/UBA", "courses/SVJT");
            default -> List.of(template.startsWith("accounts/:") ? "accounts/" + someAccount() : template);
        };
    }

    private List<String> references(String pattern, Set<Role> roles) {
        return examples.entrySet().stream()
                .filter(each -> each.getKey() != SessionState.DRAFT || plans(roles))
                .map(each -> pattern.formatted(each.getValue().reference()))
                .toList();
    }

    /** Planners open each; a trainer one of their own. */
    private List<String> attendance(Set<Role> roles) {
        if (plans(roles)) {
            return examples.entrySet().stream()
                    .filter(each -> each.getKey() != SessionState.DRAFT)
                    .map(each -> "sessions/" + each.getValue().reference() + "/attendance")
                    .toList();
        }
        return GIVERS.entrySet().stream()
                .filter(giver -> roles.contains(giver.getKey()))
                .map(giver -> "sessions/" + lastOf(giver.getValue()) + "/attendance")
                .toList();
    }

    private static boolean plans(Set<Role> roles) {
        return roles.contains(Role.PLANNER) || roles.contains(Role.ADMINISTRATOR);
    }

    private String lastOf(String trainer) {
        return calendar().stream()
                .filter(item -> item.trainers().contains(trainer) && item.state() != SessionState.DRAFT)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .reference();
    }

    private Map<SessionState, Session> examples() {
        Map<SessionState, Session> found = new LinkedHashMap<>();
        List<CalendarItem> items = calendar();
        for (SessionState state : List.of(SessionState.DRAFT, SessionState.GIVEN, SessionState.PUBLISHED)) {
            items.stream()
                    .filter(item -> item.state() == state)
                    .reduce((earlier, later) -> later)
                    .ifPresent(item -> found.put(
                            state, sessions.find(item.session()).orElseThrow().session()));
        }
        CalendarItem cancelled = items.stream()
                .filter(item ->
                        item.state() == SessionState.PUBLISHED && item.date().isAfter(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow();
        assertThat(scheduling.cancel(cancelled.session(), CancelReason.OTHER, Accounts.SYSTEM))
                .isTrue();
        found.put(
                SessionState.CANCELLED,
                sessions.find(cancelled.session()).orElseThrow().session());
        assertThat(found).hasSize(SessionState.values().length);
        return found;
    }

    private List<CalendarItem> calendar() {
        LocalDate today = LocalDate.now(clock);
        return sessions.calendar(today.minusDays(60), today.plusDays(100), Accounts.SYSTEM);
    }

    private Map<String, String> plainPages() throws InterruptedException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("login", "login");
        pages.put("activate", "activate");
        pages.put("invitation", links.one(invitations));
        pages.put("invitation-gone", "invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        pages.put("certificate", "certificate");
        pages.put("certificate-unknown", "certificate/VT-2026-0000-0000-0");
        pages.put("not-found", "css/there-is-none.css");
        return pages;
    }

    private String someAccount() {
        return accounts.list(Accounts.SYSTEM, AccountFilter.ALL, 0, 1)
                .getFirst()
                .id()
                .value()
                .toString();
    }

    private Set<Role> rolesOf(String username) {
        AccountId account = accounts.list(Accounts.SYSTEM, AccountFilter.ALL, 0, 100).stream()
                .filter(row -> row.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
        return accounts.asActor(account).roles();
    }

    private static boolean mayOpen(Set<Role> held, Class<? extends Component> view) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return roles == null
                || held.stream().anyMatch(role -> Arrays.asList(roles.value()).contains(role.name()));
    }

    private static Stream<String> templates(RouteData route) {
        return Stream.concat(
                Stream.of(route.getTemplate()), route.getRouteAliases().stream().map(RouteBaseData::getTemplate));
    }

    private static boolean fits(String template, String address) {
        String pattern = template.replaceAll(":[a-zA-Z]+(\\([^/]*\\))?", "[^/]+");
        return address.replaceAll("\\?.*", "").matches(pattern);
    }

    private List<RouteData> routes() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                .getRegisteredRoutes();
    }

    private Visitor visitor(int width, ColorScheme scheme) {
        return new Visitor(browsers, port, width, scheme);
    }

    private String home() {
        return "http://localhost:" + port + "/";
    }

    /** Keeps the links of invitations instead of sending them. */
    static final class Links implements InvitationDelivery {

        private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
        private String link = "";

        @Override
        public void deliver(InvitationMail mail) {
            sent.add(mail.link());
        }

        @Override
        public String destination(Locale language) {
            return "";
        }

        /** A link that works; the same one every time, because opening it does not use it up. */
        synchronized String one(Invitations invitations) throws InterruptedException {
            if (link.isEmpty()) {
                invitations.ask(DemoPeople.PARTICIPANT, Languages.DUTCH);
                link = java.net
                        .URI
                        .create(java.util.Objects.requireNonNull(sent.poll(20, TimeUnit.SECONDS)))
                        .getPath()
                        .substring(1);
            }
            return link;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Delivery {

        @Bean
        @Primary
        Links links() {
            return new Links();
        }
    }
}
