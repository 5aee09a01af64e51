package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vertrouwd.access.Browser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is served beside the views has no annotation that says who may have it: here it says so, and every role and a visitor ask for
 * each of them. Who adds an address without saying it here makes this red.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestOrganisation.class, TestPlanning.class, FinishedCourse.class, RoleHolders.class})
class ControllerAccessFenceTest {

    /** For anybody; with what fills the pattern. */
    private static final Map<String, String> PUBLIC = Map.of(
            "/login", "/login",
            "/activate", "/activate",
            "/invitation/{token}", "/invitation/x",
            "/certificate", "/certificate",
            "/certificate/{number}", "/certificate/VT-2026-7K3M-9QXR-4D2HP",
            "/unsubscribe/{sealed}", "/unsubscribe/x",
            "/language/{tag:nl|en}", "/language/nl",
            "/.well-known/security.txt", "/.well-known/security.txt");

    private static final Set<String> FOR_WHO_IS_SIGNED_IN = Set.of(
            "/password",
            "/second-step",
            "/second-step/codes",
            "/second-step/off",
            "/second-step/renew-codes",
            "/second-step/set-up");
    /** One's own file; nobody can ask for that of somebody else. */
    private static final Set<String> OWN_FILE = Set.of("/dossier.pdf", "/dossier.json");

    private static final String EXPORT = "/exports/{name}.csv";

    /** Who has rows about people, and who has figures; PageExportsTest shows of whom and of what. */
    private static final Map<String, Set<Role>> EXPORTS = Map.of(
            "/exports/duty-status.csv", Set.of(Role.ADMINISTRATOR, Role.CONFIDANT_COORDINATOR, Role.LEADER),
            "/exports/network.csv", Set.of(Role.ADMINISTRATOR, Role.ANALYST, Role.CONFIDANT_COORDINATOR),
            "/exports/nothing.csv", Set.of());

    private static final String CALENDAR = "/calendar/{reference}.ics";
    private static final String CERTIFICATE = "/certificates/{number}.pdf";

    /** Leads to the sign-in page, or to that of the provider to leave there too. */
    private static final String LEAVE = "/sign-in/leave";

    /** Only says something to whom the provider let in and the product did not. */
    private static final String REFUSED = "/sign-in/refused";

    /** The page that the container shows; asked for itself it says that there is nothing. */
    private static final String ERROR = "/error";

    @LocalServerPort
    int port;

    @Autowired
    RoleHolders holders;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    FinishedCourse finishedCourse;

    private String calendarOfSomebodyElse = "";
    private String certificateOfSomebodyElse = "";

    @BeforeEach
    void somebodyFinishedACourse() {
        FinishedCourse.Finished finished = finishedCourse.of("UBA");
        calendarOfSomebodyElse = "/calendar/" + finished.session().session().reference() + ".ics";
        certificateOfSomebodyElse = "/certificates/" + finished.certificate() + ".pdf";
    }

    @Test
    void everyAddressIsKnownHereWithItsMethod() {
        Set<String> known = new TreeSet<>(PUBLIC.keySet());
        known.addAll(FOR_WHO_IS_SIGNED_IN);
        known.addAll(OWN_FILE);
        known.addAll(Set.of(CALENDAR, CERTIFICATE, ERROR, EXPORT, LEAVE, REFUSED));
        Set<String> found = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            found.addAll(mapping.getPatternValues());
            if (!mapping.getPatternValues().equals(Set.of(ERROR))) {
                assertThat(mapping.getMethodsCondition().getMethods())
                        .as(mapping.toString())
                        .hasSize(1)
                        .isSubsetOf(RequestMethod.GET, RequestMethod.POST);
            }
        }
        assertThat(found).isEqualTo(known);
    }

    @Test
    void aVisitorGetsWhatIsPublicAndIsLedToTheSignInPageFromTheRest() {
        Browser visitor = new Browser(port);
        PUBLIC.values()
                .forEach(path ->
                        assertThat(isOpen(visitor.get(path), visitor)).as(path).isTrue());
        for (String path : List.of(
                "/password",
                calendarOfSomebodyElse,
                certificateOfSomebodyElse,
                "/dossier.pdf",
                "/dossier.json",
                "/exports/network.csv")) {
            assertThat(visitor.target(visitor.get(path))).as(path).isEqualTo("/login");
        }
    }

    @Test
    void noRoleGetsWhatIsSomebodyElses() {
        for (Role role : Role.values()) {
            Browser browser = holders.signedIn(holders.with(role), port);
            PUBLIC.values()
                    .forEach(path -> assertThat(isOpen(browser.get(path), browser))
                            .as(role + " at " + path)
                            .isTrue());
            assertThat(browser.get("/password").statusCode()).as(role.name()).isEqualTo(200);
            assertThat(browser.get(ERROR).statusCode()).as(role.name()).isEqualTo(404);
            assertThat(browser.get(calendarOfSomebodyElse).statusCode())
                    .as(role.name())
                    .isEqualTo(404);
            HttpResponse<String> paper = browser.get(certificateOfSomebodyElse);
            assertThat(paper.statusCode()).as(role.name()).isEqualTo(404);
            assertThat(paper.body().startsWith("%PDF")).as(role.name()).isFalse();
        }
    }

    @Test
    void whoStandsInThePersonnelFileGetsTheirOwnFileAndNobodyElseHasOne() {
        for (Role role : Role.values()) {
            Browser browser = holders.signedIn(holders.with(role), port);
            for (String path : OWN_FILE) {
                assertThat(browser.get(path).statusCode())
                        .as(role + " at " + path)
                        .isEqualTo(role.isGiven() ? 404 : 200);
            }
        }
    }

    @Test
    void everyRoleGetsTheExportsThatAreTheirsAndNoOther() {
        for (Role role : Role.values()) {
            Browser browser = holders.signedIn(holders.with(role), port);
            EXPORTS.forEach((path, readers) -> assertThat(browser.get(path).statusCode())
                    .as(role + " at " + path)
                    .isEqualTo(readers.contains(role) ? 200 : 404));
        }
    }

    private static boolean isOpen(HttpResponse<String> answer, Browser browser) {
        boolean toSignIn = answer.statusCode() == 302 && browser.target(answer).startsWith("/login");
        return !toSignIn && answer.statusCode() != 403 && answer.statusCode() < 500;
    }
}
