package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Race;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedFileTest {

    private static final ErasedKey KEY = new ErasedKey("k".repeat(32));

    @TempDir
    Path folder;

    @Test
    void whatWasAddedStandsThereAndTheLastLineOfSomebodyCounts() throws IOException {
        ErasedFile file = file();
        assertThat(file.read()).isEqualTo(new ErasedFile.Content("", Map.of(), 0));
        Pseudonym one = KEY.pseudonym("person", "1001");
        Pseudonym two = KEY.pseudonym("person", "1002");
        file.add('+', List.of(one, two), KEY.name());
        file.add('-', List.of(one), KEY.name());
        assertThat(file.read().erased()).containsEntry(one, false).containsEntry(two, true);
        file.add('+', List.of(one), KEY.name());
        assertThat(file.read().erased()).containsEntry(one, true);
        assertThat(file.read().keyName()).isEqualTo(KEY.name());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatWasSaidLastIsNotSaidTwice() throws IOException {
        Pseudonym one = KEY.pseudonym("person", "1001");
        Pseudonym two = KEY.pseudonym("person", "1002");
        file().add('+', List.of(one), KEY.name());
        file().add('+', List.of(one, two), KEY.name());
        assertThat(Files.readAllLines(path())).hasSize(3);
        file().add('-', List.of(one), KEY.name());
        file().add('+', List.of(one), KEY.name());
        assertThat(Files.readAllLines(path())).hasSize(5);
    }

    @Test
    void ofALineThatWasCutOffNothingCountsAndTheNextOneIsWhole() throws IOException {
        Pseudonym one = KEY.pseudonym("person", "1001");
        Pseudonym two = KEY.pseudonym("person", "1002");
        file().add('+', List.of(one), KEY.name());
        Files.writeString(path(), "+0123abc", StandardOpenOption.APPEND);
        assertThat(file().read().erased()).containsOnlyKeys(one);
        file().add('+', List.of(two), KEY.name());
        assertThat(file().read().erased()).containsOnlyKeys(one, two);
        assertThat(file().read().wrongLine()).isZero();
    }

    @Test
    void aHeadThatWasCutOffIsWrittenAgain() throws IOException {
        Files.writeString(path(), "vertrouwd-er");
        Pseudonym one = KEY.pseudonym("person", "1001");
        file().add('+', List.of(one), KEY.name());
        assertThat(file().read()).isEqualTo(new ErasedFile.Content(KEY.name(), Map.of(one, true), 0));
    }

    @Test
    void aWholeLineThatIsNoneIsNamed() throws IOException {
        file().add('+', List.of(KEY.pseudonym("person", "1001")), KEY.name());
        Files.writeString(path(), "nonsense\n", StandardOpenOption.APPEND);
        assertThat(file().read().wrongLine()).isEqualTo(3);
        Files.writeString(path(), "somebody's own list\n");
        assertThat(file().read().wrongLine()).isEqualTo(1);
    }

    @Test
    void whoeverAddsAtOnceLosesNothing() throws Exception {
        Callable<Boolean> adding = () -> {
            for (int i = 0; i < 20; i++) {
                file().add('+', List.of(KEY.pseudonym("person", Ids.next().toString())), KEY.name());
            }
            return true;
        };
        Race.of(Collections.nCopies(4, adding));
        assertThat(file().read().erased()).hasSize(80);
        assertThat(file().read().wrongLine()).isZero();
    }

    @Test
    void aPseudonymFollowsFromTheKeyTheKindAndTheNumber() {
        ErasedKey other = new ErasedKey("l".repeat(32));
        assertThat(KEY.pseudonym("person", "1001"))
                .isEqualTo(new ErasedKey("k".repeat(32)).pseudonym("person", "1001"))
                .isNotEqualTo(KEY.pseudonym("outsider", "1001"))
                .isNotEqualTo(other.pseudonym("person", "1001"));
        assertThat(KEY.name()).hasSize(16).isNotEqualTo(other.name());
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> KEY.pseudonym("person", Integer.toString(i)))
                        .distinct())
                .hasSize(1000);
    }

    private ErasedFile file() {
        return new ErasedFile(path());
    }

    private Path path() {
        return folder.resolve("erased-list");
    }
}
