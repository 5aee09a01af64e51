package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.demo.DemoPeople;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.Trainers;
import org.springframework.boot.test.context.TestComponent;

/** Where each role can go: an address of every view that it may open, in every state that looks different, with the data of the demo. */
@TestComponent
class ViewAddresses {

    private static final Map<Role, String> GIVERS =
            Map.of(Role.TRAINER, "Thijs Veldwijk", Role.EXTERNAL_TRAINER, "Wies Halfmaan");

    private final ServletContext servletContext;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Trainers trainers;
    private final Scheduling scheduling;
    private final TestClock clock;
    private Map<SessionState, Session> examples = Map.of();

    ViewAddresses(
            ServletContext servletContext,
            Accounts accounts,
            Sessions sessions,
            Trainers trainers,
            Scheduling scheduling,
            TestClock clock) {
        this.servletContext = servletContext;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trainers = trainers;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /** Cancels a session of the demo, so that there is one in every state. */
    void prepare() {
        examples = examples();
    }

    /** Of every view, the template of its address and of its second ones. */
    List<String> templates() {
        return routes().stream().flatMap(ViewAddresses::templates).toList();
    }

    /** An address for every view that one of the roles opens, and one for every state of a session. */
    List<String> of(Set<Role> roles) {
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
            case "planning/new" -> List.of("planning/new", "planning/new?course=SVK&date=2027-01-12");
            case "planning/demand" -> List.of("planning/demand", "planning/demand?branch=CLAS&quarter=2027-1");
            case "planning/year" -> List.of("planning/year", "planning/year?year=2024", "planning/year?organiser=CLAS");
            case "planning/activities" -> List.of("planning/activities", "planning/activities?year=2020");
            case "planning" ->
                List.of(
                        "planning?view=month",
                        "planning?view=week&date=2026-11-23",
                        "planning?view=list",
                        "planning?view=trainers&date=2026-11-23",
                        "planning?view=rooms&weeks=4&course=UBA");
            case "organisation" ->
                List.of(
                        "organisation",
                        "organisation?unit=CLAS-3",
                        "organisation?unit=CLSK-3",
                        "organisation?unit=BS-3",
                        "organisation?peildatum=2020-03-01",
                        "organisation?text=beleid");
            case "sessions/:reference" -> references("sessions/%s", roles);
            case "sessions/:reference/attendance" -> attendance(roles);
            case "sessions/:reference/edit" -> references("sessions/%s/edit", roles);
            case "trainers/:trainer(" + Ids.PATTERN + ")" -> List.of("trainers/" + someTrainer());
            case "planning/changes/:batch" -> List.of("planning/changes/00000000-0000-0000-0000-000000000000");
            case "planning/slots" ->
                List.of(
                        "planning/slots",
                        "planning/slots?course=UBA&places=12&near=LWD&furthest=10000&from=2026-12-01");
            case "planning/proposal/:proposal(" + Ids.PATTERN + ")" ->
                List.of("planning/proposal/00000000-0000-0000-0000-000000000000");
            case "travel-times" -> List.of("travel-times?from=LWD");
            case "holidays" -> List.of("holidays", "holidays?country=CURACAO&year=2027");
            case "sessions/:reference/series" -> references("sessions/%s/series", roles);
            case "persons" -> List.of("persons", "persons?unit=CLAS&peildatum=2024-03-01", "persons?text=niemand");
            case "courses/:code" -> List.of("courses/UBA", "courses/SVJT");
            case "exports/:name" -> exports(roles);
            case "schemes/:scheme" -> List.of("schemes/confidant", "schemes/leadership-duty");
            case "schemes/:scheme/change" ->
                List.of(
                        "schemes/confidant/change?what=version&requirement=intervision",
                        "schemes/confidant/change?what=requirement",
                        "schemes/confidant/change?what=end&requirement=elearning",
                        "schemes/leadership-duty/change?what=terms");
            case "persons/:number/dossier" -> List.of("persons/" + DemoPeople.PARTICIPANT + "/dossier");
            case "message-texts/:kind/:language" -> List.of("message-texts/enrolled/nl", "message-texts/due/en");
            case "audit" -> List.of("audit", "audit?action=access.role-granted&from=2026-01-01");
            case "import/runs/:run(" + Ids.PATTERN + ")" -> List.of("import/runs/00000000-0000-0000-0000-000000000000");
            case "jobs/:job" -> List.of("jobs/obligation.duties", "jobs/organisation.delivery");
            case "jobs/runs/:run(" + Ids.PATTERN + ")" -> List.of("jobs/runs/00000000-0000-0000-0000-000000000000");
            default -> List.of(template.startsWith("accounts/:") ? "accounts/" + someAccount() : template);
        };
    }

    private static List<String> exports(Set<Role> roles) {
        String rate = "exports/duty-rate?peildatum=2027-03-01&scheme=leadership-duty";
        if (roles.contains(Role.ADMINISTRATOR)) {
            return List.of("exports/duty-status", "exports/network", rate);
        }
        if (roles.contains(Role.PLANNER)) {
            return List.of("exports/programme");
        }
        return List.of(roles.contains(Role.CONFIDANT_COORDINATOR) ? "exports/certification" : rate);
    }

    private List<String> references(String pattern, Set<Role> roles) {
        return examples.entrySet().stream()
                .filter(each -> each.getKey() != SessionState.DRAFT || plans(roles))
                .map(each -> pattern.formatted(each.getValue().reference()))
                .toList();
    }

    /** Planners open each, administrators none; a trainer one of their own. */
    private List<String> attendance(Set<Role> roles) {
        if (roles.contains(Role.PLANNER)) {
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
                .filter(item ->
                        item.trainers().stream().anyMatch(each -> each.name().equals(trainer))
                                && item.state() != SessionState.DRAFT)
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
                            state,
                            sessions.find(item.session(), Accounts.SYSTEM)
                                    .orElseThrow()
                                    .session()));
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
                sessions.find(cancelled.session(), Accounts.SYSTEM)
                        .orElseThrow()
                        .session());
        assertThat(found).hasSize(SessionState.values().length);
        return found;
    }

    private List<CalendarItem> calendar() {
        LocalDate today = LocalDate.now(clock);
        return sessions.calendar(today.minusDays(60), today.plusDays(100), Accounts.SYSTEM);
    }

    private String someTrainer() {
        return trainers.all(Accounts.SYSTEM).getFirst().id().value().toString();
    }

    private String someAccount() {
        return accounts.list(Accounts.SYSTEM, AccountFilter.ALL, 0, 1)
                .getFirst()
                .id()
                .value()
                .toString();
    }

    Set<Role> rolesOf(String username) {
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

    static boolean fits(String template, String address) {
        String pattern = template.replaceAll(":[a-zA-Z]+(\\([^/]*\\))?", "[^/]+");
        return address.replaceAll("\\?.*", "").matches(pattern);
    }

    private List<RouteData> routes() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                .getRegisteredRoutes();
    }
}
