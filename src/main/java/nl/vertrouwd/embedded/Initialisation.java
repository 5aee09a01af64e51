package nl.vertrouwd.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Makes the database files of an empty data folder, beside their final place, so that a half-made database is never taken for one. */
final class Initialisation {

    private static final int NEEDED_MEGABYTES = 500;

    private Initialisation() {}

    static void run(ServerProgram program, DataFolder folder) throws IOException, InterruptedException {
        if (folder.freeMegabytes() < NEEDED_MEGABYTES) {
            throw new DatabaseUnavailable(
                    "There are only " + folder.freeMegabytes() + " MB free for a new database in " + folder.root()
                            + "; " + NEEDED_MEGABYTES + " MB are needed.",
                    "Make room, or choose a folder on another disk with --data DIR.");
        }
        String password = newPassword();
        FileTrees.writePrivateFile(folder.passwordFile(), password + "\n");
        Path script = folder.root().resolve("run/accounts.sql");
        FileTrees.writePrivateFile(script, accounts(password, folder.isThrowAway() ? "*" : "`vertrouwd%`"));
        Path candidate = folder.emptyCandidate();
        ServerProcess process = ServerProcess.initialise(
                program,
                folder,
                List.of(
                        "--datadir=" + candidate,
                        "--initialize-insecure",
                        "--auto-generate-certs=OFF",
                        "--innodb-redo-log-capacity=64M",
                        "--init-file=" + script));
        int exitCode = process.exitCode();
        Files.delete(script);
        if (exitCode != 0) {
            throw ServerFailure.explained("could not make a new database", program, folder);
        }
        folder.adopt(candidate);
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String accounts(String password, String schemas) {
        return """
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
                CREATE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON %3$s.* TO '%2$s'@'127.0.0.1';
                """.formatted(password, Endpoint.USER, schemas);
    }
}
