package nl.vertrouwd.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The key that signs the audit trail, which is never in the database: {@code vertrouwd.audit.key} (from the environment variable
 * {@code VERTROUWD_AUDIT_KEY}), else the file {@code audit-key} of the {@link AuditFolder}. Without one nothing is signed. Refuses a
 * key shorter than 32 characters.
 */
@Component
class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int NAME = 8;

    /** For a database that goes when this process ends. */
    private static final byte[] TEMPORARY = Keyed.random();

    private final byte @Nullable [] key;

    AuditKey(Environment environment, AuditFolder folder) {
        String given = environment.getProperty("vertrouwd.audit.key", "");
        if (!given.isBlank() && given.length() < SHORTEST) {
            throw new IllegalStateException(
                    "The key of the audit trail (VERTROUWD_AUDIT_KEY) has fewer than 32 characters.");
        }
        Optional<byte[]> found = Optional.of(given)
                .filter(text -> !text.isBlank())
                .or(folder::key)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        key = found.orElse(folder.isThrowAway() ? TEMPORARY : null);
    }

    boolean isThere() {
        return key != null;
    }

    /** By which it is known which key made a signature; tells nothing of the key. */
    byte[] name() {
        return Arrays.copyOf(mac("name", new byte[0]), NAME);
    }

    /** The seal on an entry that this program wrote; null without a key. */
    byte @Nullable [] seal(AuditEntry entry) {
        return key == null ? null : mac("entry", AuditHash.entry(entry));
    }

    /** Whether a program with this key wrote the entry; without a key anybody may have. */
    boolean wrote(AuditEntry entry, byte @Nullable [] seal) {
        return key == null || (seal != null && MessageDigest.isEqual(seal, seal(entry)));
    }

    byte[] sign(AuditHead head) {
        return mac(
                "head",
                ByteBuffer.allocate(Long.BYTES + head.hash().length)
                        .putLong(head.number())
                        .put(head.hash())
                        .array());
    }

    boolean signed(AuditHead head, byte[] signature) {
        return MessageDigest.isEqual(signature, sign(head));
    }

    private byte[] mac(String purpose, byte[] what) {
        if (key == null) {
            throw new IllegalStateException("there is no key");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(("vertrouwd audit " + purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
