package nl.vertrouwd.organisation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of an import folder as a stream: RFC 4180, UTF-8, columns by name. A byte that is not UTF-8 becomes {@link #BROKEN}, which
 * no valid file can contain. A last line of one such byte is added: when it does not come out as a line of its own, a quotation mark
 * was never closed.
 */
final class CsvFile {

    /** Half of a surrogate pair: no sequence of valid bytes yields it. */
    static final char BROKEN = '\uDC80';

    private static final byte[] END = {'\n', (byte) 0xFF};
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int ROWS_BETWEEN_REPORTS = 1000;

    private final String name;
    private final ImportContext context;
    private final Map<String, LocalDate> dates = new HashMap<>();
    private CsvHeader header = new CsvHeader(List.of());
    private long bytesRead;
    private long rowsRead;
    private long brokenLine;
    private boolean malformed;
    private boolean uncertain;

    CsvFile(String name, ImportContext context) {
        this.name = name;
        this.context = context;
    }

    /**
     * False when what the file says is not known: the header is not usable, a quotation mark is not closed where it should be or there are
     * more rows than may be.
     */
    boolean read(InputStream in, List<String> required, List<String> optional, Consumer<CsvRow> reader)
            throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(new CountingStream(in));
        String problem = FirstBytes.problem(bytes);
        if (problem != null) {
            error(0, "", problem);
            return false;
        }
        try (CsvReader<CsvRecord> records = records(bytes)) {
            Iterator<CsvRecord> iterator = records.iterator();
            CsvRecord first = next(iterator, 1);
            if (first == null) {
                notClosed(brokenLine, "");
                return false;
            }
            if (!isUsable(first, required, optional)) {
                return false;
            }
            int most = ExchangeFormats.mostRows(name);
            CsvRecord current = next(iterator, 1 + lines(first));
            while (current != null) {
                CsvRecord following = next(iterator, current.getStartingLineNumber() + lines(current));
                if (following == null) {
                    finish(current, reader);
                } else if (rowsRead < most || isEmpty(current)) {
                    row(current, reader);
                    if (malformed) {
                        return false;
                    }
                } else {
                    error(current.getStartingLineNumber(), "", "organisation.import.error.rows", most);
                    return false;
                }
                current = following;
            }
            if (brokenLine > 0 && !malformed) {
                notClosed(brokenLine, "");
            }
        }
        return !malformed && !uncertain;
    }

    /** Null after the last record, and when the one that starts in this line is not well-formed. */
    private @Nullable CsvRecord next(Iterator<CsvRecord> iterator, long line) {
        try {
            return iterator.hasNext() ? iterator.next() : null;
        } catch (CsvParseException e) {
            brokenLine = line;
            return null;
        }
    }

    private CsvReader<CsvRecord> records(InputStream in) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
        Reader text = new InputStreamReader(new SequenceInputStream(in, new ByteArrayInputStream(END)), decoder);
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
    }

    private boolean isUsable(CsvRecord first, List<String> required, List<String> optional) {
        header = new CsvHeader(first.getFields());
        return header.check(
                name, required, optional, (column, textKey, arguments) -> error(1, column, textKey, arguments));
    }

    private void row(CsvRecord record, Consumer<CsvRow> reader) {
        if (isEmpty(record)) {
            return;
        }
        if (rowsRead++ % ROWS_BETWEEN_REPORTS == 0) {
            context.progress(name, bytesRead);
        }
        if (record.getFieldCount() != header.size() && lines(record) > 1) {
            notClosed(record.getStartingLineNumber(), swallowing(record));
            return;
        }
        CsvRow row = new CsvRow(this, record);
        if (record.getFieldCount() != header.size()) {
            row.wrongAsAWhole("", "organisation.import.error.columns", header.size(), record.getFieldCount());
        } else {
            for (int i = 0; i < header.size(); i++) {
                if (record.getField(i).indexOf(BROKEN) >= 0) {
                    row.wrongAsAWhole(header.name(i), "organisation.import.error.utf8");
                }
            }
        }
        reader.accept(row);
    }

    private static boolean isEmpty(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isEmpty();
    }

    /** The last record is the added line, unless a quotation mark swallowed it. */
    private void finish(CsvRecord last, Consumer<CsvRow> reader) {
        if (brokenLine > 0) {
            row(last, reader);
        } else if (last.getFieldCount() != 1 || !last.getField(0).equals(String.valueOf(BROKEN))) {
            notClosed(last.getStartingLineNumber(), column(last.getFieldCount() - 1));
        }
    }

    /** Said once, and then no more of the file is read: the rest would only be consequences. */
    private void notClosed(long line, String column) {
        malformed = true;
        error(line, column, "organisation.import.error.quotes");
    }

    /** The column of the first field that goes on in the next line. */
    private String swallowing(CsvRecord record) {
        int field = 0;
        while (record.getField(field).indexOf('\n') < 0) {
            field++;
        }
        return column(field);
    }

    /** A line break where none belongs: rows may be hidden in it, so nothing is said of what is missing. */
    void mayHideRows() {
        uncertain = true;
    }

    private String column(int field) {
        return field < header.size() ? header.name(field) : "";
    }

    private static long lines(CsvRecord record) {
        long breaks = 1;
        for (String field : record.getFields()) {
            breaks += field.chars().filter(c -> c == '\n').count();
        }
        return breaks;
    }

    @Nullable
    Integer index(String column) {
        return header.index(column);
    }

    /** The date of a text in the form yyyy-mm-dd, the same object for the same text; null when it is none. */
    @Nullable
    LocalDate date(String text) {
        LocalDate known = dates.get(text);
        if (known == null) {
            known = ImportDates.parse(text);
            if (known != null) {
                dates.put(text, known);
            }
        }
        return known;
    }

    void error(long line, String column, String textKey, Object... arguments) {
        context.error(name, line, column, textKey, arguments);
    }

    /** Says how many bytes went by, for the progress. */
    private final class CountingStream extends FilterInputStream {

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytesRead += one >= 0 ? 1 : 0;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            bytesRead += Math.max(count, 0);
            return count;
        }
    }
}
