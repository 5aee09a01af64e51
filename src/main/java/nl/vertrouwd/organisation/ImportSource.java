package nl.vertrouwd.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of one import: what lies directly in a folder. Hidden files and other folders in it are left alone. */
public final class ImportSource implements AutoCloseable {

    private final String name;
    private final Path folder;
    private final boolean temporary;
    private final Map<String, Long> sizes = new TreeMap<>();
    private final Set<String> others = new TreeSet<>();
    private Runnable whenTaken = () -> {};

    private ImportSource(String name, Path folder, boolean temporary) {
        this.name = name;
        this.folder = folder;
        this.temporary = temporary;
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : (Iterable<Path>) entries::iterator) {
                String fileName = Objects.requireNonNull(file.getFileName()).toString();
                if (!fileName.startsWith(".")) {
                    take(fileName, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String fileName, Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.isReadable(file)) {
            sizes.put(fileName, Files.size(file));
        } else {
            others.add(fileName);
        }
    }

    /** A folder of somebody else: it is read and left as it is. */
    public static ImportSource folder(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return new ImportSource(last == null ? "" : last.toString(), folder, false);
    }

    /** A folder made for this import only; {@link #close} deletes it. */
    static ImportSource temporary(String name, Path folder) {
        return new ImportSource(name, folder, true);
    }

    /** What is to be done once it is taken in. */
    ImportSource whenTaken(Runnable then) {
        whenTaken = then;
        return this;
    }

    /** It is taken in. */
    void taken() {
        whenTaken.run();
    }

    /** What the import is called in lists: the name of the folder or of the uploaded file. */
    public String name() {
        return name;
    }

    /** The names of the files, by name. */
    public Set<String> files() {
        return sizes.keySet();
    }

    /** Whether there is something of this name that cannot be read as a file: a folder, a pipe, a link to nothing, no permission. */
    boolean isNoFile(String file) {
        return others.contains(file);
    }

    long size(String file) {
        return sizes.getOrDefault(file, 0L);
    }

    InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }

    @Override
    public void close() {
        if (temporary) {
            TemporaryFolder.delete(folder);
        }
    }
}
