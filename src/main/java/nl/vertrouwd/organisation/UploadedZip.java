package nl.vertrouwd.organisation;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import nl.vertrouwd.organisation.ImportUpload.Result;
import org.jspecify.annotations.Nullable;

/**
 * A zip that somebody sent, of files side by side or in one folder. Refuses names that lead elsewhere, a zip within it, and what is not
 * whole: cut off, damaged, with a password, or with other entries than its own list says.
 */
final class UploadedZip {

    static final int MOST_ENTRIES = 1000;

    private static final Result NO_ZIP = ImportUpload.refused("organisation.import.upload.no-zip");

    private final Path zip;
    private final Sink sink;
    private @Nullable String folder;

    /** Where the files go. */
    interface Sink {

        Result store(String fileName, InputStream content) throws IOException;

        /** Reads what nobody wants, within the same limits. */
        Result skip(InputStream content) throws IOException;
    }

    UploadedZip(Path zip, Sink sink) {
        this.zip = zip;
        this.sink = sink;
    }

    /** Hands over every file, up to the first that is refused. */
    Result unpack() throws IOException {
        try {
            return unpack(listed());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return NO_ZIP;
        }
    }

    /** The names in its list at the end; what was cut off has no list. */
    private List<String> listed() throws IOException {
        try (ZipFile whole = new ZipFile(zip.toFile())) {
            return whole.stream()
                    .limit(MOST_ENTRIES + 1L)
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        }
    }

    private Result unpack(List<String> listed) throws IOException {
        if (listed.size() > MOST_ENTRIES) {
            return ImportUpload.refused("organisation.import.upload.too-many", ImportUpload.MOST_FILES);
        }
        List<String> read = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                read.add(entry.getName());
                Result result = read.size() > listed.size() ? NO_ZIP : take(entry, entries);
                if (result instanceof Result.Refused) {
                    return result;
                }
            }
        }
        Collections.sort(read);
        return read.equals(listed) && !read.isEmpty() ? new Result.Taken() : NO_ZIP;
    }

    private Result take(ZipEntry entry, InputStream content) throws IOException {
        String path = entry.getName();
        if (leadsElsewhere(path)) {
            return ImportUpload.refused("organisation.import.upload.name");
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (entry.isDirectory() && path.toLowerCase(Locale.ROOT).endsWith(".csv/")) {
            return ImportUpload.refused("organisation.import.upload.no-file");
        }
        if (entry.isDirectory() || path.startsWith("__MACOSX/") || name.startsWith(".")) {
            return sink.skip(content);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return ImportUpload.refused("organisation.import.upload.nested");
        }
        String inFolder = path.substring(0, path.length() - name.length());
        if (folder != null && !folder.equals(inFolder) || inFolder.indexOf('/') != inFolder.lastIndexOf('/')) {
            return ImportUpload.refused("organisation.import.upload.folders");
        }
        folder = inFolder;
        return sink.store(name, content);
    }

    private static boolean leadsElsewhere(String path) {
        return path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || List.of(path.split("/")).contains("..");
    }
}
