package nl.vertrouwd.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is not ours is refused and stays as it is. */
class DataFolderTest {

    @TempDir
    Path temporary;

    Path data;

    @BeforeEach
    void emptyFolder() throws Exception {
        data = Files.createDirectory(temporary.resolve("data"));
    }

    @Test
    void aFolderWithSomethingElseInItIsRefusedUnchanged() throws Exception {
        Files.writeString(data.resolve("letter.txt"), "mine");
        assertRefused("letter.txt");
        assertThat(data)
                .isDirectoryNotContaining(file -> !file.getFileName().toString().equals("letter.txt"));
    }

    @Test
    void aDatabaseThatSomebodyElseMadeIsRefused() throws Exception {
        Files.createDirectories(data.resolve("db/mysql"));
        assertRefused("did not make");
    }

    @Test
    void dataOfAnotherServerVersionAreRefused() throws Exception {
        Files.createDirectory(data.resolve("db"));
        Files.writeString(data.resolve("password"), "x");
        Files.writeString(data.resolve("db/vertrouwd.properties"), "mysql=8.4.0\n");
        assertRefused("MySQL 8.4.0");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.at(file))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void aHalfInitialisedDatabaseIsThrownAwayAndMadeAnew() throws Exception {
        Path half = Files.createDirectory(data.resolve("db.new-123"));
        Files.writeString(half.resolve("ibdata1"), "half");
        try (Program program = Program.on(data, "start")) {
            assertThat(program.says()).isEqualTo("ready");
            assertThat(half).doesNotExist();
            assertThat(data.resolve("db/vertrouwd.properties")).hasContent("mysql=8.0.31");
        }
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> DataFolder.at(data))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(reason)
                .satisfies(e -> assertThat(((DatabaseUnavailable) e).advice()).contains("--data DIR"));
    }
}
