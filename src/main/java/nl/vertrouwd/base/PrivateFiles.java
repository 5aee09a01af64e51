package nl.vertrouwd.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read, as far as the file system knows owners. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** What to make such a file with. */
    public static FileAttribute<?>[] ownerOnly() {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Writes the file anew; whoever reads it sees all of it or what was there before. */
    public static void write(Path file, String content) throws IOException {
        Path writing = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", ownerOnly());
        Files.writeString(writing, content);
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
