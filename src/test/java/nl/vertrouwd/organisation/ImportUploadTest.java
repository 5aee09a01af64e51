package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportUploadTest {

    @TempDir
    Path folders;

    private static final ImportUpload.Result TOO_LARGE = refused("organisation.import.upload.too-large", 100L);
    private static final ImportUpload.Result NO_ZIP = refused("organisation.import.upload.no-zip");

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
        for (int length = 1; length < whole.length; length++) {
            try (ImportUpload other = another()) {
                assertThat(other.add("a.zip", new ByteArrayInputStream(Arrays.copyOf(whole, length))))
                        .as("cut off after " + length)
                        .isEqualTo(NO_ZIP);
            }
        }
    }

    @Test
    void aZipWhoseListNamesOtherFilesThanThereAreIsRefused() throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(zip("sites.csv"));
        two.write(zip("units.csv"));
        assertThat(add("a.zip", two.toByteArray())).isEqualTo(NO_ZIP);
        assertThat(add("b.zip", "x".getBytes(StandardCharsets.UTF_8))).isEqualTo(NO_ZIP);
    }

    @Test
    void aZipWithAWrongCheckSumIsRefused() throws IOException {
        byte[] zip = stored("sites.csv", "code,name,time_zone\n");
        assertThat(add("a.zip", zip)).isInstanceOf(ImportUpload.Result.Taken.class);
        zip[30 + "sites.csv".length()] ^= 1;
        try (ImportUpload other = another()) {
            assertThat(other.add("a.zip", new ByteArrayInputStream(zip))).isEqualTo(NO_ZIP);
            assertThat(other.source().files()).isEmpty();
        }
    }

    @Test
    void aZipWithAPasswordIsRefused() throws IOException {
        byte[] zip = stored("sites.csv", "code,name,time_zone\n");
        zip[6] |= 1;
        assertThat(add("a.zip", zip)).isEqualTo(NO_ZIP);
        assertThat(upload.source().files()).isEmpty();
    }

    @Test
    void aZipInAZipIsRefused() throws IOException {
        assertThat(add("a.zip", zip("sites.csv", "more/UNITS.ZIP")))
                .isEqualTo(refused("organisation.import.upload.nested"));
    }

    @Test
    void theSameFileTwiceInAZipIsRefused() throws IOException {
        byte[] zip = zip("sites.csv", "siteS.csv");
        for (int i = 0; i < zip.length; i++) {
            zip[i] = zip[i] == 'S' ? (byte) 's' : zip[i];
        }
        assertThat(add("a.zip", zip)).isEqualTo(refused("organisation.import.upload.twice", "sites.csv"));
    }

    @Test
    void looseFilesAreTakenTogether() throws IOException {
        add("sites.csv", "x".getBytes(StandardCharsets.UTF_8));
        add("units.csv", "y".getBytes(StandardCharsets.UTF_8));
        assertThat(upload.source().files()).containsExactly("sites.csv", "units.csv");
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws IOException {
        for (String name : new String[] {
            "../sites.csv", "/etc/sites.csv", "/sites.csv", "C:/sites.csv", "C:\\sites.csv", "..\\sites.csv",
                    "a\\sites.csv",
            "a/../../sites.csv", "..", "../", "../../a/", "a/b/c.csv", "sites.csv\u0000", "-sites.csv"
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
        assertThat(add("a.zip", "hello".getBytes(StandardCharsets.UTF_8))).isEqualTo(NO_ZIP);
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
        assertThat(upload.add("sites.csv", zeros)).isEqualTo(TOO_LARGE);
        assertThat(zeros.given).isLessThan(ImportUpload.LARGEST_FILE + 1_000_000);
        Zeros zipped = new Zeros();
        assertThat(upload.add("sites.zip", zipped)).isEqualTo(TOO_LARGE);
        assertThat(zipped.given).isLessThan(ImportUpload.LARGEST_FILE + 1_000_000);
        assertThat(upload.source().files()).isEmpty();
    }

    @Test
    void aZipThatUnpacksToMoreThanTheLimitIsRefusedOnTheWay() throws IOException {
        byte[] oneFile = bomb(ImportUpload.LARGEST_FILE + 1, "sites.csv");
        assertThat(oneFile.length).isLessThan(1_000_000);
        assertThat(add("bomb.zip", oneFile)).isEqualTo(TOO_LARGE);
        assertThat(upload.source().files()).isEmpty();
        byte[] many = bomb(ImportUpload.LARGEST_FILE, "a.csv", "b.csv", "c.csv", "d.csv", "e.csv", "f.csv");
        assertThat(add("bombs.zip", many)).isEqualTo(TOO_LARGE);
    }

    @Test
    void aBombInWhatNobodyWantsIsRefusedToo() throws IOException {
        assertThat(add("bomb.zip", bomb(ImportUpload.LARGEST_FILE + 1, "__MACOSX/a")))
                .isEqualTo(TOO_LARGE);
        assertThat(add("bomb.zip", bomb(ImportUpload.LARGEST_FILE + 1, ".hidden")))
                .isEqualTo(TOO_LARGE);
    }

    private static byte[] bomb(long size, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] zeros = new byte[1024 * 1024];
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                for (long left = size; left > 0; left -= zeros.length) {
                    zip.write(zeros, 0, (int) Math.min(left, zeros.length));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] plain = content.getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(plain);
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(plain.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private ImportUpload another() throws IOException {
        return new ImportUpload(Files.createTempDirectory(folders, "upload"));
    }

    private ImportUpload.Result add(String name, byte[] content) throws IOException {
        return upload.add(name, new ByteArrayInputStream(content));
    }

    private static ImportUpload.Result refused(String key, Object... arguments) {
        return new ImportUpload.Result.Refused(key, List.of(arguments));
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
