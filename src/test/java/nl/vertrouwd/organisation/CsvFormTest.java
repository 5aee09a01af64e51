package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFormTest {

    private final List<String> rows = new ArrayList<>();
    private final Folder folder = new Folder();

    @Test
    void columnsAreFoundByNameAndOthersIgnored() {
        read("b,extra,a\n1,x,2\n");
        assertThat(rows).containsExactly("2: 2|1");
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        read("\uFEFFa,b\n1,2\n");
        read("\uFEFF\"a\",\"b\"\n3,4\n");
        assertThat(rows).containsExactly("2: 1|2", "2: 3|4");
    }

    @Test
    void linesMayEndInEitherWayAndTheLastOneNotAtAll() {
        read("a,b\r\n1,2\r\n3,4");
        assertThat(rows).containsExactly("2: 1|2", "3: 3|4");
    }

    @Test
    void quotedValuesMayHoldCommasQuotesAndLines() {
        read("a,b\n\"1,\"\"x\"\"\",\"two\nlines\"\n3,4\n");
        assertThat(rows).containsExactly("2: 1,\"x\"|two\nlines", "4: 3|4");
    }

    @Test
    void emptyLinesAreNoRows() {
        read("a,b\n\n1,2\n\n");
        assertThat(rows).containsExactly("3: 1|2");
    }

    @Test
    void theRowsBeforeAMalformedOneAreStillRead() {
        ImportContext context = read("a,b\n1,2\n3,\"4\"5\n");
        assertThat(rows).containsExactly("2: 1|2");
        assertThat(context.errors().shown()).extracting(ImportRemark::line).containsExactly(3L);
    }

    @Test
    void aQuotationMarkThatSwallowsABigFileIsFoundEarly() {
        ImportContext context = read("a,b\n1,\"" + "x,y\n".repeat(100_000));
        assertThat(context.errors().shown()).extracting(ImportRemark::line).containsExactly(2L);
    }

    @Test
    void everyLetterOfUnicodeGoesThrough() {
        read("a,b\n\u00d6mer,\uD83D\uDE00\uFFFD\n");
        assertThat(rows).containsExactly("2: \u00d6mer|\uD83D\uDE00\uFFFD");
    }

    private ImportContext read(String content) {
        folder.bytes("x.csv", content.getBytes(StandardCharsets.UTF_8));
        ImportContext context = new ImportContext(
                ImportSource.folder(folder.path), List.of("x.csv"), LocalDate.of(2026, 1, 1), progress -> {});
        context.read(
                "x.csv",
                List.of("a", "b"),
                List.of(),
                row -> rows.add(row.line() + ": " + row.text("a", 100) + "|" + row.text("b", 100)));
        return context;
    }
}
