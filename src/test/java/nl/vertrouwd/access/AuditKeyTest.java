package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class AuditKeyTest {

    @TempDir
    Path folder;

    @Test
    void theEmbeddedDatabaseHasItsKeyInTheDataFolderForTheOwnerOnly() throws Exception {
        AuditKey made = key(embedded(false));
        AuditKey again = key(embedded(false));
        AuditKey beside = key(embedded(true));
        AuditHead head = new AuditHead(7, new byte[32]);
        assertThat(again.signed(head, made.sign(head))).isTrue();
        assertThat(beside.name()).isEqualTo(made.name());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("audit-key"))))
                .isEqualTo("rw-------");
        assertThat(made.signed(new AuditHead(8, new byte[32]), made.sign(head))).isFalse();
    }

    @Test
    void aCommandBesideARunningProductMakesNoKey() {
        assertThat(key(embedded(true)).isThere()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aServerOfOnesOwnHasNoKeyUnlessOneIsGiven() {
        assertThat(key(new MockEnvironment()).isThere()).isFalse();
        MockEnvironment given = new MockEnvironment().withProperty("vertrouwd.audit.key", "k".repeat(32));
        assertThat(key(given).isThere()).isTrue();
        MockEnvironment other = new MockEnvironment().withProperty("vertrouwd.audit.key", "j".repeat(32));
        assertThat(key(other).name()).isNotEqualTo(key(given).name());
        MockEnvironment inFolder = new MockEnvironment()
                .withProperty("vertrouwd.audit.folder", folder.resolve("safe").toString());
        assertThat(key(inFolder).isThere()).isTrue();
        assertThat(folder.resolve("safe/audit-key")).exists();
    }

    @Test
    void aKeyThatIsEasyToGuessIsRefused() {
        MockEnvironment weak = new MockEnvironment().withProperty("vertrouwd.audit.key", "secret");
        assertThatThrownBy(() -> key(weak)).hasMessageContaining("fewer than 32 characters");
    }

    @Test
    void theHeadIsKeptForTheNextTime() {
        AuditFolder kept = new AuditFolder(embedded(false));
        assertThat(kept.head()).isEmpty();
        AuditHead head = new AuditHead(12, Keyed.random());
        kept.keep(head);
        assertThat(new AuditFolder(embedded(false)).head()).contains(head);
        assertThat(AuditHead.parse(head.toString())).contains(head);
        assertThat(AuditHead.parse("12")).isEmpty();
    }

    private MockEnvironment embedded(boolean shared) {
        return new MockEnvironment()
                .withProperty("vertrouwd.data", folder.toString())
                .withProperty("vertrouwd.shared", Boolean.toString(shared));
    }

    private static AuditKey key(MockEnvironment environment) {
        return new AuditKey(environment, new AuditFolder(environment));
    }
}
