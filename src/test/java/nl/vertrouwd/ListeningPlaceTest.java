package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Where the pages listen is settled before anything else is started. */
class ListeningPlaceTest {

    @TempDir
    Path folder;

    @Test
    void theDemoIsForThisMachineUnlessAnAddressIsGivenAndRealUseIsForAll() {
        assertThat(address(true, "")).isEqualTo("127.0.0.1");
        assertThat(address(true, "0.0.0.0")).isEqualTo("0.0.0.0");
        assertThat(address(false, "")).isEmpty();
    }

    @Test
    void aPortThatIsTakenIsRefusedBeforeThereIsADatabase() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = folder.resolve("data");
            Process start = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "nl.vertrouwd.Vertrouwd",
                            "start",
                            "--port",
                            Integer.toString(other.getLocalPort()),
                            "--data",
                            data.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(start.getInputStream().readAllBytes());
            assertThat(start.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(start.exitValue()).isOne();
            assertThat(said)
                    .contains(
                            "Vertrouwd did not start. Port " + other.getLocalPort() + " is in use by another program.",
                            "choose another port with --port N");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void anAddressThatThisMachineDoesNotHaveIsRefused() {
        for (String address : new String[] {"192.0.2.1", "no such machine"}) {
            assertThatThrownBy(() -> ListeningPlace.check(address, 0))
                    .isInstanceOf(CannotListen.class)
                    .hasMessage("This machine has no address " + address + ".");
        }
        assertThatCode(() -> ListeningPlace.check("127.0.0.1", 0)).doesNotThrowAnyException();
        assertThatCode(() -> ListeningPlace.check("", 0)).doesNotThrowAnyException();
    }

    private static String address(boolean demo, String given) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("vertrouwd.command", "start")
                .withProperty("vertrouwd.demo", Boolean.toString(demo))
                .withProperty("server.port", "0")
                .withProperty("spring.datasource.url", "none");
        if (!given.isEmpty()) {
            environment.setProperty("server.address", given);
        }
        try (var context = new AnnotationConfigServletWebServerApplicationContext()) {
            context.setEnvironment(environment);
            new ListeningPlace().initialize(context);
            return environment.getProperty("server.address", "");
        }
    }
}
