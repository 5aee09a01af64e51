package nl.vertrouwd.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Files on their way from a browser into an import: loose files or one zip. Nothing is trusted: not the names, not the number of files,
 * not the sizes that a zip claims. Not for use by two threads at once.
 */
public final class ImportUpload implements AutoCloseable {

    /** The most bytes that may be sent in one file. */
    public static final long LARGEST_FILE = 100L * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    static final int MOST_FILES = 100;
    static final long MOST_BYTES = 512L * 1024 * 1024;

    private final Path folder;
    private long bytes;
    private int files;
    private final List<String> names = new ArrayList<>();

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
        boolean zipped = fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
        Result result = zipped ? unpack(content) : store(fileName, content);
        if (result instanceof Result.Taken && !fileName.startsWith(".")) {
            names.add(fileName);
        }
        return result;
    }

    private Result unpack(InputStream content) throws IOException {
        Path zip = folder.resolve(".zip");
        try {
            Files.copy(new LimitedStream(content, LARGEST_FILE), zip);
            return new UploadedZip(zip, new Unpacked()).unpack();
        } catch (LimitedStream.TooLarge e) {
            return refused("organisation.import.upload.too-large", LARGEST_FILE / 1024 / 1024);
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    /** The files as an import; from now on the import has them, and nothing can be added. */
    public ImportSource source() {
        return ImportSource.temporary(name(), folder);
    }

    /** Every file that was sent, as far as it fits; "persons.csv, placements.csv". */
    private String name() {
        String all = String.join(", ", names);
        return all.length() <= LONGEST_NAME ? all : all.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** Throws away what was sent. */
    @Override
    public void close() {
        TemporaryFolder.delete(folder);
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
        boolean whole = false;
        try {
            bytes += Files.copy(limited(content), target);
            whole = true;
            return new Result.Taken();
        } catch (LimitedStream.TooLarge e) {
            return refused("organisation.import.upload.too-large", LARGEST_FILE / 1024 / 1024);
        } finally {
            if (!whole) {
                Files.deleteIfExists(target);
            }
        }
    }

    private InputStream limited(InputStream content) {
        return new LimitedStream(content, Math.min(LARGEST_FILE, MOST_BYTES - bytes));
    }

    static Result refused(String textKey, Object... arguments) {
        return new Result.Refused(textKey, List.of(arguments));
    }

    /** What comes out of a zip. */
    private final class Unpacked implements UploadedZip.Sink {

        @Override
        public Result store(String fileName, InputStream content) throws IOException {
            return ImportUpload.this.store(fileName, content);
        }

        @Override
        public Result skip(InputStream content) throws IOException {
            bytes += limited(content).transferTo(OutputStream.nullOutputStream());
            return new Result.Taken();
        }
    }
}
