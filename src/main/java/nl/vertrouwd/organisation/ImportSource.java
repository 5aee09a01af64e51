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
import java.util.stream.Stream;

/** The files of one import: what lies directly in a folder. Hidden files and folders in it are left alone. */
public final class ImportSource implements AutoCloseable {

    private final String name;
    private final Path folder;
    private final boolean temporary;
    private final Map<String, Long> sizes = new TreeMap<>();

    private ImportSource(String name, Path folder, boolean temporary) {
        this.name = name;
        this.folder = folder;
        this.temporary = temporary;
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : (Iterable<Path>) entries.filter(Files::isRegularFile)::iterator) {
                String fileName = Objects.requireNonNull(file.getFileName()).toString();
                if (!fileName.startsWith(".")) {
                    sizes.put(fileName, Files.size(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** What the import is called in lists: the name of the folder or of the uploaded file. */
    public String name() {
        return name;
    }

    /** The names of the files, by name. */
    public Set<String> files() {
        return sizes.keySet();
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
