package nl.vertrouwd.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The unpacked MySQL server: once per user in a cache folder, or in the data folder when there is no place for a cache. */
record ServerProgram(Path home, Platform platform) {

    static final String VERSION = "8.0.31";
    private static final String LIBAIO = "/native/linux-amd64/libaio.so.1";

    /** Unpacks the server if this has not been done yet; two processes may do so at once. */
    static ServerProgram unpack(Path fallback) throws IOException, InterruptedException {
        Platform platform = Platform.here();
        URL archive = ServerProgram.class.getResource(platform.archive);
        if (archive == null) {
            throw new DatabaseUnavailable(
                    "This build of the product does not carry a MySQL server.", DatabaseUnavailable.OTHER_DATABASE);
        }
        String name = "mysql-" + VERSION + "-" + fingerprint(archive);
        Path home = cache(fallback).resolve(name);
        if (!Files.isExecutable(home.resolve("bin/mysqld"))) {
            unpackBeside(home, archive, platform);
        }
        return new ServerProgram(home, platform);
    }

    Path mysqld() {
        return home.resolve("bin/mysqld");
    }

    private static Path cache(Path fallback) {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path caches = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home", "/"), ".cache")
                : Path.of(configured);
        Path cache = caches.resolve("vertrouwd");
        try {
            FileTrees.createPrivateFolder(cache);
            return Files.isWritable(cache) ? cache : fallback;
        } catch (IOException e) {
            return fallback;
        }
    }

    private static String fingerprint(URL archive) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(
                Long.toString(archive.openConnection().getContentLengthLong()).getBytes(StandardCharsets.US_ASCII));
        try (InputStream library = libaio()) {
            sum.update(library.readAllBytes());
        }
        return "%08x".formatted(sum.getValue());
    }

    private static void unpackBeside(Path home, URL archive, Platform platform)
            throws IOException, InterruptedException {
        Path parent = Objects.requireNonNull(home.getParent());
        Files.createDirectories(parent);
        Path folder = Files.createTempDirectory(parent, "unpacking-");
        try {
            untar(archive, folder);
            if (platform == Platform.LINUX) {
                try (InputStream library = libaio()) {
                    Files.copy(library, folder.resolve("lib/private/libaio.so.1"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            moveUnlessThere(folder, home);
        } finally {
            if (Files.exists(folder)) {
                FileTrees.delete(folder);
            }
        }
    }

    private static void moveUnlessThere(Path folder, Path home) throws IOException {
        try {
            Files.move(folder, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            if (!Files.isExecutable(home.resolve("bin/mysqld"))) {
                throw e;
            }
        }
    }

    private static void untar(URL archive, Path folder) throws IOException, InterruptedException {
        Process tar;
        try {
            tar = new ProcessBuilder(List.of("tar", "xz", "-C", folder.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The programs tar and gzip are needed to unpack the embedded MySQL server, and tar is not there.",
                    "Install them (Debian: apt-get install tar gzip). " + DatabaseUnavailable.OTHER_DATABASE,
                    e);
        }
        @Nullable IOException broken = null;
        try (InputStream in = archive.openStream();
                var out = tar.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            broken = e;
        }
        if (tar.waitFor() != 0 || broken != null) {
            throw new DatabaseUnavailable(
                    "The embedded MySQL server could not be unpacked into " + folder.getParent() + ".",
                    "Make sure that there are 200 MB free there ("
                            + Files.getFileStore(folder).getUsableSpace() / 1_000_000
                            + " MB now) and that tar and gzip are installed.");
        }
    }

    private static InputStream libaio() {
        return Objects.requireNonNull(ServerProgram.class.getResourceAsStream(LIBAIO), LIBAIO);
    }
}
