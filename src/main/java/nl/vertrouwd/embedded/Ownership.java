package nl.vertrouwd.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The right of one program at a time to run the server of a data folder; the operating system takes it back when the program ends. */
final class Ownership {

    private final FileLock lock;

    private Ownership(FileLock lock) {
        this.lock = lock;
    }

    /** Takes the folder if nobody has it, and clears away what a program left there that was killed. */
    static Optional<Ownership> take(DataFolder folder) throws IOException, InterruptedException {
        FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        awaitLeftServer(folder);
        Files.deleteIfExists(folder.runFile());
        Files.deleteIfExists(folder.database().resolve("mysqld.sock"));
        Files.deleteIfExists(folder.database().resolve("mysqld.sock.lock"));
        return Optional.of(new Ownership(lock));
    }

    void release() throws IOException {
        lock.channel().close();
    }

    private static void awaitLeftServer(DataFolder folder) throws IOException, InterruptedException {
        if (!Files.exists(folder.pidFile())) {
            return;
        }
        String pid = Files.readString(folder.pidFile()).strip();
        Optional<ProcessHandle> server = pid.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(process -> isServerOf(process, folder))
                : Optional.empty();
        if (server.isPresent()) {
            server.get().destroy();
            awaitEnd(server.get(), folder);
        }
        Files.deleteIfExists(folder.pidFile());
    }

    private static void awaitEnd(ProcessHandle server, DataFolder folder) throws InterruptedException {
        try {
            server.onExit().get(2, TimeUnit.MINUTES);
        } catch (TimeoutException | ExecutionException e) {
            throw new DatabaseUnavailable(
                    "The MySQL server that a killed program left in " + folder.root() + " (process " + server.pid()
                            + ") does not stop.",
                    "Look at " + folder.log() + "; end that process by hand when it is stuck, then start again.",
                    e);
        }
    }

    private static boolean isServerOf(ProcessHandle process, DataFolder folder) {
        return process.info()
                        .command()
                        .filter(command -> command.endsWith("mysqld"))
                        .isPresent()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains("--datadir=" + folder.database()))
                        .isPresent();
    }
}
