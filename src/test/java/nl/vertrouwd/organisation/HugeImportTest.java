package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import nl.vertrouwd.base.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of two million rows, in the 1 GiB that the tests and the product have: more than fits ends in an OutOfMemoryError. */
@ImportTest
@Tag("long")
class HugeImportTest {

    private static final long GIBIBYTE = 1L << 30;
    private static final long ROWS = 2_000_000;

    @TempDir
    Path folder;

    @Autowired
    ImportFixture imported;

    @Autowired
    ImportTexts texts;

    @BeforeEach
    void nothingThere() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(GIBIBYTE);
        imported.empty();
    }

    @AfterEach
    void nothingIsWritten() {
        assertThat(List.of("site", "unit", "unit_period", "person", "placement"))
                .allSatisfy(table -> assertThat(imported.count(table)).as(table).isZero());
    }

    @Test
    void twoMillionPersonsAreTooMany() throws IOException {
        write("persons.csv", Folder.PERSONS, ROWS, HugeImportTest::person);
        assertThat(errors()).containsExactly("persons.csv:300002: expected at most 300,000 rows");
    }

    @Test
    void twoMillionUnitsWithErrorsAreTooManyAndTheFirstThousandErrorsAreThere() throws IOException {
        write("units.csv", Folder.UNITS, ROWS, i -> "U" + i + ",NOT-THERE,Unit,2020-02-30,");
        write("persons.csv", Folder.PERSONS, 10, HugeImportTest::person);
        write("placements.csv", Folder.PLACEMENTS, ROWS, i -> "P" + i + ",U" + i + ",S,maybe,2020-01-01,");
        ImportResult.Rejected rejected = rejected();
        assertThat(rejected.errors().shown()).hasSize(RemarkCollector.LIMIT);
        assertThat(rejected.errors().shown().getFirst().line()).isEqualTo(2);
        assertThat(rejected.errors().total()).isGreaterThan(300_000);
    }

    @Test
    void aFullHouseOfEveryFileFits() throws IOException {
        write("sites.csv", Folder.SITES, 1, i -> "S,Site,Europe/Amsterdam");
        write(
                "units.csv",
                Folder.UNITS,
                300_000,
                i -> "U" + i + "," + (i == 0 ? "" : "U" + i / 10) + ",Unit,2020-01-01,");
        write("persons.csv", Folder.PERSONS, 300_000, HugeImportTest::person);
        write(
                "placements.csv",
                Folder.PLACEMENTS,
                1_500_000,
                i -> "P" + i / 5 + ",U" + i / 5 + ",S,false," + (2020 + i % 5) + "-01-01," + (2021 + i % 5) + "-01-01");
        try (ImportSource source = ImportSource.folder(folder)) {
            assertThat(imported.counts(imported.run(source, ImportFixture.TODAY, true)))
                    .containsExactly(
                            "sites +1 ~0 -0 x0 =0",
                            "units +300000 ~0 -0 x0 =0",
                            "persons +300000 ~0 -0 x0 =0",
                            "placements +1500000 ~0 -0 x0 =0");
        }
    }

    @Test
    void anUploadOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
        Path persons = write("persons.csv", Folder.PERSONS, ROWS, HugeImportTest::person);
        assertThat(Files.size(persons)).isGreaterThan(ImportUpload.LARGEST_FILE);
        Path place = Files.createDirectory(folder.resolve("upload"));
        try (ImportUpload upload = new ImportUpload(place);
                InputStream content = Files.newInputStream(persons)) {
            assertThat(upload.add("persons.csv", content)).isInstanceOf(ImportUpload.Result.Refused.class);
            assertThat(content.available()).isPositive();
            assertThat(place).isEmptyDirectory();
        }
    }

    private List<String> errors() {
        return rejected().errors().shown().stream()
                .map(error -> texts.line(Languages.ENGLISH, error))
                .toList();
    }

    private ImportResult.Rejected rejected() {
        try (ImportSource source = ImportSource.folder(folder)) {
            return (ImportResult.Rejected) imported.run(source, ImportFixture.TODAY, false);
        }
    }

    private static String person(long i) {
        return "P" + i + ",Sanne" + i % 1000 + ",van de,Voorbeeld" + i % 5000 + ",p" + i
                + "@voorbeeld.invalid,F,1980,NCO,sergeant,2020-01-01,";
    }

    private Path write(String file, String header, long rows, LongFunction<String> row) throws IOException {
        Path path = folder.resolve(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
            out.write((header + "\n").getBytes(StandardCharsets.UTF_8));
            for (long i = 0; i < rows; i++) {
                out.write((row.apply(i) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }
}
