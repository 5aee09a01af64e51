package nl.vertrouwd.organisation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.vertrouwd.base.DataFolders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Makes folders for uploads, below one of this process in {@code uploads} of the data folder. What a killed process left there is cleared
 * when the next one starts; a living one is known by its lock, which the operating system takes back from the dead.
 */
@Component
class UploadFolders implements DisposableBean {

    private static final String NAME = "uploads";
    private static final String DOOR = "door";
    private static final String LOCK = ".lock";

    /** Opening a lock of one's own a second time would lose it. */
    private static final Set<Path> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final DataFolders folders;
    private @Nullable Path own;
    private @Nullable FileChannel alive;

    UploadFolders(DataFolders folders) throws IOException {
        this.folders = folders;
        Optional<Path> parent = folders.present(NAME);
        if (parent.isPresent()) {
            clear(parent.get());
        }
    }

    /** An empty folder that only the owner of the process may look into. */
    synchronized Path create() throws IOException {
        Path mine = own;
        if (mine == null) {
            mine = begin(folders.folder(NAME));
            own = mine;
        }
        return Files.createTempDirectory(mine, "upload-");
    }

    /** Throws everything of this process away. */
    @Override
    public synchronized void destroy() throws IOException {
        Path mine = own;
        if (mine != null && alive != null) {
            own = null;
            TemporaryFolder.delete(mine);
            alive.close();
            Files.deleteIfExists(lockOf(mine));
            OF_THIS_PROCESS.remove(mine);
        }
    }

    private Path begin(Path parent) throws IOException {
        try (FileChannel door = open(parent.resolve(DOOR));
                FileLock only = door.lock()) {
            Path folder = Files.createTempDirectory(parent, "process-");
            OF_THIS_PROCESS.add(folder);
            alive = open(lockOf(folder));
            alive.lock();
            return folder;
        }
    }

    /** One process at a time is at the door, so that none is taken for dead between making its folder and locking it. */
    private static void clear(Path parent) throws IOException {
        try (FileChannel door = open(parent.resolve(DOOR));
                FileLock only = door.lock()) {
            for (Path folder : foldersOfOthers(parent)) {
                if (isOfTheDead(folder)) {
                    TemporaryFolder.delete(folder);
                    Files.deleteIfExists(lockOf(folder));
                }
            }
        }
    }

    private static List<Path> foldersOfOthers(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !OF_THIS_PROCESS.contains(folder))
                    .toList();
        }
    }

    private static boolean isOfTheDead(Path folder) throws IOException {
        try (FileChannel channel = open(lockOf(folder))) {
            return channel.tryLock() != null;
        }
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), DataFolders.ownerOnly("rw-------"));
    }
}
