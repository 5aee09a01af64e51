package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.vertrouwd.base.FreePort;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The product starts while the provider is away, says so, and uses it as soon as it is there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vertrouwd.oidc.client-id=vertrouwd", "vertrouwd.oidc.password-form=false"})
@Import({TestClock.Wanted.class, TestPeople.Known.class})
class ProviderAwayTest {

    private static final int PROVIDER_PORT = FreePort.find();
    private static final String ISSUER = "http://localhost:" + PROVIDER_PORT + "/realm";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("vertrouwd.oidc.issuer", () -> ISSUER);
    }

    @Test
    void theSignInPageSaysThatItIsAwayAndFindsItWhenItIsBack() throws IOException {
        Browser browser = new Browser(port, clock);
        clock.pass(Provider.AGAIN);
        browser.get("/profile");
        String page = browser.get("/login").body();
        assertThat(page).contains("de inlogdienst geeft geen antwoord").doesNotContain(Provider.START, "<form");
        assertThat(browser.target(browser.get(Provider.START))).isEqualTo("/login?error");
        assertThat(browser.get("/login?password").body()).contains("<form");

        HttpServer provider = provider(ISSUER + "/other");
        try {
            clock.pass(Provider.AGAIN);
            assertThat(browser.get("/login").body())
                    .as("it calls itself something else")
                    .contains("geen antwoord");
        } finally {
            provider.stop(0);
        }
        provider = provider(ISSUER);
        try {
            assertThat(browser.get("/login").body())
                    .as("it is not asked all the time")
                    .contains("geen antwoord");
            clock.pass(Provider.AGAIN);
            assertThat(browser.target(browser.get("/login")))
                    .as("who asked for a page goes straight on")
                    .isEqualTo(Provider.START);
            assertThat(browser.target(browser.get(Provider.START))).startsWith(ISSUER + "/authorize");
            assertThat(new Browser(port, clock).get("/login").body()).contains(Provider.START);
            assertThat(browser.get("/login?out").body()).contains("Je bent uitgelogd", Provider.START);
        } finally {
            provider.stop(0);
        }
    }

    private static HttpServer provider(String calledItself) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PROVIDER_PORT), 0);
        String configuration = """
                {"issuer": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%2$s/token",
                 "jwks_uri": "%2$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["ES256"]}""".formatted(calledItself, ISSUER);
        Map.of("/realm/.well-known/openid-configuration", configuration)
                .forEach((path, text) -> server.createContext(path, exchange -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                }));
        server.start();
        return server;
    }
}
