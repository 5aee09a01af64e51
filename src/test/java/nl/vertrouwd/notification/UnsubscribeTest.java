package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.vertrouwd.access.LinkSeal;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The address in a letter at which no more of it can be wanted, over real HTTP, without signing in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestOrganisation.class)
class UnsubscribeTest {

    @LocalServerPort
    int port;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    Unsubscribing unsubscribing;

    @Autowired
    LinkSeal seal;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient client = HttpClient.newHttpClient();
    private PersonId person;
    private String path;

    @BeforeEach
    void aLetter() {
        person = organisation.person();
        path = pathOf(MessageKind.REMINDER);
    }

    private String pathOf(MessageKind kind) {
        Message message = new Message(Ids.next(), person.value(), kind, Map.of(), java.time.Instant.EPOCH, null);
        return URI.create(unsubscribing.address(person.value(), List.of(message)))
                .getPath();
    }

    @Test
    void lookingChangesNothingAndSayingItDoes() throws Exception {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Herinnering", "Geen e-mail meer hierover")
                .doesNotContain("Persoon");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(without()).isEmpty();
        HttpResponse<String> done = post(path, "List-Unsubscribe=One-Click");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Je keuze is bewaard.");
        assertThat(without()).isEqualTo("REMINDER");
        assertThat(post(path, "").statusCode()).as("twice does no harm").isEqualTo(200);
        assertThat(without()).isEqualTo("REMINDER");
    }

    @Test
    void nobodyMakesSuchAnAddressForSomebodyElse() throws Exception {
        String sealed = path.substring(path.lastIndexOf('/') + 1);
        PersonId other = organisation.person();
        String body = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((other.value() + ":REMINDER").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String wrong : List.of(
                body + sealed.substring(sealed.indexOf('.')),
                sealed.substring(0, sealed.length() - 2),
                "x",
                "x.y",
                seal.seal("another", other.value() + ":REMINDER"))) {
            HttpResponse<String> answer = post("/unsubscribe/" + wrong, "");
            assertThat(answer.statusCode()).as(wrong).isEqualTo(404);
            assertThat(answer.body()).contains("Deze link klopt niet");
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM message_preference WHERE receiver = ?")
                        .param(Ids.bytes(other.value()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsStoppedAtOnceInTwoLettersIsAllStopped() throws Exception {
        for (int i = 0; i < 10; i++) {
            aLetter();
            List<Callable<Integer>> both = List.of(
                    () -> post(pathOf(MessageKind.REMINDER), "").statusCode(),
                    () -> post(pathOf(MessageKind.CERTIFICATE), "").statusCode());
            assertThat(Race.of(both)).containsExactly(200, 200);
            assertThat(without()).isEqualTo("CERTIFICATE,REMINDER");
        }
    }

    @Test
    void nothingIsKeptOfWhoLeft() throws Exception {
        jdbc.sql("UPDATE person SET erased = TRUE WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .update();
        assertThat(post(path, "").statusCode()).isEqualTo(200);
        jdbc.sql("UPDATE person SET erased = FALSE WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .update();
        assertThat(without()).isEmpty();
    }

    @Test
    void anotherSiteCannotSendTheForm() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Origin", "https://elders.voorbeeld.test")
                .POST(HttpRequest.BodyPublishers.ofString(""))
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
        assertThat(without()).isEmpty();
    }

    private String without() {
        return jdbc.sql("SELECT without FROM message_preference WHERE receiver = ?")
                .param(Ids.bytes(person.value()))
                .query(String.class)
                .optional()
                .orElse("");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
