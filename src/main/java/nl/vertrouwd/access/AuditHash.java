package nl.vertrouwd.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of the audit trail (SHA-256). Every field is written with its length before it, an absent one as length -1, so that no
 * two entries have the same form.
 */
final class AuditHash {

    private static final int ABSENT = -1;
    private static final long MICROS = 1_000_000;

    private final MessageDigest digest;

    private AuditHash(String purpose) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        field(purpose);
    }

    /** Of what was before and after; the salt goes with the content, and then nobody can try out what it was. */
    static byte[] content(byte[] salt, @Nullable String before, @Nullable String after) {
        return new AuditHash("content").field(salt).field(before).field(after).done();
    }

    /** Of all that stands in the row of an entry, the hash of its content included. */
    static byte[] entry(AuditEntry entry) {
        return new AuditHash("entry")
                .field(Ids.bytes(entry.id()))
                .field(micros(entry.at()))
                .field(Ids.bytes(entry.account()))
                .field(AuditEntry.bytes(entry.actorPerson()))
                .field(entry.action())
                .field(entry.kind())
                .field(AuditEntry.bytes(entry.subject()))
                .field(AuditEntry.bytes(entry.person()))
                .field(entry.contentHash())
                .done();
    }

    /** Of an entry and all before it. */
    static byte[] chain(AuditHead before, byte[] entryHash) {
        return new AuditHash("chain")
                .field(before.hash())
                .field(number(before.number() + 1))
                .field(entryHash)
                .done();
    }

    private AuditHash field(@Nullable String text) {
        return field(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private AuditHash field(byte @Nullable [] bytes) {
        int length = bytes == null ? ABSENT : bytes.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        if (bytes != null) {
            digest.update(bytes);
        }
        return this;
    }

    private byte[] done() {
        return digest.digest();
    }

    private static byte[] micros(Instant at) {
        return number(at.getEpochSecond() * MICROS + at.getNano() / 1_000);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
