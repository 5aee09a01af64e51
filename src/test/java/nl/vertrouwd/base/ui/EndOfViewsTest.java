package nl.vertrouwd.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.SystemMessages;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.bench.OpenPage;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A page stays open while nobody is there; it sends its signs of life all the same. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestOrganisation.class, ViewSessions.class})
class EndOfViewsTest {

    private static final String PASSWORD = "vier losse woorden hier";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    ViewSessions sessions;

    private final HttpClient client = HttpClient.newHttpClient();
    private OpenPage page;

    @BeforeEach
    void somebodyHasAPageOpen() {
        String number = organisation.number(organisation.person());
        AccountResult made = accounts.createForPerson(Accounts.SYSTEM, number);
        accounts.setPassword(((AccountResult.Done) made).account(), PASSWORD);
        page = new OpenPage(client, port).signIn(number, PASSWORD).open("profile");
    }

    @Test
    void whoWorksNowAndThenStaysSignedIn() throws Exception {
        sessions.stoodIdleFor(Duration.ofMinutes(29));
        signOfLife();
        assertThat(ask("/profile", "").statusCode()).isEqualTo(200);
    }

    @Test
    void afterHalfAnHourWithoutWorkTheSignInIsOverThoughThePageIsOpen() throws Exception {
        sessions.stoodIdleFor(Duration.ofMinutes(31));
        signOfLife();
        assertThat(signOfLife().statusCode())
                .as("the page hears that it has to load anew")
                .isGreaterThanOrEqualTo(400);
        HttpResponse<String> anew = ask("/profile", "");
        assertThat(anew.statusCode()).isEqualTo(302);
        assertThat(anew.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?ended"));
        assertThat(ask("/login?ended", "").body()).contains("Je bent uitgelogd");
        assertThat(ask("/login?ended", "; vt-language=en").body()).contains("You have been signed out");
    }

    @Test
    void theSentencesThatVaadinSaysByItselfAreInTheLanguageOfTheReader() throws Exception {
        assertThat(sentences(Languages.DUTCH))
                .hasSize(6)
                .contains("Er ging iets mis", "Cookies staan uit", "Even opnieuw");
        assertThat(sentences(Languages.ENGLISH))
                .hasSize(6)
                .doesNotContainAnyElementsOf(sentences(Languages.DUTCH))
                .noneMatch(sentence -> sentence.contains("ESC"));
        assertThat(ask("/?v-r=init&query=&location=profile", "").body())
                .as("a session that is over is told by the sign-in page")
                .contains("\"sessExpMsg\":{\"caption\":null");
    }

    private List<String> sentences(Locale language) {
        SystemMessages said = sessions.service().getSystemMessages(language, null);
        return List.of(
                said.getInternalErrorCaption(),
                said.getInternalErrorMessage(),
                said.getCookiesDisabledCaption(),
                said.getCookiesDisabledMessage(),
                said.getSyncErrorCaption(),
                said.getSyncErrorMessage());
    }

    private HttpResponse<String> signOfLife() throws Exception {
        return client.send(
                request("/?v-r=heartbeat&v-uiId=0", "")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String path, String moreCookies) throws Exception {
        return client.send(request(path, moreCookies).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String moreCookies) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Cookie", page.cookies() + moreCookies);
    }
}
