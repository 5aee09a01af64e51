package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the outside world may not get out of the product, request by request. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vertrouwd.security-contact=veilig@voorbeeld.test")
@Import({TestClock.Wanted.class, TestPeople.Known.class, HardeningTest.Breaking.class})
class HardeningTest {

    private static final String PASSWORD = "vier losse woorden hier";

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

    @BeforeEach
    void somebody() {
        jdbc.sql("DELETE FROM public_try").update();
        person = people.someone();
        AccountResult made = accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber());
        accounts.setPassword(((AccountResult.Done) made).account(), PASSWORD);
        browser = new Browser(port, clock);
    }

    // ---- policies of pages

    @ParameterizedTest
    @CsvSource({
        "/login, 200",
        "/activate, 200",
        "/invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, 410",
        "/certificate, 200",
        "/certificate/VT-2026-0000-0000-0, 404",
        "/error, 404",
        "/css/access.css, 200",
        "/js/vertrouwd.js, 200",
        "/images/vertrouwd.svg, 200",
        "/css/none.css, 404",
        "/.well-known/security.txt, 200"
    })
    void plainPagesAndFilesMayRunNothingOfOthers(String path, int status) {
        HttpResponse<String> page = browser.get(path);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(policy(page))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        closed(page);
        assertThat(page.body()).doesNotContain("style=\"", "onclick");
    }

    @Test
    void plainPagesOfWhoIsSignedInMayRunNothingOfOthersEither() {
        browser.signIn(person.personnelNumber(), PASSWORD);
        for (String path : List.of(
                "/password",
                "/second-step/set-up",
                "/second-step/off",
                "/second-step/renew-codes",
                "/calendar/x.ics",
                "/certificates/VT-2026-0000-0000-0.pdf")) {
            HttpResponse<String> page = browser.get(path);
            assertThat(policy(page)).as(path).contains("default-src 'none'").doesNotContain("unsafe");
            assertThat(header(page, "Cache-Control")).as(path).contains("no-store");
            closed(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/profile", "/offer", "/accounts", "/there/is/nothing"})
    void viewsAreClosedAsFarAsVaadinAllowsAndKeptNowhere(String path) {
        browser.signIn(person.personnelNumber(), PASSWORD);
        HttpResponse<String> page = browser.get(path);
        assertThat(policy(page))
                .contains(
                        "default-src 'self'",
                        "connect-src 'self'",
                        "frame-ancestors 'none'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'")
                .doesNotContain("*", "http:", "https:");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        closed(page);
    }

    @Test
    void aPageWithASecretInItsAddressTellsNobodyWhereTheyCameFrom() {
        assertThat(header(browser.get("/invitation/x"), "Referrer-Policy")).isEqualTo("same-origin");
    }

    // ---- failures

    @Test
    void aFailureShowsAnIdAndNothingOfTheInside() {
        browser.signIn(person.personnelNumber(), PASSWORD);
        HttpResponse<String> page = browser.get("/breaks");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).containsPattern("[0-9a-f]{8}");
        assertThat(page.body()).doesNotContain("Exception", "nl.vertrouwd", "at org.", "secret of the inside");
        assertThat(policy(page)).contains("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a<b> HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET //etc/passwd HTTP/1.1",
                "GET /login;jsessionid=chosen HTTP/1.1",
                "GET /css/..;/application.properties HTTP/1.1",
                "GET /css/../../application.properties HTTP/1.1",
                "GET /css/%2e%2e/%2e%2e/application.properties HTTP/1.1",
                "GET /css/..%2f..%2fapplication.properties HTTP/1.1",
                "GET /css/..%5c..%5capplication.properties HTTP/1.1",
                "GET /webjars/..%252f..%252fapplication.properties HTTP/1.1",
                "GET /images/%c0%ae%c0%ae/application.properties HTTP/1.1",
                "GET /application.properties HTTP/1.1",
                "GET /META-INF/MANIFEST.MF HTTP/1.1",
                "GET /WEB-INF/web.xml HTTP/1.1",
                "GET /db/migration/V010__access.sql HTTP/1.1",
                "GET /templates/access/login.html HTTP/1.1",
                "GET /actuator HTTP/1.1",
                "GET /actuator/env HTTP/1.1",
                "GET /actuator/health/../env HTTP/1.1",
                "GET /VAADIN/config/flow-build-info.json HTTP/1.1",
                "TRACE /login HTTP/1.1",
                "TRACK /login HTTP/1.1",
                "PROPFIND / HTTP/1.1",
                "NONSENSE",
                "GET / HTTP/9.9"
            })
    void whatIsNoProperRequestGetsABareAnswer(String line) {
        RawRequest answer = RawRequest.send(port, line, "Host: localhost");
        assertThat(answer.status()).as(line).isIn(302, 400, 403, 404, 405, 501, 505);
        assertThat(answer.headers()).doesNotContain("server:", "x-powered-by", "tomcat", "jsessionid=chosen");
        assertThat(answer.body())
                .doesNotContain("Tomcat", "Exception", "org.apache", "spring.", "CREATE TABLE", "Manifest-Version");
    }

    @Test
    void aHeadThatIsTooLargeOrNamesNoHostIsRefused() {
        RawRequest large =
                RawRequest.send(port, "GET /login HTTP/1.1", "Host: localhost", "X-Much: " + "a".repeat(20_000));
        assertThat(large.status()).isEqualTo(400);
        assertThat(large.body()).doesNotContain("Tomcat", "Exception", "org.apache");
        assertThat(RawRequest.send(port, "GET /login HTTP/1.1").status()).isEqualTo(400);
        assertThat(RawRequest.send(port, "GET /login HTTP/1.1", "Host: a b").status())
                .isEqualTo(400);
        assertThat(RawRequest.send(port, "GET /login HTTP/1.1", "Host: a", "Host: b")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nothingSaysWhichServerItIs() {
        RawRequest page = RawRequest.send(port, "GET /login HTTP/1.1", "Host: localhost");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers()).doesNotContain("server:", "x-powered-by");
    }

    @Test
    void aHealthCheckSaysWellOrNotAndNoMore() {
        RawRequest health = RawRequest.send(port, "GET /actuator/health HTTP/1.1", "Host: localhost");
        assertThat(health.body()).contains("UP").doesNotContain("components", "MySQL", "diskSpace");
        assertThat(health.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    // ---- forms

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/activate",
                "/invitation/x",
                "/certificate/VT-2026-0000-0000-0",
                "/second-step",
                "/second-step/set-up",
                "/password",
                "/logout"
            })
    void aFormWithoutItsTokenDoesNothing(String path) {
        browser.signIn(person.personnelNumber(), PASSWORD);
        HttpResponse<String> refused = browser.postWithoutToken(path, Map.of("username", "x"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(browser.get("/profile").statusCode()).as("still signed in").isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: https://elders.test, 403",
        "Origin: null, 403",
        "Origin: http://localhost, 403",
        "Origin: http://localhost:PORT, 302",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403",
        "Sec-Fetch-Site: same-origin, 302",
        "X-No-Browser: 1, 302"
    })
    void aSignInFormIsOnlyTakenFromOurOwnPageAlsoByTheOriginOfBrowsersThatDoNotNameTheSite(String says, int status) {
        RawRequest answer = RawRequest.send(
                port,
                "POST /login HTTP/1.1",
                "Host: localhost:" + port,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 0",
                says.replace("PORT", String.valueOf(port)));
        assertThat(answer.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/activate", "/", "/VAADIN/dynamic/resource/0/x/upload", "/import"})
    void formsWithFilesAreRefusedBeforeTheyAreRead(String path) {
        RawRequest answer = RawRequest.send(
                port,
                "POST " + path + " HTTP/1.1",
                "Host: localhost",
                "Content-Type: Multipart/form-data; boundary=x",
                "Content-Length: 4",
                "Connection: close\r\n\r\n--x-");
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void aFormThatIsFarTooLargeIsNotTakenIn() {
        browser.get("/activate");
        HttpResponse<String> answer = browser.post("/activate", Map.of("username", "a".repeat(400_000)));
        assertThat(answer.statusCode()).isIn(400, 403, 413);
    }

    // ---- cookies and ways out

    @Test
    void theCookiesAreForTheServerOnlyAndForThisSite() {
        HttpResponse<String> entered = browser.signIn(person.personnelNumber(), PASSWORD);
        List<String> cookies = entered.headers().allValues("Set-Cookie");
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("JSESSIONID="));
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void aSessionIsNeverPartOfAnAddress() {
        browser.signIn(person.personnelNumber(), PASSWORD);
        String session = browser.cookie("JSESSIONID");
        Browser thief = new Browser(port, clock);
        assertThat(thief.get("/profile;jsessionid=" + session).statusCode()).isEqualTo(400);
        assertThat(thief.get("/login").body()).doesNotContain("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?continue=https://elders.test",
                "/login?redirect=//elders.test",
                "/profile?to=https://elders.test",
                "/second-step?continue=//elders.test"
            })
    void signingInLeadsNowhereElse(String path) {
        browser.get(path);
        String target = browser.target(browser.signIn(person.personnelNumber(), PASSWORD));
        assertThat(target).startsWith("/").doesNotStartWith("//");
        assertThat(browser.target(browser.get("/login?continue=https://elders.test")))
                .doesNotContain("elders");
    }

    @Test
    void redirectsNameNoHostSoThatNobodyCanPutAnotherInThem() {
        RawRequest answer = RawRequest.send(port, "GET /profile HTTP/1.1", "Host: elders.test");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/login");
    }

    @Test
    void strictTransportIsOnlySaidOverTls() {
        assertThat(header(browser.get("/login"), "Strict-Transport-Security")).isEmpty();
        RawRequest claimed =
                RawRequest.send(port, "GET /login HTTP/1.1", "Host: localhost", "X-Forwarded-Proto: https");
        assertThat(claimed.headers()).as("nobody is believed").doesNotContain("strict-transport-security");
    }

    @Test
    void whoFindsAWeaknessIsToldWhereToReportIt() {
        HttpResponse<String> text = browser.get("/.well-known/security.txt");
        assertThat(text.body()).contains("Contact: mailto:veilig@voorbeeld.test\n", "Expires: 2027-05-");
        assertThat(header(text, "Content-Type")).startsWith("text/plain");
    }

    // ---- crowds

    @Test
    void linksAreGuessedOnlySoOftenFromOnePlace() {
        for (int i = 0; i < InvitationController.UNKNOWN_PER_ADDRESS; i++) {
            assertThat(browser.get("/invitation/x" + i).statusCode()).isEqualTo(410);
        }
        assertThat(browser.get("/invitation/x").statusCode()).isEqualTo(429);
        clock.pass(Tries.WINDOW);
        assertThat(browser.get("/invitation/x").statusCode()).isEqualTo(410);
    }

    private static void closed(HttpResponse<String> page) {
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).isNotEmpty();
    }

    private static String policy(HttpResponse<String> page) {
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        return header(page, "Content-Security-Policy");
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Breaking {

        @Bean
        FilterRegistrationBean<Filter> breaks() {
            FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
                throw new IllegalStateException("secret of the inside");
            });
            filter.addUrlPatterns("/breaks");
            return filter;
        }
    }
}
