package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forwarded headers are believed from the proxy that was named, and this machine is not it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=192[.]0[.]2[.]1"
        })
class BehindUnknownProxyTest {

    @LocalServerPort
    int port;

    @Test
    void whoIsNotTheProxyCannotClaimTlsOrAnotherName() {
        RawRequest page = RawRequest.send(
                port,
                "GET /profile HTTP/1.1",
                "Host: localhost",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: elders.test",
                "X-Forwarded-For: 192.0.2.77");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.headers()).doesNotContain("strict-transport-security", "elders.test", "; secure");
    }
}
