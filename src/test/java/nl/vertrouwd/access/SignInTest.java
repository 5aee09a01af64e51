package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestClock.Wanted.class, TestPeople.Known.class})
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {

    static final String PASSWORD = "vier losse woorden hier";

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
    AccountId account;

    @BeforeEach
    void someoneWithAnAccount() {
        person = people.someone();
        account = ((AccountResult.Done) accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber())).account();
        accounts.setPassword(account, PASSWORD);
    }

    @Test
    void aVisitorIsLedToTheSignInPageAndBackToThePageAskedFor() {
        Browser browser = new Browser(port);
        HttpResponse<String> asked = browser.get("/profile?x=1");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(browser.target(asked)).isEqualTo("/login");

        HttpResponse<String> entered = browser.signIn(person.personnelNumber(), PASSWORD);
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(browser.target(entered)).startsWith("/profile?x=1");
    }

    @Test
    void aVisitorWhoAsksForAPageTakesNoMemoryHere() {
        Browser browser = new Browser(port);
        browser.get("/profile?x=1");
        browser.get("/login");
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
        assertThat(browser.cookie("vt-asked")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.invalid/",
                "//elders.invalid/",
                "/\\elders.invalid/",
                "/\\\\elders.invalid",
                "/profile\r\nSet-Cookie: x=1",
                "profile",
                "",
            })
    void nobodyIsLedElsewhereByACookieThatSomebodyElseMade(String page) {
        Browser browser = new Browser(port);
        browser.keep(
                "vt-asked",
                Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.target(browser.signIn(person.personnelNumber(), PASSWORD)))
                .isEqualTo("/");
        browser.keep("vt-asked", "%%%");
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void theUserNameMayBeTypedInAnyCase() {
        Browser browser = new Browser(port);
        HttpResponse<String> entered = browser.signIn(person.personnelNumber().toLowerCase() + " ", PASSWORD);
        assertThat(browser.target(entered)).doesNotContain("error");
    }

    @Test
    void theSessionGetsAnotherNameAtSignIn() {
        Browser browser = new Browser(port);
        browser.get("/login");
        browser.signIn(person.personnelNumber(), "wrong wrong wrong");
        String before = browser.cookie("JSESSIONID");
        browser.signIn(person.personnelNumber(), PASSWORD);
        assertThat(before).isNotBlank().isNotEqualTo(browser.cookie("JSESSIONID"));
    }

    @Test
    void aSessionEndsAfterHalfADayHoweverBusyItWas() {
        Browser browser = new Browser(port);
        browser.signIn(person.personnelNumber(), PASSWORD);
        for (int hour = 0; hour < 12; hour++) {
            assertThat(browser.get("/profile").statusCode())
                    .as("after %d hours", hour)
                    .isEqualTo(200);
            clock.pass(Duration.ofHours(1));
        }
        assertThat(browser.target(browser.get("/profile"))).isEqualTo("/login?ended");
    }

    @Test
    void whoProvesWhoTheyAreAndWhoCannotStandsInTheLogWithoutNameOrPlace(CapturedOutput log) {
        Browser browser = new Browser(port);
        browser.signIn(person.personnelNumber(), "wrong wrong wrong");
        browser.signIn(person.personnelNumber(), PASSWORD);
        assertThat(log.getOut())
                .containsPattern("sign-in: refused to network [0-9a-f]{8}: no such account and password")
                .contains("sign-in: account " + account.value() + " proved who it is by password")
                .doesNotContain(PASSWORD, "wrong wrong wrong");
        assertThat(log.getOut().lines().filter(line -> line.contains("sign-in: ")))
                .noneMatch(line -> line.contains(person.personnelNumber()) || line.contains("127.0.0.1"));
    }

    @Test
    void aWrongPasswordIsSaidInASentenceAndKeepsTheUserName() {
        Browser browser = new Browser(port);
        assertThat(browser.target(browser.signIn(person.personnelNumber(), "wrong")))
                .isEqualTo("/login?error");
        String page = browser.get("/login?error").body();
        assertThat(page).contains("value=\"" + person.personnelNumber() + "\"", "horen niet bij elkaar");
        assertThat(page).doesNotContain("wrong\"");
    }

    @Test
    void aVisitorCannotFillTheMemoryWithAName() {
        Browser browser = new Browser(port);
        browser.signIn("x".repeat(100_000), "wrong");
        assertThat(browser.get("/login?error").body()).contains("x".repeat(254)).doesNotContain("x".repeat(255));
    }

    @Test
    void thePageIsEnglishAfterOneClickAndStaysSo() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/login").body()).contains("lang=\"nl\"", "Inloggen");
        HttpResponse<String> switched = browser.get("/language/en?to=/login");
        assertThat(browser.target(switched)).isEqualTo("/login");
        assertThat(browser.get("/login").body()).contains("lang=\"en\"", "Sign in");
    }

    @Test
    void theLanguageSwitchLeadsNowhereElse() {
        Browser browser = new Browser(port);
        for (String elsewhere : new String[] {"https://elders.test", "//elders.test", "/%5Celders.test", "x"}) {
            assertThat(browser.target(browser.get("/language/en?to=" + elsewhere)))
                    .isEqualTo("/");
        }
    }

    @Test
    void whoLeftOrIsDisabledCannotSignInAndASessionEnds() {
        Browser browser = new Browser(port);
        browser.signIn(person.personnelNumber(), PASSWORD);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);

        people.leaves(person);
        clock.pass(SessionGuard.EVERY);
        assertThat(browser.target(browser.get("/profile"))).isEqualTo("/login?ended");
        assertThat(browser.target(browser.signIn(person.personnelNumber(), PASSWORD)))
                .isEqualTo("/login?error");
    }

    @Test
    void aRoleThatWasTakenAwayEndsTheSession() {
        accounts.grant(Accounts.SYSTEM, account, Role.ADMINISTRATOR);
        AccountId other = ((AccountResult.Done) accounts.createExternal(
                        Accounts.SYSTEM, "Kim", account.value() + "@x.test", Set.of(Role.ADMINISTRATOR)))
                .account();
        Browser browser = new Browser(port);
        browser.signIn(person.personnelNumber(), PASSWORD);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);

        assertThat(accounts.revoke(accounts.asActor(other), account, Role.ADMINISTRATOR))
                .isInstanceOf(AccountResult.Done.class);
        clock.pass(SessionGuard.EVERY);
        assertThat(browser.target(browser.get("/accounts"))).isEqualTo("/login?ended");
        browser.signIn(person.personnelNumber(), PASSWORD);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void theFifthWrongAttemptMeansWaitingAlsoForTheRightPasswordAndForNamesThatDoNotExist() {
        String nobody = "N" + account.value();
        for (String name : new String[] {person.personnelNumber(), nobody}) {
            Browser browser = new Browser(port);
            for (int i = 0; i < 5; i++) {
                browser.signIn(name, "wrong wrong wrong");
                assertThat(browser.get("/login?error").body()).contains("horen niet bij elkaar");
            }
            browser.signIn(name, PASSWORD);
            assertThat(browser.get("/login?error").body()).contains("Wacht 1 minuut");
        }
        clock.pass(Duration.ofMinutes(1));
        Browser browser = new Browser(port);
        browser.signIn(person.personnelNumber(), "wrong wrong wrong");
        browser.signIn(person.personnelNumber(), PASSWORD);
        assertThat(browser.get("/login?error").body()).contains("Wacht 2 minuten");
        clock.pass(Duration.ofMinutes(2));
        assertThat(browser.target(browser.signIn(person.personnelNumber(), PASSWORD)))
                .doesNotContain("error");
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = new Browser(port);
        browser.signIn(person.personnelNumber(), PASSWORD);
        browser.get("/password");
        HttpResponse<String> out = browser.post("/logout", Map.of());
        assertThat(browser.target(out)).isEqualTo("/");

        assertThat(browser.target(browser.get("/profile"))).isEqualTo("/login");
    }

    @Test
    void aOneTimePasswordLeadsToChoosingAnotherBeforeAnythingElse() {
        jdbc.sql("UPDATE account SET must_change = TRUE WHERE id = :id")
                .param("id", Ids.bytes(account.value()))
                .update();
        Browser browser = new Browser(port);
        browser.signIn(person.personnelNumber(), PASSWORD);
        assertThat(browser.target(browser.get("/profile"))).isEqualTo("/password");
        assertThat(browser.get("/password").body()).contains("eenmalig wachtwoord");
        Map<String, String> wrong =
                Map.of("present", "wrong", "password", "heel andere woorden", "again", "heel andere woorden");
        assertThat(browser.post("/password", wrong).body()).contains("niet je huidige wachtwoord");
        Map<String, String> right =
                Map.of("present", PASSWORD, "password", "heel andere woorden", "again", "heel andere woorden");
        assertThat(browser.target(browser.post("/password", right))).isEqualTo("/");
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
        clock.pass(SessionGuard.EVERY);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void aSignInFormFromAnotherSiteIsRefused() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + person.personnelNumber() + "&password=" + PASSWORD.replace(' ', '+')))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(foreign, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void theChosenLanguageIsKeptWithTheAccountAndShownInAnotherBrowser() {
        Browser browser = new Browser(port);
        browser.signIn(person.personnelNumber(), PASSWORD);
        browser.get("/language/en?to=/profile");
        Browser another = new Browser(port);
        another.signIn(person.personnelNumber(), PASSWORD);
        assertThat(another.get("/profile").body()).contains("lang=\"en\"");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedCalmly() {
        HttpResponse<String> refused = new Browser(port).post("/activate", Map.of("username", "x"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("stond te lang open");
    }

    @Test
    void plainPagesAllowNoInlineScript() {
        HttpResponse<String> login = new Browser(port).get("/login");
        assertThat(login.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(login.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(login.body()).doesNotContain("<script", "style=");
    }
}
