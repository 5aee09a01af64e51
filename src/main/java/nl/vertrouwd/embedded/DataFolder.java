package nl.vertrouwd.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder in which the product keeps its data: {@code db} (the files of the server), {@code password}, {@code secret.key}, {@code lock},
 * {@code run} (who has it open), {@code log}, and what other modules put beside it. Refuses a folder with anything else in it, or with data of another server version.
 */
final class DataFolder {

    private static final Set<String> OURS = Set.of(
            "db",
            "run",
            "log",
            "lock",
            "password",
            "program",
            "outbox",
            "uploads",
            "secret.key",
            "audit-key",
            "audit-head",
            "erased-key",
            "erased-list",
            "lost+found");
    private static final String MARKER = "vertrouwd.properties";

    private final Path root;
    private final boolean throwAway;

    private DataFolder(Path root, boolean throwAway) {
        this.root = root;
        this.throwAway = throwAway;
    }

    /** A folder for tests, removed when its server stops. */
    static DataFolder throwAway() throws IOException {
        DataFolder folder = new DataFolder(Files.createTempDirectory("vertrouwd-"), true);
        folder.makeSubfolders();
        return folder;
    }

    /** Checks that the folder is ours or still empty, makes it if needed, and closes it to other users of the machine. */
    static DataFolder at(Path path) throws IOException {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize(), false);
        folder.makeRoot();
        folder.refuseStrangers();
        folder.makeSubfolders();
        return folder;
    }

    /** Where the key of what is sealed in the database lies: beside it, not in it. */
    static Path secretKey(String data) {
        return Path.of(data, "secret.key").toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    boolean isThrowAway() {
        return throwAway;
    }

    Path database() {
        return root.resolve("db");
    }

    Path log() {
        return root.resolve("log/mysqld.log");
    }

    /** Keeps the log of the time before as one older file. */
    void startNewLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), root.resolve("log/mysqld.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path pidFile() {
        return root.resolve("run/mysqld.pid");
    }

    Path runFile() {
        return root.resolve("run/mysql.properties");
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    boolean isInitialised() {
        return Files.exists(database());
    }

    /** An empty folder to initialise a database in; those that an earlier attempt left half done are removed. Owner only. */
    Path emptyCandidate() throws IOException {
        for (Path entry : entries()) {
            if (isCandidate(entry)) {
                FileTrees.delete(entry);
            }
        }
        return Files.createTempDirectory(root, "db.new-");
    }

    /** Makes the candidate the database of this folder, in one step. */
    void adopt(Path candidate) throws IOException {
        Files.writeString(candidate.resolve(MARKER), "mysql=" + ServerProgram.VERSION + "\n");
        Files.move(candidate, database(), StandardCopyOption.ATOMIC_MOVE);
    }

    long freeMegabytes() throws IOException {
        return Files.getFileStore(root).getUsableSpace() / 1_000_000;
    }

    private void makeRoot() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data folder " + root
                            + " cannot be made: a file of that name is there, or the folder above it is closed.",
                    "Choose another folder with --data DIR, or give yourself the right to write there.",
                    e);
        }
        if (!Files.isWritable(root) || (Files.exists(database()) && !Files.isWritable(database()))) {
            throw new DatabaseUnavailable(
                    "The data folder " + root + " cannot be written by user " + System.getProperty("user.name") + ".",
                    "Start the product as the user that owns the folder, or choose another with --data DIR.");
        }
    }

    private void makeSubfolders() throws IOException {
        FileTrees.createPrivateFolder(root);
        FileTrees.createPrivateFolder(root.resolve("run"));
        FileTrees.createPrivateFolder(root.resolve("log"));
    }

    private void refuseStrangers() throws IOException {
        if (isInitialised()) {
            refuseOtherVersion();
            return;
        }
        if (Files.exists(passwordFile()) && !Files.exists(lockFile())) {
            throw stranger(passwordFile());
        }
        for (Path entry : entries()) {
            if (!OURS.contains(entry.getFileName().toString()) && !isCandidate(entry)) {
                throw stranger(entry);
            }
        }
    }

    private DatabaseUnavailable stranger(Path entry) {
        return new DatabaseUnavailable(
                "The folder " + root + " is not empty and is not a data folder of Vertrouwd (it holds "
                        + entry.getFileName() + ").",
                "Choose an empty folder, or one that does not exist yet, with --data DIR.");
    }

    private void refuseOtherVersion() throws IOException {
        Path marker = database().resolve(MARKER);
        if (!Files.isRegularFile(marker) || !Files.isRegularFile(passwordFile())) {
            throw new DatabaseUnavailable(
                    "The folder " + database() + " holds a database that Vertrouwd did not make, or a part of one.",
                    "Choose another folder with --data DIR. Nothing was changed in this one.");
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(marker)) {
            properties.load(reader);
        }
        String version = properties.getProperty("mysql", "unknown");
        if (!version.equals(ServerProgram.VERSION)) {
            throw new DatabaseUnavailable(
                    "The data in " + root + " belongs to MySQL " + version + "; this product carries MySQL "
                            + ServerProgram.VERSION + ".",
                    "Start the version of the product that made this data, or choose another folder with --data DIR. Nothing was changed.");
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.toList();
        }
    }

    private static boolean isCandidate(Path entry) {
        return entry.getFileName().toString().startsWith("db.new-");
    }
}
