package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vertrouwd.access.Browser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What is answered to who asks for something that is not there, is not signed in or writes nonsense, over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestOrganisation.class, RoleHolders.class, PlainAnswersTest.Counting.class})
class PlainAnswersTest {

    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";

    @LocalServerPort
    int port;

    @Autowired
    RoleHolders holders;

    @Autowired
    ServletContext servletContext;

    @Autowired
    List<AddressedThing> things;

    @Autowired
    Counter counter;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /% HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /..%2f..%2fetc HTTP/1.1",
                "GET /a|b HTTP/1.1",
                "GET /a b HTTP/1.1",
                "GET /\\ HTTP/1.1",
                "G<>T / HTTP/1.1",
                "nonsense",
                "GET / HTTP/9.9",
            })
    void nonsenseIsAnsweredWithoutTheNameOfTheServer(String firstLine) throws IOException {
        String answer = raw(firstLine);
        assertThat(answer).matches("(?s)HTTP/1\\.[01] (400|404|505).*");
        assertThat(answer).doesNotContainIgnoringCase("tomcat", "apache", "HTTP Status", "java.", "Server:");
    }

    @Test
    void anAddressWithHalfASignInItGetsOurOwnPageInTheLanguageOfTheReader() throws IOException {
        assertThat(raw("GET /%zz HTTP/1.1")).contains("<h1>Pagina niet gevonden</h1>", "Naar het begin");
        assertThat(raw("GET /%zz HTTP/1.1\r\nCookie: vt-language=en")).contains("<h1>Page not found</h1>");
    }

    @Test
    void whatAnAddressNamesAndIsNotThereIsNotFound() {
        Browser administrator = holders.signedIn(holders.with(Role.ADMINISTRATOR), port);
        Browser planner = holders.signedIn(holders.with(Role.PLANNER), port);
        Map<String, Browser> asked = Map.ofEntries(
                Map.entry("/sessions/UBA-00-0000", planner),
                Map.entry("/sessions/UBA-00-0000/edit", planner),
                Map.entry("/sessions/UBA-00-0000/attendance", planner),
                Map.entry("/courses/NIETS", planner),
                Map.entry("/accounts/" + NOTHING, administrator),
                Map.entry("/import/runs/" + NOTHING, administrator),
                Map.entry("/import/runs/" + "-".repeat(36), administrator),
                Map.entry("/accounts/" + "a".repeat(36), administrator),
                Map.entry("/jobs/runs/" + "-".repeat(36), administrator),
                Map.entry("/exports/nothing", administrator),
                Map.entry("/schemes/confidant/change?what=version&requirement=niets", administrator),
                Map.entry("/organisation?unit=NIETS", planner),
                Map.entry("/certificate/VT-2026-0000-0000-0", planner),
                Map.entry("/certificates/VT-2026-0000-0000-0.pdf", planner));
        asked.forEach((address, browser) ->
                assertThat(browser.get(address).statusCode()).as(address).isEqualTo(404));
        for (String there : List.of("/planning/new", "/organisation", "/courses/UBA", "/persons")) {
            assertThat(planner.get(there).statusCode()).as(there).isEqualTo(200);
        }
    }

    @Test
    void everyViewWithSomethingInItsAddressTellsWhetherThatIsThere() {
        List<Class<?>> named = RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)))
                .getAvailableRoutes()
                .stream()
                .filter(route -> route.getTemplate().contains(":")
                        || route.getRouteAliases().stream()
                                .anyMatch(alias -> alias.getTemplate().contains(":")))
                .<Class<?>>map(RouteData::getNavigationTarget)
                .toList();
        assertThat(named).hasSizeGreaterThanOrEqualTo(6);
        assertThat(things).extracting(AddressedThing::view).containsAll((List) named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/there/is/nothing",
                "/css/nothing.css",
                "/css",
                "/css/",
                "/css/access.css/",
                "/css/access.css?v-r=init",
                "/webjars/fullcalendar/6.1.15",
                "/webjars/fullcalendar/6.1.15/",
                "/css/%2e%2e/x",
                "/css/;x",
                "/js/a/b/c",
                "/webjars/nothing",
                "/images/x",
                "/fonts/x",
                "/sign-in/x/y",
                "/activate/x/y/z",
                "/invitation/x/y/z",
                "/certificate/x/y/z",
                "/language/x/y/z",
                "/error/x",
                "/login/x",
                "/offline.html",
                "/manifest.webmanifest",
                "/sw.js",
                "/VAADIN/nothing.js",
                "/VAADIN/",
                "/vaadinServlet/x",
                "/?v-r=init&location=x",
                "/css/x?v-r=init&location=x",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=heartbeat&v-uiId=0",
                "/?v-r=nothing",
                "/VAADIN/push?v-r=push&v-uiId=0",
                "/VAADIN/x?v-r=init",
            })
    void aVisitorMakesNoViewWhateverTheAddress(String address) {
        int before = counter.sessions.get();
        HttpResponse<String> answer = new Browser(port).get(address);
        assertThat(counter.sessions.get()).as("sessions with views").isEqualTo(before);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .as("no session at all")
                .isEmpty();
        assertThat(answer.body()).doesNotContain("window.Vaadin", "vaadinContext");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/access.css", "/css/vertrouwd.css", "/js/vertrouwd.js", "/favicon.ico"})
    void theFilesOfPlainPagesAreForEverybody(String file) {
        HttpResponse<String> answer = new Browser(port).get(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotBlank();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theOpenPageOfSomebodyWhoseSessionIsOverIsStillAnsweredAndMakesNothing() throws IOException {
        int before = counter.sessions.get();
        assertThat(raw("GET /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nCookie: JSESSIONID=0123456789"))
                .startsWith("HTTP/1.1 200");
        assertThat(counter.sessions.get()).isEqualTo(before);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** How many sessions with views were begun. */
    static final class Counter implements VaadinServiceInitListener {

        private static final long serialVersionUID = 1L;

        private final AtomicInteger sessions = new AtomicInteger();

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.getSource().addSessionInitListener(begun -> sessions.incrementAndGet());
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        Counter counter() {
            return new Counter();
        }
    }
}
