package nl.vertrouwd.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the product keeps files: folders below {@code vertrouwd.data}, or temporary ones when there is no data folder, as in tests. */
@Component
public class DataFolders {

    private static final String TEMPORARY = "temporary";

    private final String data;

    /** @param data the data folder; blank or {@code temporary} when there is none */
    public DataFolders(@Value("${vertrouwd.data:temporary}") String data) {
        this.data = data;
    }

    /** The folder of that name, made when it is not there; only the owner may look into it. A temporary one is another at every call. */
    public Path folder(String name) throws IOException {
        return isTemporary()
                ? Files.createTempDirectory("vertrouwd-" + name)
                : Files.createDirectories(place(name), ownerOnly("rwx------"));
    }

    /** The folder of that name, when a process before this one made it. */
    public Optional<Path> present(String name) {
        return isTemporary() ? Optional.empty() : Optional.of(place(name)).filter(Files::isDirectory);
    }

    /** How to make a file or folder for the owner only, with rights such as {@code rw-------}; nothing where systems do not have them. */
    public static FileAttribute<?>[] ownerOnly(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** Writes a file for the owner only, onto the disk; whoever reads it sees all of it or what was there before. */
    public static void write(Path file, String content) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path writing = Files.createTempFile(file.getParent(), name, ".new", ownerOnly("rw-------"));
        try (FileChannel channel = FileChannel.open(writing, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean isTemporary() {
        return data.isBlank() || data.equals(TEMPORARY);
    }

    private Path place(String name) {
        return Path.of(data, name).toAbsolutePath().normalize();
    }
}
