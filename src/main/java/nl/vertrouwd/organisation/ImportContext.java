package nl.vertrouwd.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What a part sees of the import it is a part of: the folder, the delivery date, and what earlier parts made of their files. */
public final class ImportContext {

    private final ImportSource source;
    private final LocalDate deliveredOn;
    private final Consumer<ImportProgress> listener;
    private final RemarkCollector errors = new RemarkCollector();
    private final RemarkCollector conflicts = new RemarkCollector();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final long totalBytes;
    private long bytesOfFilesRead;

    /** What became of a file. */
    public enum Delivery {
        /** The folder has no such file: nothing of its kind changes. */
        ABSENT,
        /** All rows were handed over. */
        READ,
        /** It is no file, the header is wrong, a quotation mark is never closed or there are too many rows; what it says is not known. */
        UNREADABLE
    }

    ImportContext(ImportSource source, List<String> files, LocalDate deliveredOn, Consumer<ImportProgress> listener) {
        this.source = source;
        this.deliveredOn = deliveredOn;
        this.listener = listener;
        this.totalBytes = files.stream()
                .filter(source.files()::contains)
                .mapToLong(source::size)
                .sum();
    }

    /** The date as of which a full delivery closes what it no longer has. */
    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    /**
     * Hands over the rows of a file one by one. A missing column is an error and then there are no rows; other columns than these are
     * ignored.
     */
    public Delivery read(String file, List<String> columns, List<String> optionalColumns, Consumer<CsvRow> reader) {
        if (source.isNoFile(file)) {
            error(file, 0, "", "organisation.import.error.no-file");
            return Delivery.UNREADABLE;
        }
        if (!source.files().contains(file)) {
            return Delivery.ABSENT;
        }
        boolean readable;
        try (InputStream in = source.open(file)) {
            readable = new CsvFile(file, this).read(in, columns, optionalColumns, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytesOfFilesRead += source.size(file);
        return readable ? Delivery.READ : Delivery.UNREADABLE;
    }

    /** Says what is wrong; from now on nothing will be written. */
    public void error(String file, long line, String column, String textKey, Object... arguments) {
        errors.add(new ImportRemark(file, line, column, textKey, List.of(arguments)));
    }

    /**
     * Says that somebody changed a fact in the product, that the file has something else, and that the product's value stays. The import
     * goes on; the row counts as unchanged. May also be called while writing.
     */
    public void conflict(String file, long line, String column, String textKey, Object... arguments) {
        conflicts.add(new ImportRemark(file, line, column, textKey, List.of(arguments)));
    }

    /** Makes something available to the parts that come after. */
    public <T> void share(Class<T> type, T value) {
        shared.put(type, value);
    }

    /** What an earlier part shared; refuses when none did. */
    public <T> T shared(Class<T> type) {
        return type.cast(Objects.requireNonNull(shared.get(type), type::getSimpleName));
    }

    ImportRemarks errors() {
        return errors.all();
    }

    ImportRemarks conflicts() {
        return conflicts.all();
    }

    void progress(String file, long bytes) {
        listener.accept(new ImportProgress(
                ImportProgress.Phase.READING, file, Math.min(bytesOfFilesRead + bytes, totalBytes), totalBytes));
    }
}
