package nl.vertrouwd;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** A real Keycloak, unpacked by the build of the long tests, with the realm that docker-compose.yml brings. */
final class KeycloakServer implements AutoCloseable {

    static final String PASSWORD = "een wachtwoord van daar";
    static final String CLIENT_SECRET = "geheim-van-de-koppeling";
    private static final Path UNPACKED = Path.of("target/keycloak");
    private static final Path REALM = Path.of("env/keycloak/realm.json");

    private final Process process;
    private final int port;

    private KeycloakServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it answers; the realm knows the product by this address. */
    static KeycloakServer start(int port, String product) throws IOException {
        Path home = home();
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("vertrouwd-realm.json");
        Files.copy(REALM, realm, StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder builder = new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--import-realm");
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "VERTROUWD_BASE_URL", product,
                        "VERTROUWD_OIDC_CLIENTSECRET", CLIENT_SECRET,
                        "KEYCLOAK_DEMO_PASSWORD", PASSWORD));
        KeycloakServer server =
                new KeycloakServer(builder.redirectErrorStream(true).start(), port);
        server.waitUntilItListens();
        return server;
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/vertrouwd";
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private void waitUntilItListens() throws IOException {
        BufferedReader said = process.inputReader();
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.contains("Listening on:")) {
                Thread.ofVirtual().start(() -> said.lines().forEach(rest -> {}));
                return;
            }
        }
        throw new IllegalStateException("Keycloak did not start:\n" + all);
    }

    private static Path home() throws IOException {
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Keycloak in " + UNPACKED));
        }
    }
}
