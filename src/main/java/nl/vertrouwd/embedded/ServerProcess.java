package nl.vertrouwd.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A mysqld process with its guard: a small shell that stops it as soon as this program is gone, in whatever way. */
final class ServerProcess {

    private final Process guard;

    private ServerProcess(Process guard) {
        this.guard = guard;
    }

    /** Runs mysqld once, to make new database files. */
    static ServerProcess initialise(ServerProgram program, DataFolder folder, List<String> options) throws IOException {
        return launch(program, folder, "", options);
    }

    /** Runs mysqld as a server; the folder of a throw-away one goes with it. */
    static ServerProcess serve(ServerProgram program, DataFolder folder, List<String> options) throws IOException {
        return launch(program, folder, folder.isThrowAway() ? folder.root().toString() : "", options);
    }

    private static ServerProcess launch(
            ServerProgram program, DataFolder folder, String leftovers, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of("sh", "-c", script(), "keep-mysqld"));
        command.add(folder.pidFile().toString());
        command.add(leftovers);
        command.add(program.mysqld().toString());
        command.addAll(List.of(
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + program.home(),
                "--lc-messages-dir=" + program.home().resolve("share")));
        command.addAll(program.platform().options);
        command.addAll(options);
        return new ServerProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start());
    }

    /** Waits for the end at most this long; true when it has ended. */
    boolean endsWithin(long milliseconds) throws InterruptedException {
        return guard.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    int exitCode() throws InterruptedException {
        return guard.waitFor();
    }

    /** Tells the server to write everything away and stop, and waits until it has. */
    void stop() {
        try {
            guard.getOutputStream().close();
            guard.waitFor(2, TimeUnit.MINUTES);
        } catch (IOException e) {
            guard.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ServerProcess.class.getResourceAsStream("/native/keep-mysqld.sh"), "keep-mysqld.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
