package nl.vertrouwd;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.vertrouwd.access.Authenticator;
import nl.vertrouwd.base.FreePort;
import nl.vertrouwd.base.ui.Browsers;
import nl.vertrouwd.base.ui.ViewSessions;
import nl.vertrouwd.demo.DemoPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with a real Keycloak, in a browser, as the people of the demo; by the realm that comes along for trying it out. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "vertrouwd.schema=keycloak",
            "vertrouwd.demo=true",
            "vertrouwd.oidc.client-id=vertrouwd",
            "vertrouwd.oidc.client-secret=" + KeycloakServer.CLIENT_SECRET,
            "vertrouwd.oidc.name=Keycloak",
            "vertrouwd.oidc.roles-claim=roles",
            "vertrouwd.oidc.roles.planner=PLANNER"
        })
@Import(ViewSessions.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class KeycloakIT {

    private static final int PORT = FreePort.find();
    private static final String HERE = "http://localhost:" + PORT;
    private static final String ONLY_PARTICIPANT = "sanne";
    private static final String NOT_IN_THE_PERSONNEL_FILE = "noor";
    private static final String WITHOUT_NUMBER = "gast";
    private static final String PLANNER_BY_ROLE_THERE = "wout";
    private static KeycloakServer keycloak;

    @Autowired
    ViewSessions tabs;

    private Browsers browsers;
    private Visitor visitor;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) throws IOException {
        keycloak = KeycloakServer.start(FreePort.find(), HERE);
        registry.add("server.port", () -> PORT);
        registry.add("vertrouwd.oidc.issuer", keycloak::issuer);
    }

    @BeforeAll
    void startBrowser() {
        browsers = new Browsers();
    }

    @AfterAll
    void stop() {
        browsers.close();
        keycloak.close();
    }

    @BeforeEach
    void somebodyAtAScreen() {
        visitor = new Visitor(browsers, PORT, Visitor.WIDE, ColorScheme.LIGHT);
    }

    @AfterEach
    void leaves() {
        visitor.close();
    }

    @Test
    void somebodyEmployedSignsInThereAndComesToThePageAskedFor() {
        visitor.page().navigate(HERE + "/profile");
        visitor.picture("keycloak-1-sign-in");
        signInAs(ONLY_PARTICIPANT);
        assertThat(visitor.page()).hasURL(Pattern.compile(HERE + "/profile.*"));
        visitor.text("Sanne Duinkerk").waitFor();
        visitor.open("planning");
        assertThat(visitor.page().locator("h1")).not().hasText("Planning");
    }

    @Test
    void signingOutEndsTheSessionThereTooSoThatThePasswordIsAskedAgain() {
        visitor.page().navigate(HERE + "/profile");
        signInAs(ONLY_PARTICIPANT);
        visitor.page().locator(".vt-user-menu vaadin-menu-bar-button").first().click();
        visitor.named(AriaRole.MENUITEM, "Uitloggen").click();
        visitor.page().waitForURL(HERE + "/login?out");
        visitor.text("Je bent uitgelogd.").waitFor();
        visitor.page().navigate(HERE + "/profile");
        visitor.named(AriaRole.LINK, "Inloggen met Keycloak").click();
        visitor.page().locator("#password").waitFor();
        assertThat(visitor.page().url()).startsWith(keycloak.issuer());
    }

    @Test
    void whenTheSessionHereIsOverTheOneThereBringsSomebodyBackWithoutTyping() {
        visitor.page().navigate(HERE + "/profile");
        signInAs(ONLY_PARTICIPANT);
        tabs.stoodIdleFor(Duration.ofMinutes(31));
        visitor.page().evaluate("fetch('/?v-r=heartbeat&v-uiId=0', {method: 'POST'})");
        visitor.page().navigate(HERE + "/offer");
        visitor.text("je deed een tijd niets").waitFor();
        visitor.picture("keycloak-2-session-ended");
        visitor.named(AriaRole.LINK, "Inloggen met Keycloak").click();
        visitor.page().waitForURL(Pattern.compile(HERE + "/offer.*"));
        assertThat(visitor.page().locator("h1")).hasText("Aanbod");
    }

    @ParameterizedTest
    @CsvSource({
        NOT_IN_THE_PERSONNEL_FILE + ", personeelsnummer D19999999 niet in het personeelsbestand",
        WITHOUT_NUMBER + ", we kregen geen personeelsnummer door"
    })
    void whoCannotBeMatchedGetsAClearPageAndAWayOutThereToo(String user, String said) {
        visitor.page().navigate(HERE + "/profile");
        visitor.named(AriaRole.LINK, "Inloggen met Keycloak").click();
        typeIn(user);
        visitor.page().waitForURL(HERE + "/sign-in/refused");
        assertThat(visitor.page().locator("body")).containsText(said);
        Browsers.assertAccessible(visitor.page());
        visitor.picture("keycloak-3-refused-" + user);
        visitor.named(AriaRole.LINK, "Log ook daar uit").click();
        visitor.page().waitForURL(HERE + "/login?out");
        visitor.named(AriaRole.LINK, "Inloggen met Keycloak").click();
        visitor.page().locator("#password").waitFor();
    }

    @Test
    void aRoleThereOpensItsPagesHere() {
        visitor.page().navigate(HERE + "/planning");
        signInAs(PLANNER_BY_ROLE_THERE);
        assertThat(visitor.page().locator("h1")).hasText("Planning");
    }

    @Test
    void aReservistWithoutTheIntranetSignsInWithAPasswordAndACodeOfTheTelephone() {
        visitor.page().navigate(HERE + "/profile");
        visitor.page().getByText("Inloggen met een wachtwoord").click();
        visitor.page().locator("#username").fill(DemoPeople.TRAINER);
        visitor.page().locator("#password").fill(DemoPeople.PASSWORD);
        visitor.named(AriaRole.BUTTON, "Inloggen").click();
        visitor.page().waitForURL(HERE + "/second-step/set-up");
        Browsers.assertAccessible(visitor.page());
        visitor.picture("keycloak-4-second-step");
        String secret = Authenticator.secret(visitor.page().content());
        visitor.page().locator("#code").fill(Authenticator.code(secret, Clock.systemUTC()));
        visitor.named(AriaRole.BUTTON, "Stel de tweede stap in").click();
        visitor.page().waitForURL(HERE + "/second-step/codes");
        visitor.picture("keycloak-5-recovery-codes");
        visitor.page().locator("form button").click();
        visitor.page().waitForURL(Pattern.compile(HERE + "/profile.*"));
        visitor.text("Thijs Veldwijk").waitFor();
    }

    private void signInAs(String user) {
        visitor.named(AriaRole.LINK, "Inloggen met Keycloak").click();
        typeIn(user);
        visitor.page().waitForURL(Pattern.compile(HERE + ".*"));
        visitor.page().locator("h1").waitFor();
        Browsers.settle(visitor.page());
    }

    private void typeIn(String user) {
        visitor.page().locator("#username").fill(user);
        visitor.page().locator("#password").fill(KeycloakServer.PASSWORD);
        visitor.page().locator("#kc-login").click();
    }
}
