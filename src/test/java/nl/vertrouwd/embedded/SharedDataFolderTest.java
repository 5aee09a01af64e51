package nl.vertrouwd.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program runs the server of a folder; commands use it, a second product is refused. */
class SharedDataFolderTest {

    @TempDir
    Path data;

    @Test
    void aCommandUsesTheServerOfTheRunningProduct() throws Exception {
        try (Program product = Program.on(data, "start")) {
            assertThat(product.says()).isEqualTo("ready");
            assertThat(product.answersTo("create table note as select 'from the product' as word"))
                    .isEqualTo("done");
            try (Program command = Program.on(data, "check")) {
                assertThat(command.says()).isEqualTo("ready");
                assertThat(command.answersTo("select word from note")).isEqualTo("from the product");
                command.endInput();
                assertThat(command.exitCode()).isZero();
            }
            assertThat(product.answersTo("select 'still there'")).isEqualTo("still there");
        }
    }

    @Test
    void aSecondProductIsToldThatTheFirstRuns() throws Exception {
        try (Program product = Program.on(data, "start")) {
            assertThat(product.says()).isEqualTo("ready");
            try (Program second = Program.on(data, "start")) {
                assertThat(second.says()).startsWith("refused: Vertrouwd").contains(data.toString());
                assertThat(second.exitCode()).isEqualTo(1);
            }
        }
    }

    @Test
    void aProductIsToldThatACommandIsAtWork() throws Exception {
        try (Program command = Program.on(data, "import")) {
            assertThat(command.says()).isEqualTo("ready");
            try (Program product = Program.on(data, "start")) {
                assertThat(product.says()).startsWith("refused: The command import");
            }
        }
    }

    @Test
    void twoCommandsAtOnceOnAnEmptyFolderBothWork() throws Exception {
        try (Program one = Program.on(data, "import");
                Program other = Program.on(data, "import")) {
            assertThat(one.says()).isEqualTo("ready");
            assertThat(other.says()).isEqualTo("ready");
        }
    }

    @Test
    void aCommandThatOnlyReadsMakesNoDatabaseInAFolderWithoutOne() throws Exception {
        try (Program reader = Program.on(data, "check")) {
            assertThat(reader.says()).isNotEqualTo("ready");
        }
        assertThat(data.resolve("db")).doesNotExist();
    }
}
