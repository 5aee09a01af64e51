package nl.vertrouwd.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.base.DataFolders;

/**
 * The list of erased people as a file that is only added to: a line with the name of the key, then a line for each pseudonym, {@code +} for
 * who was erased and {@code -} for who was let in again since. What was added is on the disk when the call returns; of a line that was cut
 * off in the middle nothing counts, and nothing followed from it. One process writes at a time.
 */
final class ErasedFile {

    private static final String HEAD = "vertrouwd-erased 1 ";
    private static final Object ONE_OF_THIS_PROCESS = new Object();

    private final Path path;

    ErasedFile(Path path) {
        this.path = path;
    }

    /**
     * What stands in it.
     *
     * @param keyName of the key that made the pseudonyms; empty when nothing stands in it
     * @param erased by pseudonym, whether the person is erased; false for who was let in again since
     * @param wrongLine the first line that is none; 0 when all are right
     */
    record Content(String keyName, Map<Pseudonym, Boolean> erased, int wrongLine) {}

    Content read() {
        if (!Files.exists(path)) {
            return parse("");
        }
        try {
            return parse(Files.readString(path, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds lines that begin with the sign, under the key of that name, and returns when they are on the disk; none for whom the same was
     * said last, as after an erasure that was cut off.
     */
    void add(char sign, Collection<Pseudonym> pseudonyms, String keyName) {
        synchronized (ONE_OF_THIS_PROCESS) {
            boolean fresh = !Files.exists(path);
            makeFolder();
            try (FileChannel file = open();
                    FileLock only = file.lock()) {
                String there = whole(file);
                Map<Pseudonym, Boolean> known = parse(there).erased();
                StringBuilder lines = new StringBuilder(there.isEmpty() ? HEAD + keyName + "\n" : "");
                pseudonyms.stream()
                        .filter(each -> !Boolean.valueOf(sign == '+').equals(known.get(each)))
                        .sorted()
                        .forEach(each -> lines.append(sign).append(each.hex()).append('\n'));
                file.truncate(there.length());
                file.position(there.length());
                ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.ISO_8859_1));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (fresh) {
                keepName();
            }
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                DataFolders.ownerOnly("rw-------"));
    }

    /** All whole lines. */
    private static String whole(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            continue;
        }
        String text = new String(bytes.array(), StandardCharsets.ISO_8859_1);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    /** A new file is there after the machine lost its power only when its folder is on the disk too; some systems cannot be asked. */
    private void keepName() {
        try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }

    private static Content parse(String text) {
        String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n");
        Map<Pseudonym, Boolean> erased = new LinkedHashMap<>();
        if (lines[0].isEmpty()) {
            return new Content("", erased, 0);
        }
        if (!lines[0].matches(HEAD + "[0-9a-f]{16}")) {
            return new Content("", erased, 1);
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].matches("[+-][0-9a-f]{" + Pseudonym.LENGTH + "}")) {
                return new Content(lines[0].substring(HEAD.length()), erased, i + 1);
            }
            erased.put(new Pseudonym(lines[i].substring(1)), lines[i].charAt(0) == '+');
        }
        return new Content(lines[0].substring(HEAD.length()), erased, 0);
    }
}
