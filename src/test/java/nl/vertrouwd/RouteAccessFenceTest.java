package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Browser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Nobody opens a view by accident: every route says who may open it, and the running product does what it says, for each role and for a
 * visitor, over real HTTP with a real sign-in.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestOrganisation.class, RoleHolders.class})
class RouteAccessFenceTest {

    private static final int AT_LEAST = 10;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RoleHolders holders;

    @Autowired
    ServletContext servletContext;

    @Test
    void everyRouteSaysWhoMayOpenIt() {
        List<RouteBaseData<?>> routes = routes();
        assertThat(routes).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(routes)
                .allSatisfy(route -> assertThat(isDeclared(route.getNavigationTarget()))
                        .as(route.getTemplate())
                        .isTrue());
    }

    @Test
    void aVisitorIsLedToTheSignInPageFromEveryRouteThatIsNotPublic() {
        Browser visitor = new Browser(port);
        int closed = 0;
        for (RouteBaseData<?> route : routes()) {
            int status = visitor.get(path(route)).statusCode();
            if (route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)) {
                assertThat(status).as(route.getTemplate()).isNotIn(302, 403);
            } else {
                closed++;
                assertThat(status).as(route.getTemplate()).isEqualTo(302);
            }
        }
        assertThat(closed).isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void eachRoleOpensWhatIsItsOwnAndNothingElse() {
        Map<Role, Integer> opened = new EnumMap<>(Role.class);
        int refused = 0;
        for (Role role : Role.values()) {
            AccountId account = holders.with(role);
            Set<Role> held = accounts.asActor(account).roles();
            assertThat(held).contains(role).hasSizeLessThanOrEqualTo(2);
            Browser browser = holders.signedIn(account, port);
            for (RouteBaseData<?> route : routes()) {
                int status = browser.get(path(route)).statusCode();
                String what = held + " at " + route.getTemplate();
                if (mayOpen(held, route.getNavigationTarget())) {
                    assertThat(status).as(what).isNotIn(302, 403, 500);
                    opened.merge(role, 1, Integer::sum);
                } else {
                    assertThat(status).as(what).isEqualTo(403);
                    refused++;
                }
            }
        }
        assertThat(opened).hasSize(Role.values().length);
        assertThat(refused).isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void thePageForTheWrongRoleShowsNothingOfTheInside() {
        HttpResponse<String> page =
                holders.signedIn(holders.with(Role.ANALYST), port).get("/accounts");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("Exception", "nl.vertrouwd", "RolesAllowed");
    }

    @Test
    void anAddressThatDoesNotExistIsNotFound() {
        HttpResponse<String> page =
                holders.signedIn(holders.with(Role.ANALYST), port).get("/there/is/nothing");
        assertThat(page.statusCode()).isEqualTo(404);
    }

    private static boolean mayOpen(Set<Role> held, Class<? extends Component> view) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return roles == null
                || held.stream().anyMatch(role -> Arrays.asList(roles.value()).contains(role.name()));
    }

    private static boolean isDeclared(Class<?> view) {
        return view.isAnnotationPresent(AnonymousAllowed.class)
                || view.isAnnotationPresent(PermitAll.class)
                || view.isAnnotationPresent(RolesAllowed.class);
    }

    /** An address of the route: a value for every parameter, so that access is decided before the value is looked up. */
    private static String path(RouteBaseData<?> route) {
        return "/"
                + route.getTemplate()
                        .replaceAll(":[a-zA-Z]+\\*", "x")
                        .replaceAll(":[a-zA-Z]+\\?(\\([^/]*\\))?", "")
                        .replaceAll(":[a-zA-Z]+(\\([^/]*\\))?", "00000000-0000-7000-8000-000000000000");
    }

    /** Every address under which a view can be reached, second ones included. */
    private List<RouteBaseData<?>> routes() {
        List<RouteBaseData<?>> all = new ArrayList<>();
        for (RouteData route : ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                .getRegisteredRoutes()) {
            all.add(route);
            all.addAll(route.getRouteAliases());
        }
        assertThat(all).extracting(RouteBaseData::getTemplate).contains("sessions/:reference/edit");
        return all;
    }
}
