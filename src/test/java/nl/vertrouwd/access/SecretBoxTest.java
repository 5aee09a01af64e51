package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@SpringBootTest
class SecretBoxTest {

    private static final byte[] SECRET = "twenty bytes of it..".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void whatIsSealedIsOpenedForTheSameAccountOnly() {
        SecretBox box = box("vertrouwd.secret-key", key());
        AccountId account = AccountId.next();
        byte[] sealed = box.seal(account, SECRET);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("twenty");
        assertThat(box.seal(account, SECRET)).isNotEqualTo(sealed);
        assertThat(box.open(account, sealed)).contains(SECRET);
        assertThat(box.open(AccountId.next(), sealed)).isEmpty();
    }

    @Test
    void whatWasChangedOrSealedWithAnotherKeyStaysClosed() {
        SecretBox box = box("vertrouwd.secret-key", key());
        AccountId account = AccountId.next();
        byte[] sealed = box.seal(account, SECRET);
        assertThat(box("vertrouwd.secret-key", key()).open(account, sealed)).isEmpty();

        sealed[sealed.length - 1] ^= 1;
        assertThat(box.open(account, sealed)).isEmpty();
        assertThat(box.open(account, new byte[] {1, 2})).isEmpty();
    }

    @Test
    void afterAKeyIsReplacedTheOldOneStillOpens() {
        String old = key();
        AccountId account = AccountId.next();
        byte[] sealed = box("vertrouwd.secret-key", old).seal(account, SECRET);

        SecretBox both = box("vertrouwd.secret-key", key() + "," + old);
        assertThat(both.open(account, sealed)).contains(SECRET);
        assertThat(both.isSealedWithCurrentKey(sealed)).isFalse();
        assertThat(both.isSealedWithCurrentKey(both.seal(account, SECRET))).isTrue();
    }

    @Test
    void theKeyFileIsMadeOnceForItsOwnerOnly() throws Exception {
        Path file = folder.resolve("secret.key");
        AccountId account = AccountId.next();
        byte[] sealed = box("vertrouwd.secret-key-file", file.toString()).seal(account, SECRET);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(box("vertrouwd.secret-key-file", file.toString()).open(account, sealed))
                .contains(SECRET);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void withoutAPlaceForAKeyItIsInTheDatabaseAndThatIsKnown() {
        SecretKeys keys = new SecretKeys(new MockEnvironment(), jdbc);
        assertThat(keys.areOutsideTheDatabase()).isFalse();
        AccountId account = AccountId.next();
        assertThat(new SecretBox(keys).open(account, new SecretBox(keys).seal(account, SECRET)))
                .contains(SECRET);
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        SecretBox box = box("vertrouwd.secret-key", Base64.getEncoder().encodeToString(new byte[16]));
        assertThatThrownBy(() -> box.seal(AccountId.next(), SECRET)).hasMessageContaining("32 bytes");
    }

    private SecretBox box(String property, String value) {
        return new SecretBox(new SecretKeys(new MockEnvironment().withProperty(property, value), jdbc));
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(Keyed.random());
    }
}
