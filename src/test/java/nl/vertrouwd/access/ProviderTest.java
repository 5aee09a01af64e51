package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.TestClock;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vertrouwd.oidc.client-id=vertrouwd",
            "vertrouwd.oidc.client-secret=geheim",
            "vertrouwd.oidc.name=je testpas",
            "vertrouwd.oidc.roles-claim=groups",
            "vertrouwd.oidc.roles.plan=PLANNER"
        })
@Import({TestClock.Wanted.class, TestPeople.Known.class})
class ProviderTest {

    private static final String ISSUER = "defensie";
    private static final String PASSWORD = "vier losse woorden hier";
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    KnownPerson person;
    Browser browser;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        PROVIDER.start();
        registry.add("vertrouwd.oidc.issuer", () -> PROVIDER.issuerUrl(ISSUER).toString());
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @BeforeEach
    void somebodyEmployed() {
        clock.set(java.time.Clock.systemUTC().instant());
        person = people.someone();
        browser = new Browser(port, clock);
    }

    @Test
    void somebodyEmployedComesInByTheProviderToThePageAskedForAndGetsAnAccount() {
        assertThat(accounts.of(person.id())).isEmpty();
        browser.firstStep("nobody", "wrong wrong wrong");
        assertThat(browser.target(browser.get("/profile?x=1"))).isEqualTo("/login");
        String page = browser.get("/login").body();
        assertThat(page).contains("href=\"" + Provider.START + "\"", "Inloggen met je testpas", "<details");
        String before = browser.cookie("JSESSIONID");

        assertThat(browser.target(arrive(Map.of("personnel_number", person.personnelNumber()))))
                .startsWith("/profile?x=1");
        assertThat(before).isNotBlank().isNotEqualTo(browser.cookie("JSESSIONID"));
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
        AccountId account = accounts.of(person.id()).orElseThrow();
        assertThat(accounts.asActor(account).roles()).containsExactly(Role.PARTICIPANT);
    }

