package nl.vertrouwd.organisation;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Files on their way from a browser into an import: loose files or one zip. Nothing is trusted: not the names, not the number of files,
 * not the sizes that a zip claims. Not for use by two threads at once.
 */
public final class ImportUpload implements AutoCloseable {

    /** The most bytes that may be sent in one file. */
    public static final long LARGEST_FILE = 100L * 1024 * 1024;

    static final int MOST_FILES = 100;
    static final long MOST_BYTES = 512L * 1024 * 1024;

    private final Path folder;
    private long bytes;
    private int files;
    private @Nullable String name;

    /** @param folder an empty one, which goes when the upload or its import is closed */
    ImportUpload(Path folder) {
        this.folder = folder;
    }

    /** What became of a file that was sent. */
    public sealed interface Result {

        /** It is there. */
        record Taken() implements Result {}

        /** It was refused; the key and arguments of the sentence that says why. */
        record Refused(String textKey, List<Object> arguments) implements Result {}
    }

    /** Takes a loose file, or what is in a zip. Stops reading at the first byte over the limits. */
    public Result add(String fileName, InputStream content) throws IOException {
        if (name == null) {
            name = fileName.length() > 200 ? fileName.substring(0, 200) : fileName;
        }
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return store(fileName, new Limited(content, LARGEST_FILE));
        }
        try (ZipInputStream zip = new ZipInputStream(new Limited(content, LARGEST_FILE))) {
            return unzip(zip);
        } catch (TooLarge e) {
            return refused("organisation.import.upload.too-large", LARGEST_FILE / 1024 / 1024);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return refused("organisation.import.upload.no-zip");
        }
    }

    /** The files as an import; from now on the import has them, and nothing can be added. */
    public ImportSource source() {
        return ImportSource.temporary(name == null ? "" : name, folder);
    }

    /** Throws away what was sent. */
    @Override
    public void close() {
        TemporaryFolder.delete(folder);
    }

    private Result unzip(ZipInputStream zip) throws IOException {
        @Nullable String within = null;
        boolean any = false;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            any = true;
            String path = entry.getName();
            if (entry.isDirectory() || path.startsWith("__MACOSX/")) {
                continue;
            }
            int slash = path.lastIndexOf('/');
            String inFolder = path.substring(0, slash + 1);
            if (inFolder.indexOf('/') != inFolder.lastIndexOf('/') || (within != null && !within.equals(inFolder))) {
                return refused("organisation.import.upload.folders");
            }
            within = inFolder;
            Result stored = inFolder.startsWith(".")
                    ? refused("organisation.import.upload.name")
                    : store(path.substring(slash + 1), zip);
            if (stored instanceof Result.Refused) {
                return stored;
            }
        }
        return any ? new Result.Taken() : refused("organisation.import.upload.no-zip");
    }

    private Result store(String fileName, InputStream content) throws IOException {
        if (fileName.startsWith(".") && !fileName.contains("/") && !fileName.contains("\\")) {
            return fileName.startsWith("..") ? refused("organisation.import.upload.name") : new Result.Taken();
        }
        if (!fileName.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,99}")) {
            return refused("organisation.import.upload.name");
        }
        if (++files > MOST_FILES) {
            return refused("organisation.import.upload.too-many", MOST_FILES);
        }
        Path target = folder.resolve(fileName);
        if (Files.exists(target)) {
            return refused("organisation.import.upload.twice", fileName);
        }
        Limited limited = new Limited(content, MOST_BYTES - bytes);
        try {
            bytes += Files.copy(limited, target);
        } catch (TooLarge e) {
            Files.deleteIfExists(target);
            return refused("organisation.import.upload.too-large", LARGEST_FILE / 1024 / 1024);
        }
        return new Result.Taken();
    }

    private static Result refused(String textKey, Object... arguments) {
        return new Result.Refused(textKey, List.of(arguments));
    }

    /** More bytes came than may. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Fails as soon as more bytes are asked than allowed, so that a bomb is never unpacked whole. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one >= 0 ? 1 : 0);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws TooLarge {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
