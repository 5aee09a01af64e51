package nl.vertrouwd.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An {@link OwnsAServer} in a JVM of its own. */
final class Program implements AutoCloseable {

    private final Path data;
    private final Process process;
    private final BufferedReader out;
    private final Writer in;

    private Program(Path data, Process process) {
        this.data = data;
        this.process = process;
        this.out = process.inputReader();
        this.in = process.outputWriter();
    }

    static Program on(Path data, String command) throws IOException {
        return new Program(
                data,
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java")
                                        .toString(),
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OwnsAServer.class.getName(),
                                data.toString(),
                                command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /** What it says next; empty when it has ended. */
    String says() throws IOException {
        String line = out.readLine();
        return line == null ? "" : line;
    }

    String answersTo(String sql) throws IOException {
        in.write(sql + "\n");
        in.flush();
        return says();
    }

    /** Sends TERM, as an operating system does that goes down. */
    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    void endInput() throws IOException {
        in.close();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("the program does not end");
        }
        return process.exitValue();
    }

    /** The server of a folder, to be asked for before its program ends. */
    static ProcessHandle serverOf(Path data) throws IOException {
        long pid =
                Long.parseLong(Files.readString(data.resolve("run/mysqld.pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Kills it if it still runs, and waits for a server that it owned, so that the folder can be removed. */
    @Override
    public void close() throws Exception {
        Path pidFile = data.resolve("run/mysqld.pid");
        boolean owner = RunFile.read(data.resolve("run/mysql.properties"))
                .filter(run -> run.owner() == process.pid())
                .isPresent();
        Optional<ProcessHandle> server =
                owner && Files.exists(pidFile) ? Optional.of(serverOf(data)) : Optional.empty();
        process.destroyForcibly().waitFor();
        if (server.isPresent()) {
            server.get().onExit().get(1, TimeUnit.MINUTES);
        }
    }
}