    @Test
    void theRequestCarriesStateNonceAndAProofKeyAndComesBackToOurOwnAddress() {
        String there =
                browser.get(Provider.START).headers().firstValue("Location").orElseThrow();
        Map<String, String> asked = query(there);
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "vertrouwd")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:" + port + Provider.RETURN);
        assertThat(asked.get("state")).hasSizeGreaterThan(20);
        assertThat(asked.get("nonce")).hasSizeGreaterThan(20);
        assertThat(asked.get("code_challenge")).hasSizeGreaterThan(20);
        assertThat(asked.get("scope").split(" ")).contains("openid");
    }

    @Test
    void aReturnThatNobodyAskedForOrWithAnotherStateOpensNothing() {
        for (String path : List.of(
                Provider.RETURN + "?code=x&state=y",
                Provider.RETURN,
                Provider.RETURN + "?error=access_denied&state=y")) {
            assertThat(browser.target(browser.get(path))).as(path).isEqualTo("/login?error");
        }
        browser.get(Provider.START);
        assertThat(browser.target(browser.get(Provider.RETURN + "?code=x&state=other")))
                .isEqualTo("/login?error");
        assertThat(browser.get("/login?error").body()).contains("niet gelukt of afgebroken");
        assertThat(browser.target(browser.get("/profile"))).isEqualTo("/login");
    }

    @Test
    void aTokenOfSomebodyElseForSomebodyElseOrOfAnotherTimeIsNotBelieved() {
        String number = person.personnelNumber();
        long minute = 60;
        Map<String, Map<String, Object>> forged = Map.of(
                "another issuer", Map.of("iss", "https://elders.test"),
                "for another", Map.of("aud", List.of("other")),
                "another nonce", Map.of("nonce", "other"),
                "expired", Map.of("exp", clock.instant().getEpochSecond() - 2 * minute),
                "of later", Map.of("iat", clock.instant().getEpochSecond() + 2 * minute));
        forged.forEach((what, claims) -> {
            Map<String, Object> said = new HashMap<>(claims);
            said.put("personnel_number", number);
            assertThat(browser.target(arrive(said))).as(what).isEqualTo("/login?error");
        });
        assertThat(browser.target(browser.get("/profile"))).isEqualTo("/login");
        assertThat(accounts.of(person.id())).isEmpty();
    }

    @Test
    void clocksMayDifferByLessThanAMinute() {
        Map<String, Object> said = Map.of(
                "personnel_number",
                person.personnelNumber(),
                "iat",
                clock.instant().getEpochSecond() + 30,
                "nbf",
                clock.instant().getEpochSecond() + 30);
        assertThat(browser.target(arrive(said))).isEqualTo("/");
    }

    @Test
    void whoIsNotInThePersonnelFileGetsAClearPageAndAWayOutAtTheProvider() {
        assertThat(browser.target(arrive(Map.of("personnel_number", "99999999"))))
                .isEqualTo("/sign-in/refused");
        HttpResponse<String> page = browser.get("/sign-in/refused");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("personeelsnummer 99999999 niet in het personeelsbestand", "Net begonnen?");
        assertThat(browser.target(browser.get("/profile"))).isEqualTo("/login");

        String out = browser.target(browser.get("/sign-in/leave"));
        assertThat(out).startsWith(PROVIDER.endSessionEndpointUrl(ISSUER).toString());
        assertThat(query(out)).containsKey("id_token_hint");
        assertThat(browser.target(browser.get("/sign-in/refused"))).isEqualTo("/login");
    }

    @Test
    void whoLeftIsBlockedOrHasNoNumberIsToldThat() {
        people.leaves(person);
        assertThat(refusalOf(Map.of("personnel_number", person.personnelNumber())))
                .contains("niet in dienst");
        assertThat(refusalOf(Map.of())).contains("geen personeelsnummer");

        KnownPerson blocked = people.someone();
        AccountResult made = accounts.createForPerson(Accounts.SYSTEM, blocked.personnelNumber());
        accounts.setEnabled(Accounts.SYSTEM, ((AccountResult.Done) made).account(), false);
        assertThat(refusalOf(Map.of("personnel_number", blocked.personnelNumber())))
                .contains("geblokkeerd");
    }

    @Test
    void rolesOfTheProviderCountForTheSessionAreNotStoredAndAreInTheAuditTrail() {
        arrive(Map.of("personnel_number", person.personnelNumber(), "groups", List.of("plan", "koor")));
        assertThat(browser.get("/planning").statusCode()).isEqualTo(200);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(403);
        clock.pass(SessionGuard.EVERY);
        assertThat(browser.get("/planning").statusCode()).isEqualTo(200);

        AccountId account = accounts.of(person.id()).orElseThrow();
        assertThat(accounts.asActor(account).roles()).containsExactly(Role.PARTICIPANT);
        assertThat(audited(account)).containsExactly("access.roles-by-provider");
        Browser later = browser = new Browser(port, clock);
        arrive(Map.of("personnel_number", person.personnelNumber()));
        assertThat(later.get("/planning").statusCode()).isEqualTo(403);
        assertThat(audited(account)).hasSize(1);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        arrive(Map.of("personnel_number", person.personnelNumber()));
        browser.get("/sign-in/refused");
        accounts.setPassword(accounts.of(person.id()).orElseThrow(), PASSWORD);
        clock.pass(Duration.ofSeconds(1));
        browser.get("/password");
        String out = browser.target(browser.post("/logout", Map.of()));
        assertThat(out).startsWith(PROVIDER.endSessionEndpointUrl(ISSUER).toString());
        assertThat(query(out))
                .containsEntry("post_logout_redirect_uri", "http://localhost:" + port + "/login?out")
                .containsKey("id_token_hint");
        assertThat(browser.target(browser.get("/profile"))).isEqualTo("/login");
        assertThat(browser.get("/login?out").body()).contains("Je bent uitgelogd");
    }

    @Test
    void whoLeavesIsSignedOutSoonAlsoWhenTheProviderLetThemIn() {
        arrive(Map.of("personnel_number", person.personnelNumber()));
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
        people.leaves(person);
        clock.pass(SessionGuard.EVERY);
        assertThat(browser.target(browser.get("/profile"))).isEqualTo("/login?ended");
    }

    @Test
    void aPasswordOfAnEmployeeNeedsTheSecondStepNow() {
        AccountResult made = accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber());
        accounts.setPassword(((AccountResult.Done) made).account(), PASSWORD);
        assertThat(browser.target(browser.firstStep(person.personnelNumber(), PASSWORD)))
                .isEqualTo("/second-step");
        assertThat(browser.target(browser.signIn(person.personnelNumber(), PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void aWrongPasswordOpensTheFoldedForm() {
        assertThat(browser.get("/login").body()).doesNotContain("<details class=\"vt-plain-fold\" open");
        browser.firstStep(person.personnelNumber(), "wrong");
        assertThat(browser.get("/login?error").body()).contains("<details class=\"vt-plain-fold\" open");
    }

    @Test
    void whoHasNoPasswordIsLedToChoosingOneInsteadOfToAnError() {
        arrive(Map.of("personnel_number", person.personnelNumber()));
        assertThat(browser.target(browser.get("/password"))).isEqualTo("/activate");
        assertThat(browser.target(browser.get("/second-step/set-up"))).isEqualTo("/profile");
    }

    /** Through the provider, which says this of who comes. */
    private HttpResponse<String> arrive(Map<String, Object> claims) {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, "somebody", "JWT", List.of(), claims, 3600));
        String there = browser.target(browser.get(Provider.START));
        String back = browser.target(browser.get(there));
        return browser.get(back);
    }

    private String refusalOf(Map<String, Object> claims) {
        browser = new Browser(port, clock);
        assertThat(browser.target(arrive(claims))).isEqualTo("/sign-in/refused");
        return browser.get("/sign-in/refused").body();
    }

    private List<String> audited(AccountId account) {
        return jdbc.sql("SELECT action FROM audit_entry WHERE subject_id = ? AND action <> 'access.account-made'")
                .param(Ids.bytes(account.value()))
                .query(String.class)
                .list();
    }

    private static Map<String, String> query(String address) {
        Map<String, String> values = new HashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }
}
