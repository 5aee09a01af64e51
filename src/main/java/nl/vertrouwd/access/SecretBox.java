package nl.vertrouwd.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.vertrouwd.base.Ids;
import org.springframework.stereotype.Component;

/**
 * Seals a secret of an account with AES-GCM, so that a copy of the database alone does not give it away, and so that it cannot be put
 * under another account. Which key sealed it stands in front, so that keys can be replaced.
 */
@Component
class SecretBox {

    private static final byte VERSION = 1;
    private static final int MARK = 4;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeys keys;

    SecretBox(SecretKeys keys) {
        this.keys = keys;
    }

    byte[] seal(AccountId account, byte[] secret) {
        byte[] key = keys.all().getFirst();
        byte[] iv = new byte[IV];
        new SecureRandom().nextBytes(iv);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, iv, account, secret).orElseThrow();
        return ByteBuffer.allocate(1 + MARK + IV + closed.length)
                .put(VERSION)
                .put(mark(key))
                .put(iv)
                .put(closed)
                .array();
    }

    /** The secret, or empty when the key that sealed it is not here, or something was changed. */
    Optional<byte[]> open(AccountId account, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        if (buffer.remaining() < 1 + MARK + IV || buffer.get() != VERSION) {
            return Optional.empty();
        }
        byte[] mark = read(buffer, MARK);
        byte[] iv = read(buffer, IV);
        byte[] closed = read(buffer, buffer.remaining());
        return keys.all().stream()
                .filter(key -> Arrays.equals(mark, mark(key)))
                .findFirst()
                .flatMap(key -> cipher(Cipher.DECRYPT_MODE, key, iv, account, closed));
    }

    boolean isSealedWithCurrentKey(byte[] sealed) {
        return Arrays.equals(
                Arrays.copyOfRange(sealed, 1, 1 + MARK), mark(keys.all().getFirst()));
    }

    private static Optional<byte[]> cipher(int mode, byte[] key, byte[] iv, AccountId account, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(Ids.bytes(account.value()));
            return Optional.of(cipher.doFinal(text));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mark(byte[] key) {
        return Arrays.copyOf(Keyed.sha256(key), MARK);
    }

    private static byte[] read(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
