package nl.vertrouwd.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;

/** The servers that this program uses: one per data folder, and one throw-away for all tests of a JVM. */
final class Servers {

    static final String TEMPORARY = "temporary";
    private static final Set<String> READERS = Set.of("check", "export", "audit", "administrator");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, Endpoint> IN_USE = new HashMap<>();

    private Servers() {}

    /** The server of a data folder, started when it does not run; only {@code start} insists on being the one who runs it. */
    static synchronized Endpoint of(String data, String command) {
        Endpoint known = IN_USE.get(data);
        if (known != null) {
            return known;
        }
        refuseToLookAtNothing(data, command);
        try {
            Endpoint endpoint =
                    data.equals(TEMPORARY) ? throwAway() : ownOrShare(DataFolder.at(Path.of(data)), command);
            IN_USE.put(data, endpoint);
            return endpoint;
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The embedded database cannot use its files: " + e + ".",
                    "Look whether the disk is full or the data folder belongs to another user.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("The start of the embedded database was interrupted.", "Start again.", e);
        }
    }

    /** A command that works on what is there says that there is nothing, instead of making an empty database for a mistyped folder. */
    private static void refuseToLookAtNothing(String data, String command) {
        if (!data.equals(TEMPORARY) && READERS.contains(command) && !Files.isDirectory(Path.of(data, "db"))) {
            throw new DatabaseUnavailable(
                    "There are no data of Vertrouwd in "
                            + Path.of(data).toAbsolutePath().normalize() + ".",
                    "Name the right folder with --data DIR, or start the product there first.");
        }
    }

    private static Endpoint throwAway() throws IOException, InterruptedException {
        DataFolder folder = DataFolder.throwAway();
        Server server = Server.start(ServerProgram.unpack(folder.root().resolve("program")), folder);
        SpringApplication.getShutdownHandlers().add(server::stop);
        return server.endpoint();
    }

    private static Endpoint ownOrShare(DataFolder folder, String command) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Ownership> ownership = Ownership.take(folder);
            if (ownership.isPresent()) {
                return own(folder, command, ownership.get());
            }
            Optional<RunFile> running = RunFile.read(folder.runFile());
            if (running.isPresent()) {
                refuseSecondStart(folder, command, running.get());
                Endpoint endpoint = new Endpoint(
                        running.get().port(),
                        Files.readString(folder.passwordFile()).strip(),
                        true);
                switch (endpoint.answer()) {
                    case READY -> {
                        return endpoint;
                    }
                    case WRONG_PASSWORD -> throw DatabaseUnavailable.wrongPassword(folder);
                    case NOT_YET -> {}
                }
            }
            TimeUnit.MILLISECONDS.sleep(100); // it is starting or stopping
        }
        throw new DatabaseUnavailable(
                "Another program has the data folder " + folder.root() + " open, but its database does not answer.",
                "Wait until it has started or stopped, and try again.");
    }

    private static Endpoint own(DataFolder folder, String command, Ownership ownership)
            throws IOException, InterruptedException {
        boolean started = false;
        try {
            Server server = Server.start(ServerProgram.unpack(folder.root().resolve("program")), folder);
            started = true;
            RunFile running = new RunFile(
                    server.endpoint().port(), ProcessHandle.current().pid(), command, "");
            running.write(folder.runFile());
            SpringApplication.getShutdownHandlers().add(() -> close(server, ownership));
            return server.endpoint();
        } finally {
            if (!started) {
                ownership.release();
            }
        }
    }

    private static void close(Server server, Ownership ownership) {
        try {
            Files.deleteIfExists(server.folder().runFile());
            server.stop();
            ownership.release();
        } catch (IOException e) {
            server.stop();
        }
    }

    private static void refuseSecondStart(DataFolder folder, String command, RunFile running) {
        if (!command.equals(EmbeddedMySql.START)) {
            return;
        }
        if (!running.command().equals(EmbeddedMySql.START)) {
            throw new DatabaseUnavailable(
                    "The command " + running.command() + " (process " + running.owner() + ") is at work on the data in "
                            + folder.root() + ".",
                    "Start again when it is done.");
        }
        String where = running.address().isEmpty() ? "is being started" : "already runs at " + running.address();
        throw new DatabaseUnavailable(
                "Vertrouwd " + where + " (process " + running.owner() + ") on the data in " + folder.root() + ".",
                "Open that address, stop that process first, or start on another folder with --data DIR and --port N.");
    }
}
