package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The policies must reach the browser on pages that Vaadin writes too; they once did not. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ViewHeadersTest {

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/css/none.css", "/login", "/certificate", "/offer"})
    void everyPageCarriesItsPolicies(String path) throws Exception {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/%6Cogin", "/activate"})
    void aFormOfAnotherSiteIsRefusedHoweverItsAddressIsWritten(String path) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(at(path))
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=a&password=b"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aForwardedAddressIsNotBelievedFromAnybody() throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(at("/offer"))
                        .header("X-Forwarded-Host", "elsewhere.invalid")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Location").orElse("/login")).doesNotContain("elsewhere");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
