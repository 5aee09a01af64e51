package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportUploadTest {

    @TempDir
    Path folders;

    private ImportUpload upload;

    @BeforeEach
    void begin() throws IOException {
        upload = another();
    }

    @AfterEach
    void end() {
        upload.close();
    }

    @Test
    void aZipWithFilesAtTheTopIsTaken() throws IOException {
        assertThat(add("a.zip", zip("sites.csv", "units.csv"))).isInstanceOf(ImportUpload.Result.Taken.class);
        assertThat(upload.source().files()).containsExactly("sites.csv", "units.csv");
        assertThat(upload.source().name()).isEqualTo("a.zip");
    }

    @Test
    void aZipWithOneFolderIsTaken() throws IOException {
        assertThat(add(
                        "a.zip",
                        zip("delivery/", "delivery/sites.csv", "__MACOSX/delivery/._sites.csv", "delivery/.DS_Store")))
                .isInstanceOf(ImportUpload.Result.Taken.class);
        assertThat(upload.source().files()).containsExactly("sites.csv");
    }

    @Test
    void aZipThatBreaksOffIsRefused() throws IOException {
        byte[] whole = zip("sites.csv", "units.csv");
        assertThat(add("a.zip", java.util.Arrays.copyOf(whole, 45))).isInstanceOf(ImportUpload.Result.Refused.class);
    }

    @Test
    void looseFilesAreTakenTogether() throws IOException {
        add("sites.csv", "x".getBytes(StandardCharsets.UTF_8));
        add("units.csv", "y".getBytes(StandardCharsets.UTF_8));
        assertThat(upload.source().files()).containsExactly("sites.csv", "units.csv");
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws IOException {
        for (String name :
                new String[] {"../sites.csv", "/etc/sites.csv", "..\\sites.csv", "a/../../sites.csv", "..", "a/b/c.csv"
                }) {
            try (ImportUpload other = another()) {
                assertThat(other.add("a.zip", new ByteArrayInputStream(zip(name))))
                        .as(name)
                        .isInstanceOf(ImportUpload.Result.Refused.class);
                assertThat(other.source().files()).isEmpty();
            }
        }
        assertThat(add("../x.csv", new byte[1])).isInstanceOf(ImportUpload.Result.Refused.class);
    }

    @Test
    void twoFoldersAndTheSameFileTwiceAreRefused() throws IOException {
        assertThat(add("a.zip", zip("a/sites.csv", "b/units.csv")))
                .isEqualTo(refused("organisation.import.upload.folders"));
        assertThat(add("sites.csv", new byte[1])).isEqualTo(refused("organisation.import.upload.twice", "sites.csv"));
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        assertThat(add("a.zip", "hello".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(refused("organisation.import.upload.no-zip"));
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        String[] names = new String[ImportUpload.MOST_FILES + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = "f" + i + ".csv";
        }
        assertThat(add("a.zip", zip(names))).isEqualTo(refused("organisation.import.upload.too-many", 100));
    }

    @Test
    void aFileOverTheLimitIsNotReadFurtherThanTheLimit() throws IOException {
        Zeros zeros = new Zeros();
        assertThat(upload.add("sites.csv", zeros)).isEqualTo(refused("organisation.import.upload.too-large", 100L));
        assertThat(zeros.given).isLessThan(ImportUpload.LARGEST_FILE + 1_000_000);
        assertThat(upload.source().files()).isEmpty();
    }

    @Test
    void aZipThatUnpacksToMoreThanTheLimitIsRefusedOnTheWay() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("sites.csv"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < ImportUpload.MOST_BYTES / zeros.length + 1; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThat(add("bomb.zip", bytes.toByteArray()))
                .isEqualTo(refused("organisation.import.upload.too-large", 100L));
        assertThat(upload.source().files()).isEmpty();
    }

    private ImportUpload another() throws IOException {
        return new ImportUpload(Files.createTempDirectory(folders, "upload"));
    }

    private ImportUpload.Result add(String name, byte[] content) throws IOException {
        return upload.add(name, new ByteArrayInputStream(content));
    }

    private static ImportUpload.Result refused(String key, Object... arguments) {
        return new ImportUpload.Result.Refused(key, java.util.List.of(arguments));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(1);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Never ends. */
    private static final class Zeros extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            given += length;
            return length;
        }
    }
}
