package nl.vertrouwd.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;

/** The server of a data folder that this program owns, from its start to its end. */
final class Server {

    private static final Duration PATIENCE =
            Duration.ofMinutes(5); // recovery after a crash in a long import takes a while
    private static final int ATTEMPTS = 3;

    private final DataFolder folder;
    private final ServerProcess process;
    private final Endpoint endpoint;

    private Server(DataFolder folder, ServerProcess process, Endpoint endpoint) {
        this.folder = folder;
        this.process = process;
        this.endpoint = endpoint;
    }

    /** Initialises the folder if it is new and starts its server; the caller holds the lock of the folder. */
    static Server start(ServerProgram program, DataFolder folder) throws IOException, InterruptedException {
        if (!folder.isInitialised()) {
            Initialisation.run(program, folder);
        }
        String password = Files.readString(folder.passwordFile()).strip();
        for (int attempt = 1; ; attempt++) {
            folder.startNewLog();
            Endpoint endpoint = new Endpoint(freePort(), password, false);
            ServerProcess process = ServerProcess.serve(program, folder, ServerOptions.of(folder, endpoint.port()));
            Endpoint.Answer answer = awaitAnswer(process, endpoint);
            if (answer == Endpoint.Answer.READY) {
                return new Server(folder, process, endpoint);
            }
            process.stop();
            if (answer == Endpoint.Answer.WRONG_PASSWORD) {
                throw DatabaseUnavailable.wrongPassword(folder);
            }
            if (attempt == ATTEMPTS || !ServerFailure.portWasTaken(folder)) {
                throw ServerFailure.explained("did not start", program, folder);
            }
        }
    }

    Endpoint endpoint() {
        return endpoint;
    }

    void stop() {
        process.stop();
    }

    DataFolder folder() {
        return folder;
    }

    private static Endpoint.Answer awaitAnswer(ServerProcess process, Endpoint endpoint) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Endpoint.Answer answer = Endpoint.Answer.NOT_YET;
        while (answer == Endpoint.Answer.NOT_YET && !process.endsWithin(30) && System.nanoTime() < deadline) {
            answer = endpoint.answer();
        }
        return answer;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
