package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that answers as OSV's interface is written down. */
class DependencyCheckTest {

    private static final String BILL = """
            {"bomFormat": "CycloneDX", "components": [
              {"group": "org.example", "name": "safe", "version": "1.0"},
              {"group": "org.webjars.npm", "name": "drawing", "version": "2.1"}]}
            """;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private HttpServer osv;

    @BeforeEach
    void aDatabase() throws IOException {
        osv = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        osv.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.put(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String answer = answers.get(path);
            byte[] bytes = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? 500 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        osv.start();
    }

    @AfterEach
    void stop() {
        osv.stop(0);
    }

    @Test
    void whatIsKnownIsPrintedAndEndsWithOne() {
        answers.put("/v1/querybatch", "{\"results\": [{}, {}, {\"vulns\": [{\"id\": \"GHSA-1\"}]}]}");
        answers.put("/v1/vulns/GHSA-1", "{\"id\": \"GHSA-1\", \"summary\": \"Draws what it should not\"}");

        assertThat(check()).isEqualTo(DependencyCheck.SOME_KNOWN);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "org.webjars.npm:drawing:2.1  GHSA-1  Draws what it should not",
                        "2 libraries, 1 known weaknesses");
    }

    @Test
    void whenNothingIsKnownItEndsWithNoughtHavingAskedForEveryNameAndVersion() {
        answers.put("/v1/querybatch", "{\"results\": [{}, {}, {}]}");

        assertThat(check()).isEqualTo(DependencyCheck.NONE_KNOWN);
        assertThat(asked.get("/v1/querybatch"))
                .contains("\"org.example:safe\"", "\"org.webjars.npm:drawing\"", "\"npm\"", "\"1.0\"", "\"2.1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{}",
                "{\"results\": []}",
                "{\"results\": [{}, {}]}",
                "{\"results\": [{}, {}, {\"vulns\": [{\"id\": \"GHSA-without-details\"}]}]}"
            })
    void whatIsNoFullAnswerIsNotTakenForGood(String answer) {
        answers.put("/v1/querybatch", answer);
        assertNotDone(check());
    }

    @Test
    void whenTheDatabaseCannotBeReachedItSaysSo() {
        osv.stop(0);
        assertNotDone(check());
    }

    @Test
    void withoutABillOfMaterialsNothingIsChecked() {
        assertNotDone(check(null));
        assertNotDone(check("{\"components\": []}"));
    }

    private void assertNotDone(int result) {
        assertThat(result).isEqualTo(DependencyCheck.NOT_DONE);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("Not checked: ");
    }

    private int check() {
        return check(BILL);
    }

    private int check(String bill) {
        String address = "http://localhost:" + osv.getAddress().getPort() + "/";
        InputStream stream = bill == null ? null : new ByteArrayInputStream(bill.getBytes(StandardCharsets.UTF_8));
        return new DependencyCheck(new KnownWeaknesses(address), new PrintStream(said, true, StandardCharsets.UTF_8))
                .of(stream);
    }
}
