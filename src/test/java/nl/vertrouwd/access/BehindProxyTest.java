package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As it runs for real: behind a proxy with TLS that is believed, under a name of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vertrouwd.base-url=https://opleiden.voorbeeld.test",
            "vertrouwd.more-hosts=intern.voorbeeld.test",
            "server.forward-headers-strategy=native"
        })
@Import({TestClock.Wanted.class, TestPeople.Known.class})
class BehindProxyTest {

    private static final String[] FORWARDED = {
        "Host: opleiden.voorbeeld.test", "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.9"
    };

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void overTlsTheBrowserIsToldToStayThereAndWhatWasAskedForIsKeptForThisHost() {
        RawRequest page = send("GET /profile HTTP/1.1");
        assertThat(page.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(page.header("Set-Cookie"))
                .startsWith("vt-asked=")
                .contains("secure", "httponly", "samesite=lax", "path=/")
                .doesNotContain("domain");
        assertThat(page.header("Location")).isEqualTo("/login");
    }

    @Test
    void everyCookieIsSecureAfterSigningInAndThatOfTheSessionIsBoundToThisHost() {
        KnownPerson person = people.someone();
        AccountResult made = accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber());
        accounts.setPassword(((AccountResult.Done) made).account(), "vier losse woorden hier");
        String form = "username=" + person.personnelNumber() + "&password=vier+losse+woorden+hier";
        RawRequest entered = RawRequest.send(
                port,
                "POST /login HTTP/1.1",
                FORWARDED[0],
                FORWARDED[1],
                FORWARDED[2],
                "Origin: https://opleiden.voorbeeld.test",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.length(),
                "Connection: close\r\n\r\n" + form);
        assertThat(entered.header("Location")).isEqualTo("/");
        assertThat(entered.headers().lines().filter(line -> line.startsWith("set-cookie:")))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(cookie -> cookie.startsWith("set-cookie: __host-vt-session="))
                .allSatisfy(cookie -> assertThat(cookie).contains("secure", "httponly", "samesite=lax"));
    }

    @Test
    void otherNamesAreNotAnsweredBesideThisMachineAndHealth() {
        assertThat(RawRequest.send(port, "GET /login HTTP/1.1", "Host: elders.test")
                        .status())
                .isEqualTo(400);
        assertThat(RawRequest.send(port, "GET /login HTTP/1.1", "Host: 10.0.0.7")
                        .status())
                .isEqualTo(400);
        for (String known : Set.of("opleiden.voorbeeld.test", "Intern.voorbeeld.test", "localhost:" + port, "[::1]")) {
            assertThat(RawRequest.send(port, "GET /login HTTP/1.1", "Host: " + known)
                            .status())
                    .as(known)
                    .isEqualTo(200);
        }
        assertThat(RawRequest.send(port, "GET /actuator/health HTTP/1.1", "Host: 10.0.0.7")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void triesAreCountedForWhoIsBehindTheProxyNotForTheProxy() {
        jdbc.sql("DELETE FROM public_try").update();
        for (int i = 0; i < InvitationController.UNKNOWN_PER_ADDRESS; i++) {
            assertThat(guess("192.0.2.9")).isEqualTo(410);
        }
        assertThat(guess("192.0.2.9")).isEqualTo(429);
        assertThat(guess("192.0.2.10")).isEqualTo(410);
    }

    private int guess(String from) {
        return RawRequest.send(
                        port,
                        "GET /invitation/guessed HTTP/1.1",
                        FORWARDED[0],
                        FORWARDED[1],
                        "X-Forwarded-For: " + from)
                .status();
    }

    private RawRequest send(String line) {
        return RawRequest.send(port, line, FORWARDED[0], FORWARDED[1], FORWARDED[2]);
    }
}
